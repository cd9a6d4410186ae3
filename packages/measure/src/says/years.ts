import { isTerm, type Years, yearsShown } from '../years.ts';

/** As it stands in a Vietnamese sentence: "năm 2026", "giai đoạn 2026–2030". */
export const yearsInWords = (years: Years): string => `${isTerm(years) ? 'giai đoạn' : 'năm'} ${yearsShown(years)}`;
