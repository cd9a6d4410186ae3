import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './vi.ts';

export const texts = inLanguage('features/trail', vi);

const known: { [room in 'verbs' | 'subjects' | 'fields' | 'values']: Readonly<Record<string, string>> } = texts;

/** What was done, in words; a verb that has none stands as the API names it. */
export const verbInWords = (verb: string): string => known.verbs[verb] ?? verb;
export const subjectInWords = (subject: string): string => known.subjects[subject] ?? subject;
export const fieldInWords = (field: string): string => known.fields[field] ?? field;
/** What a part of a figure is called: "2023-Q1", "2023-01", "rest", the place of a share or a day. */
export function partInWords(key: string): string {
  const [, year = '', quarter, month] = /^(\d{4})-(?:Q(\d)|(\d\d))$/.exec(key) ?? [];
  if (quarter) return texts.part.quarter(quarter, year);
  if (month) return texts.part.month(Number(month), year);
  return key === 'rest' ? texts.part.rest : texts.part.nth(key);
}
export const wordOf = (value: string): string | null => known.values[value] ?? null;
