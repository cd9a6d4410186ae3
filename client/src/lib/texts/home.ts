import { inLanguage } from './catalogue.ts';
import { vi } from './vi/home.ts';

export const texts = inLanguage('home', vi);
