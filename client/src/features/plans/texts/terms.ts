import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './terms.vi.ts';

/** What is said of terms of several years and their parts. */
export const terms = inLanguage('features/plans/terms', vi);
