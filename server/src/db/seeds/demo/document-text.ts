import { readFileSync } from 'node:fs';

/** Letters and signs as printed; spaces, line breaks and the marks of bold type do not count. */
export const asPrinted = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\*+|<\/?\w+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A document of this folder as printed; `slug` names the file. */
export const documentText = (slug: string): string =>
  asPrinted(readFileSync(new URL(`./documents/${slug}.txt`, import.meta.url), 'utf8'));
