import { inLanguage } from './catalogue.ts';
import { vi } from './vi/account.ts';

export const texts = inLanguage('account', vi);
