import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './phases.vi.ts';

/** What is said of phases within a year. */
export const phases = inLanguage('features/targets/phases', vi);
