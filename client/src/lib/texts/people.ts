import { inLanguage } from './catalogue.ts';
import { vi } from './vi/people.ts';

export const texts = inLanguage('people', vi);
