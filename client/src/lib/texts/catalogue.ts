import { language } from '../language.ts';

/**
 * Vietnamese comes with each page. English is one file, fetched before any texts are read and only where English is in
 * use: the modules that import this one wait for it. So no `texts/en.ts` may import what waits.
 */
export const english = language === 'en' ? (await import('./english.ts')).english : null;

/**
 * Texts in the language in use. Of a folder, `name` "features/plans"; of a part of its texts, "features/plans/trail".
 * What stands in English beside the Vietnamese has its type.
 */
export function inLanguage<Texts extends object>(name: string, vi: Texts): Texts {
  if (!english) return vi;
  const en = english.texts[name];
  if (!en) throw new Error(`there are no texts of client/src/${name} in English`);
  return en as Texts;
}
