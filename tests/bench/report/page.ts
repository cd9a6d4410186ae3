import type { GrowthRow } from '../growth.ts';
import { causeOf } from './causes.ts';
import { isMiss, type Line, printed, valueInWords } from './line.ts';
import type { Circumstances } from './machine.ts';
import { sectionOf } from './section.ts';

/** What a run found stands there under the name of its mode, written by `pnpm bench --write`. */
const PAGE = 'PERFORMANCE.md';

/** A miss that the page names: how far it was missed (null: it cannot be asked), and why. */
export interface NamedMiss {
  value: number | null;
  cause: string;
}

/** The misses that the page names for a mode, by key. */
export const namedMisses = (mode: string): Map<string, NamedMiss> => missesIn(sectionOf(PAGE, mode).text());

/** Read off the rows that `rowOf` writes: those that give a cause. */
export function missesIn(section: string): Map<string, NamedMiss> {
  const rows = section.matchAll(/^\| `([^`]+)` \|.*\| ([^|]+) \| ≤ [^|]+ \| ([^|]+) \|$/gm);
  const named = new Map<string, NamedMiss>();
  for (const [, key = '', value = '', cause = ''] of rows) {
    if (cause.trim() === '') continue;
    const number = Number.parseFloat(value);
    named.set(key, { value: Number.isNaN(number) ? null : number, cause: cause.trim() });
  }
  return named;
}

export interface Found {
  mode: string;
  circumstances: Circumstances;
  lines: readonly Line[];
  growth: readonly GrowthRow[];
}

/** Writes what was found in place of what stands between the markers of its mode. */
export const writePage = ({ mode, ...found }: Found): void => sectionOf(PAGE, mode).replace(textOf(found));

const textOf = ({ circumstances, lines, growth }: Omit<Found, 'mode'>): string =>
  [
    `${circumstances.machine}; ${circumstances.day}; at ${circumstances.commit}; load ${circumstances.load} when it began.`,
    `${lines.filter((line) => line.atMost !== null && !isMiss(line)).length} goals are met, ${lines.filter(isMiss).length} are missed.`,
    ...(growth.length > 0 ? [growthTable(growth)] : []),
    [
      '| | what | measured | goal | why it is missed |',
      '|---|---|---|---|---|',
      ...lines.map((line) => rowOf(line)),
    ].join('\n'),
  ].join('\n\n');

export const rowOf = (line: Line, cause = causeOf(line.key)): string =>
  `| \`${line.key}\` | ${line.what} | ${valueInWords(line)} | ${line.atMost === null ? '–' : `≤ ${printed(line.atMost)}`} | ${isMiss(line) ? cause : ''} |`;

function growthTable(rows: readonly GrowthRow[]): string {
  const sizes = rows[0]?.counted.map(({ size }) => size) ?? [];
  return [
    `| blocks (rows) read at provinces × years | ${sizes.join(' | ')} |`,
    `|---|${sizes.map(() => '---|').join('')}`,
    ...rows.map(
      ({ what, counted }) => `| ${what} | ${counted.map(({ blocks, rows }) => `${blocks} (${rows})`).join(' | ')} |`,
    ),
  ].join('\n');
}
