import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './talk.vi.ts';

/** What is said between who types, who sends and who decides, and of what looks wrong. */
export const talk = inLanguage('features/reports/talk', vi);
