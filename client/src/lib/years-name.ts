import { isTerm, yearsShown } from '@dich/measure/years';
import { texts } from './texts/index.ts';

/** "Năm 2026", "Giai đoạn 2026–2030". */
export const yearsName = (years: number): string => (isTerm(years) ? texts.term(yearsShown(years)) : texts.year(years));
