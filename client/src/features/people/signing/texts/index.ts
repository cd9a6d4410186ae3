import { inLanguage } from '#lib/texts/catalogue.ts';
import { vi } from './vi.ts';

export const texts = inLanguage('features/people/signing', vi);
