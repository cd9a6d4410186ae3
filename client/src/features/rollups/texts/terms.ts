import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './terms.vi.ts';

/** What is said of how far a term has come. */
export const termTexts = inLanguage('features/rollups/terms', vi);
