import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './changes.vi.ts';

/** What is said of what changed on a board between two days. */
export const changesTexts = inLanguage('features/rollups/changes', vi);
