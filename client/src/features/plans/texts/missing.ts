import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './missing.vi.ts';

/** Texts of what a plan lacks. */
export const missing = inLanguage('features/plans/missing', vi);
