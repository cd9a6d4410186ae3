import { readFileSync } from 'node:fs';

/** A line of a document as the API answers it: what it is kept as, and its cells. */
export interface DocumentLine {
  part: string;
  cells: string[];
}

/** What of a document is form, not words: it is printed around what is kept. */
export interface Furniture {
  /** Lines of the text that are left out, each as often as it is named. */
  lines: readonly string[];
  /** Printed at the head, though the text does not say it, or in the captions of its annexes alone. */
  notSaid?: readonly string[];
}

/**
 * Where a text and the lines kept of it part, in the order of the text; null: they say the same to the letter. Spaces,
 * line breaks and marks of bold type and of tables do not count.
 */
export function firstDifference(
  slug: string,
  kept: readonly DocumentLine[],
  { lines, notSaid = [] }: Furniture,
): { kept: string; said: string } | null {
  const said = textOf(slug, lines);
  let at = 0;
  for (const { part, cells } of kept) {
    if (notSaid.includes(part)) continue;
    const words = squeezed(part === 'RECIPIENT' ? `- ${cells.join('')}` : cells.join(''));
    if (!said.startsWith(words, at)) return { kept: `${part}: ${words}`, said: said.slice(at, at + words.length) };
    at += words.length;
  }
  return at === said.length ? null : { kept: '', said: said.slice(at) };
}

const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\*+|<[^>]+>|\[bookmark: \w+\]|^#+|-{3,}/gm, '')
    .replace(/\s+/g, '');

function textOf(slug: string, furniture: readonly string[]): string {
  const file = new URL(`../../server/src/db/seeds/demo/documents/${slug}.txt`, import.meta.url);
  const left = furniture.map(squeezed);
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => {
      const named = left.indexOf(squeezed(line));
      if (named >= 0) left.splice(named, 1);
      return named < 0;
    });
  if (left.length > 0) throw new Error(`${slug} has no line ${left.join(' / ')}`);
  return squeezed(wholeRows(words).join('\n'));
}

/** A row of a table that the next page goes on with ("\t\tcell\t…") is one row: cell by cell. */
function wholeRows(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const row = rows.findLastIndex((one) => one.trim() !== '');
    const isRest = /^\t.*\t/.test(line) && (rows[row]?.split('\t').length ?? 0) === line.split('\t').length;
    if (!isRest) rows.push(line);
    else {
      const rest = line.split('\t');
      rows[row] = (rows[row] ?? '')
        .split('\t')
        .map((cell, index) => cell + (rest[index] ?? ''))
        .join('\t');
    }
  }
  return rows;
}
