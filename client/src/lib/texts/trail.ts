import { inLanguage } from './catalogue.ts';
import { vi } from './vi/trail.ts';

export const texts = inLanguage('trail', vi);

const known: { [room in 'verbs' | 'subjects' | 'fields' | 'values']: Readonly<Record<string, string>> } = texts;

/** What was done, in words; a verb that has none stands as the API names it. */
export const verbInWords = (verb: string): string => known.verbs[verb] ?? verb;
export const subjectInWords = (subject: string): string => known.subjects[subject] ?? subject;
export const fieldInWords = (field: string): string => known.fields[field] ?? field;
export const wordOf = (value: string): string | null => known.values[value] ?? null;
