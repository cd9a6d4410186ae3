import { language } from '../language.ts';

type English = typeof import('./en/index.ts').english;

/**
 * Vietnamese comes with each page. English is one file, fetched before any room's texts are read and only where English
 * is in use: the modules that import this one wait for it. So nothing under `en/` may import what waits.
 */
export const english: English | null = language === 'en' ? (await import('./en/index.ts')).english : null;

/** The texts of one room in the language in use. */
export const inLanguage = <Room extends keyof Omit<English, 'measure'>>(room: Room, vi: English[Room]): English[Room] =>
  english?.[room] ?? vi;
