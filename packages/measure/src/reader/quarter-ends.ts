/** The month of the year with which a quarter ends, by its number as officials write it. */
export const QUARTER_ENDS: Readonly<Record<string, number>> = {
  ...{ i: 3, ii: 6, iii: 9, iv: 12 },
  ...{ '1': 3, '2': 6, '3': 9, '4': 12 },
};
