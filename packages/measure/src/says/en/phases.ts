import type { EnglishOf } from '../../messages.ts';
import type { says } from '../phases.ts';

const MONTHS: Readonly<Record<number, string>> = { 1: 'the first month', 3: 'the first quarter' };
const end = (until: number): string => MONTHS[until] ?? `the first ${until} months`;

export const phases: EnglishOf<typeof says> = {
  notReadYet: 'The target of the year is not understood yet. Please settle it before phasing it.',
  inItsWords:
    'The words of the target state levels within the year already. Please change them there, or take them out of the words and phase it here.',
  noAmount: 'This target has no single number for the year to divide (such as a change, a grade, a title).',
  notAnEnd: 'A phase ends with a month from 1 to 11; that of December is the target of the year.',
  notRead: ({ text }) =>
    `“${text}” is not understood. Please write a share of the year’s target (20%), or a number counted from the start of the year.`,
  shareOrLevel: ({ text, number }) =>
    `Is “${text}” a level of ${number}% counted from the start of the year, or ${number}% of the year’s target? Please write “mức ${number}%” or “${number}% kế hoạch năm”.`,
  otherUnit: ({ text, unit }) =>
    `“${text}” is not in the unit of measure of the year’s target (${unit}). Please write the number in ${unit}.`,
  shareBeyond: ({ text }) => `“${text}” is more than 100% of the year’s target.`,
  inThousands: ({ text, readings }) =>
    `Is “${text}” ${readings.join(' or ')}? Please write it plainly, such as 1200 or 1,2.`,
  falls: ({ until, level, before, earlier }) =>
    `By the end of ${end(until)} it is ${level}, less than by the end of ${end(before)} (${earlier}); what is counted from the start of the year does not fall.`,
  beyondYear: ({ until, level, year }) =>
    `By the end of ${end(until)} it is ${level}, beyond the year’s target (${year}).`,
  turns: ({ until, level }) =>
    `By the end of ${end(until)} it is ${level}, which is not on a steady way to the year’s target.`,
  share: ({ until, share, year, level }) => `by the end of ${end(until)}: ${share} of ${year}, which is ${level}`,
  level: ({ until, level }) => `by the end of ${end(until)}: ${level}`,
  quarterOwn: ({ name, until }) =>
    `Is “${name}” that quarter alone, or counted from the start of the year? Please write “${until} tháng” and the level counted from the start of the year.`,
  noSuchEnd: ({ text }) =>
    `It is not clear which part of the year “${text}” is of. Please write as in “Quý I 20%; 6 tháng 45%; 9 tháng 70%”.`,
  twice: ({ until }) => `The level by the end of ${end(until)} is written twice.`,
  wholeYear: ({ text }) =>
    `“${text}”: the target of the year stands in its own cell and is not written here (but for “cả năm 100%”).`,
  ofPhase: ({ until, balance }) => `By the end of ${end(until)}: ${balance}`,
};
