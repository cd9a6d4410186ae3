import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GrowthRow } from '../growth.ts';
import { causeOf } from './causes.ts';
import { isMiss, type Line, printed, valueInWords } from './line.ts';
import type { Circumstances } from './machine.ts';

/** docs/PERFORMANCE.md: what a run found stands between markers of its mode, written by `pnpm bench --write`. */
const PAGE = fileURLToPath(new URL('../../../docs/PERFORMANCE.md', import.meta.url));

const begin = (mode: string) => `<!-- bench: ${mode} -->`;
const end = (mode: string) => `<!-- end of ${mode} -->`;

/** A miss that the page names: how far it was missed (null: it cannot be asked), and why. */
export interface NamedMiss {
  value: number | null;
  cause: string;
}

/** The misses that the page names for a mode, by key. */
export const namedMisses = (mode: string): Map<string, NamedMiss> => missesIn(sectionOf(mode));

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

function sectionOf(mode: string): string {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(begin(mode)), page.indexOf(end(mode))];
  return from < 0 ? '' : page.slice(from + begin(mode).length, to);
}

export interface Found {
  mode: string;
  circumstances: Circumstances;
  lines: readonly Line[];
  growth: readonly GrowthRow[];
}

/** Writes what was found in place of what stands between the markers of its mode. */
export function writePage({ mode, ...found }: Found): void {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(begin(mode)), page.indexOf(end(mode))];
  if (from < 0) throw new Error(`${PAGE} has no place for ${mode}: ${begin(mode)} … ${end(mode)}`);
  writeFileSync(PAGE, `${page.slice(0, from)}${begin(mode)}\n\n${textOf(found)}\n\n${page.slice(to)}`);
}

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
