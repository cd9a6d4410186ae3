import { inLanguage } from './catalogue.ts';
import { vi } from './vi/administration.ts';

export const texts = inLanguage('administration', vi);
