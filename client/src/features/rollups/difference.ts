/** A difference of nothing, however many decimals it is told to. */
export const isNothing = (difference: string): boolean => /^-?0*\.?0*$/.test(difference);
