import { readTarget } from '../../src/read-target.ts';
import type { UnitLevel } from '../../src/target.ts';
import { type FlatReading, type FlatTarget, flattenReading } from '../flat-target.ts';
import type { Case } from './cases.ts';

export interface Judged {
  row: Case;
  reading: FlatReading;
  /** The columns that are not right; "asked" when an ambiguous row was not asked about. Empty: right. */
  wrong: string[];
}

/** A row is ambiguous when one of its flags says so (cases/README.md). */
export function isAmbiguous(row: Case): boolean {
  return row.flags.split(';').some((flag) => flag === 'ask' || flag.includes('ambiguous') || flag.startsWith('scale_'));
}

export function judgeCase(row: Case, level: UnitLevel | undefined): Judged {
  const reading = flattenReading(row.verbatim, readTarget(row.verbatim, { indicator: row.indicator, level }));
  if (!isAmbiguous(row)) return { row, reading, wrong: differences(row, reading) };
  const silent = reading.questions.length === 0 ? ['asked'] : [];
  const found = reading.readings.some((candidate) => differences(row, candidate).length === 0);
  return { row, reading, wrong: [...silent, ...(found ? [] : ['readings'])] };
}

/** Form, comparator, bounds and unit of measure, by the rule of cases/README.md. */
export function differences(row: Case, read: FlatTarget): string[] {
  const wrong: string[] = [];
  if (row.kind !== read.kind) wrong.push('kind');
  if (floor(row.cmp) !== floor(read.cmp ?? '')) wrong.push('cmp');
  if (!sameBound(row.lo, read.lo)) wrong.push('lo');
  // A bare number is a floor in one row and an equality in another: its upper bound says nothing more.
  const bare = row.cmp === 'eq' || (row.cmp === 'ge' && read.cmp === 'eq');
  if (!bare && !sameBound(row.hi, read.hi)) wrong.push('hi');
  if (withoutYear(row.unit) !== withoutYear(read.unit ?? '')) wrong.push('unit');
  return wrong;
}

function floor(cmp: string): string {
  return cmp === 'eq' ? 'ge' : cmp;
}

function withoutYear(unit: string): string {
  return unit.replace(/\/năm$/, '');
}

function sameBound(expected: string, read: string | null): boolean {
  if (expected === (read ?? '')) return true;
  if (expected === '' || read === null) return false;
  const plain = (value: string) => (/^\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value);
  return plain(expected) === plain(read);
}

export interface Tally {
  right: number;
  of: number;
}

export function percent({ right, of }: Tally): number {
  return of === 0 ? 100 : (100 * right) / of;
}

export function tally(judged: readonly Judged[]): Tally {
  return { right: judged.filter((item) => item.wrong.length === 0).length, of: judged.length };
}
