import { readTarget } from '../../src/read-target.ts';
import type { UnitLevel } from '../../src/target.ts';
import { type FlatReading, type FlatTarget, flattenReading } from '../flat-target.ts';
import { type Case, directionOf } from './cases.ts';

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

/** Flags of rows where a question is as right as a reading: the words or their numbers do not agree. */
const MAY_ASK =
  /(?:^|;)(?:or_ask|unit_suspect|inconsistent[^;]*|count_mismatch|sum_mismatch|unit_missing[^;]*|vượt_relative_or_points|triple_expression|impossible_above_100)(?:;|$)/u;

export function mayAsk(row: Case): boolean {
  return MAY_ASK.test(row.flags);
}

export function judgeCase(row: Case, level: UnitLevel | undefined): Judged {
  const direction = directionOf(row);
  const context = {
    indicator: row.indicator,
    level,
    ...(row.unit_of_measure && { unitOfMeasure: row.unit_of_measure }),
    ...(direction && { direction }),
  };
  const reading = flattenReading(row.verbatim, readTarget(row.verbatim, context));
  const asked = reading.questions.length > 0;
  if (!isAmbiguous(row)) return { row, reading, wrong: mayAsk(row) && asked ? [] : differences(row, reading) };
  const found = row.kind === '' || [reading, ...reading.readings].some((each) => differences(row, each).length === 0);
  return { row, reading, wrong: [...(asked ? [] : ['asked']), ...(found ? [] : ['readings'])] };
}

/** What a wrong or a needless answer costs differs, so they are counted apart. */
export interface Outcome {
  right: boolean;
  /** A wrong reading without a question. */
  silent: boolean;
  /** A question where a reading was expected. */
  needless: boolean;
}

export function outcomeOf({ row, reading, wrong }: Judged): Outcome {
  const asked = reading.questions.length > 0;
  return {
    right: wrong.length === 0,
    silent: wrong.length > 0 && !asked,
    needless: asked && !isAmbiguous(row) && !mayAsk(row),
  };
}

/** Form, comparator, bounds and unit of measure, by the rule of cases/README.md; of a composite, each member's too. */
export function differences(row: Case, read: FlatTarget): string[] {
  const wrong = differencesOfOne(row, read);
  const members = (row.members ?? '').split('; ').filter(Boolean).map(memberOf);
  const same =
    members.length === read.children.length &&
    members.every((member, i) => differencesOfOne(member, read.children[i]!).length === 0);
  return members.length > 0 && !same ? [...wrong, 'members'] : wrong;
}

type Expected = Pick<Case, 'kind' | 'cmp' | 'lo' | 'hi' | 'unit'>;

function memberOf(text: string): Expected {
  const [kind = '', cmp = '', lo = '', hi = '', unit = ''] = text.split('|');
  return { kind, cmp, lo, hi, unit };
}

function differencesOfOne(row: Expected, read: FlatTarget): string[] {
  const wrong: string[] = [];
  if (row.kind !== read.kind) wrong.push('kind');
  if (floor(row.cmp) !== floor(read.cmp ?? '')) wrong.push('cmp');
  if (!sameBound(row.lo, read.lo)) wrong.push('lo');
  // A bare number is a floor in one row and an equality in another: its upper bound says nothing more.
  const bare = row.cmp === 'eq' || (row.cmp === 'ge' && read.cmp === 'eq');
  if (!bare && !sameBound(row.hi, read.hi)) wrong.push('hi');
  if (row.unit !== '*' && withoutYear(row.unit) !== withoutYear(read.unit ?? '')) wrong.push('unit');
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
