import { inLanguage } from './catalogue.ts';
import { vi } from './vi/rollups.ts';

export const texts = inLanguage('rollups', vi);
