import { formatMoment } from '#lib/dates.ts';
import { partOf } from '../send.ts';
import { texts } from './texts/index.ts';

/** A one-time link, with whose it is. */
export interface ImportedLink {
  fullName: string;
  login: string;
  /** "Thị xã Hương Trà". */
  unit: string;
  /** Path and fragment at the product's own address; null: the server mails it. */
  link: string | null;
  mailedTo: string | null;
  expiresAt: string;
}

/** What an import shows once. */
export function linksIn(once: unknown): ImportedLink[] {
  const links = partOf(once, 'links');
  return Array.isArray(links) ? links : [];
}

export const addressOf = (link: string): string => `${window.location.origin}${link}`;

/** What a spreadsheet would take for a formula is text to it once a quote stands before. */
const cell = (words: string): string => `"${(/^[=+\-@\t\r]/.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`;

/** A list to pass links on by, for Excel: with a mark at the front, one person a line. */
export function linksFile(links: readonly ImportedLink[]): Blob {
  const { name, login, unit, link, until } = texts.links.columns;
  const lines = [
    [name, login, unit, link, until],
    ...links.map((one) => [
      ...[one.fullName, one.login, one.unit],
      one.link === null ? texts.links.mailedTo(one.mailedTo ?? '') : addressOf(one.link),
      formatMoment(one.expiresAt),
    ]),
  ];
  const text = lines.map((cells) => cells.map(cell).join(',')).join('\r\n');
  return new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' });
}
