import { inLanguage } from './catalogue.ts';
import { vi } from './vi.ts';

export const texts = inLanguage('lib', vi);
