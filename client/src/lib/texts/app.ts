import { inLanguage } from './catalogue.ts';
import { vi } from './vi/app.ts';

export const texts = inLanguage('app', vi);
