import { inLanguage } from './catalogue.ts';
import { vi } from './vi/plans.ts';

export const texts = inLanguage('plans', vi);
