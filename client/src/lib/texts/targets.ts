import { inLanguage } from './catalogue.ts';
import { vi } from './vi/targets.ts';

export const texts = inLanguage('targets', vi);
