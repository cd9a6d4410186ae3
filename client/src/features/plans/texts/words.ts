import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './words.vi.ts';

/** Texts of the forms in which the words of a document are drafted; they come with these forms. */
export const words = inLanguage('features/plans/words', vi);
