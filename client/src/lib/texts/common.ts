import { inLanguage } from './catalogue.ts';
import { vi } from './vi/common.ts';

export const texts = inLanguage('common', vi);
