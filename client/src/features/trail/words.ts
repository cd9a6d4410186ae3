import { inLanguage } from '#lib/texts/catalogue.ts';
import type { TrailWords } from '#lib/trail-words.ts';
import { texts } from './texts/index.ts';

const rooms = Object.entries(
  import.meta.glob<TrailWords>('/src/features/*/texts/trail.vi.ts', { eager: true, import: 'vi' }),
).map(([path, vi]) => inLanguage(path.replace(/^\/src\/(.*)\/texts\/trail\.vi\.ts$/, '$1/trail'), vi));

const joined = (kind: keyof TrailWords): Readonly<Record<string, string>> =>
  Object.assign({}, ...rooms.map((words) => words[kind]));

/** By the names that the API has for them, the words of every room. */
export const KNOWN = {
  subjects: joined('subjects'),
  verbs: joined('verbs'),
  fields: joined('fields'),
  values: joined('values'),
} satisfies TrailWords;

/** What was done, in words; a verb that has none stands as the API names it. */
export const verbInWords = (verb: string): string => KNOWN.verbs[verb] ?? verb;
export const subjectInWords = (subject: string): string => KNOWN.subjects[subject] ?? subject;
export const fieldInWords = (field: string): string => KNOWN.fields[field] ?? field;
export const wordOf = (value: string): string | null => KNOWN.values[value] ?? null;

/** What a part of a figure is called: "2023-Q1", "2023-01", "rest", the place of a share or a day. */
export function partInWords(key: string): string {
  const [, year = '', quarter, month] = /^(\d{4})-(?:Q(\d)|(\d\d))$/.exec(key) ?? [];
  if (quarter) return texts.part.quarter(quarter, year);
  if (month) return texts.part.month(Number(month), year);
  return key === 'rest' ? texts.part.rest : texts.part.nth(key);
}
