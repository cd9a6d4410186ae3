import { language } from '../language.ts';

/**
 * Vietnamese comes with each page. English is one file, fetched before any texts are read and only where English is in
 * use: the modules that import this one wait for it. So no `texts/en.ts` may import what waits.
 */
export const english = language === 'en' ? (await import('./english.ts')).english : null;

/** The texts of a folder ("features/plans") in the language in use; `texts/en.ts` beside the Vietnamese has its type. */
export function inLanguage<Texts extends object>(folder: string, vi: Texts): Texts {
  if (!english) return vi;
  const en = english.folders[folder];
  if (!en) throw new Error(`client/src/${folder}/texts/en.ts is not there`);
  return en as Texts;
}
