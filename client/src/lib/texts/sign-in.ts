import { inLanguage } from './catalogue.ts';
import { vi } from './vi/sign-in.ts';

export const texts = inLanguage('sign-in', vi);
