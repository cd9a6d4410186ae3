import { ratioInWords } from '#lib/percent.ts';
import { texts } from './texts/index.ts';

/** "= 92,4%": what numerator and denominator make. */
export function Quotient({ of: [numerator, denominator], unit }: { of: [string, string]; unit: string }) {
  return texts.ratio(ratioInWords(numerator, denominator, unit) ?? texts.notArising);
}
