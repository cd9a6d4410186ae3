import { inLanguage } from './catalogue.ts';
import { vi } from './vi/analytics.ts';

export const texts = inLanguage('analytics', vi);
