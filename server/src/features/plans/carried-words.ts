import { type DocumentLine, documentText, type WholePlan } from './document-text.ts';

/**
 * Of words that were carried over to another year those that name a year near that of the plan they come from: its own,
 * the one it is compared with, the one after it. They are kept to the letter, so they have to be looked at: "giảm 5% so
 * với năm 2021" of 2022 would mean another year in 2023, and the day of a law would not.
 */
export const namingOldYears = (words: readonly string[], before: readonly string[], year: number): string[] => {
  const known = new Set(before);
  const old = new RegExp(`\\b(${year - 1}|${year}|${year + 1})\\b`);
  return [...new Set(words)].filter((text) => known.has(text) && old.test(text));
};

/** Every line of a plan as one text. */
export const linesOfPlan = (plan: WholePlan): string[] => documentText(plan).map(asText);

const asText = ({ cells }: DocumentLine): string => cells.filter((cell) => cell !== '').join(' ');
