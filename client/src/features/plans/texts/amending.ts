import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './amending.vi.ts';

/** Texts of what changes an issued plan. */
export const amending = inLanguage('features/plans/amending', vi);
