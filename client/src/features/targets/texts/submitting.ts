import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './submitting.vi.ts';

/** What is said of drafts that are submitted to the leader. */
export const submitting = inLanguage('features/targets/submitting', vi);
