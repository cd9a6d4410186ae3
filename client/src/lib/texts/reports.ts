import { inLanguage } from './catalogue.ts';
import { vi } from './vi/reports.ts';

export const texts = inLanguage('reports', vi);
