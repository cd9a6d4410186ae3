import type { Period } from '#features/periods/period.entity.ts';
import type { TimeNode, TimePlan } from '#features/periods/time-plan.ts';
import type { Aggregate } from './aggregate.queries.ts';
import type { Cell } from './rollup.queries.ts';

/** A part of a year with what was rolled up over units for it. */
export interface TimePart {
  node: TimeNode;
  /** What it is called by: the period in which it stands, else the one in which it would. */
  period: Period | null;
  /** Typed for the part itself, or made of shorter ones; undefined: nothing is in. */
  sums: Sums | undefined;
}

/**
 * What the figures at a place and below it add up to. With `time` it was put together of shorter periods, and its own
 * numbers say nothing; with `beside` it was typed, and could be put together, too.
 */
export interface Sums extends Aggregate {
  time?: TimeParts;
  beside?: TimeParts;
}

export interface TimeParts {
  parts: readonly TimePart[];
  /** Of an asked part that begins later than the year: what ended just before it. */
  until: TimePart | null;
}

type RowOf = (periodId: string) => Aggregate | undefined;

function partOf(node: TimeNode, cell: Cell, rowOf: RowOf): TimePart {
  const standing = node.exact.find(({ id }) => rowOf(id));
  const sums = standing ? rowOf(standing.id) : madeOf(node, null, cell, rowOf);
  return { node, period: standing ?? node.exact[0] ?? null, sums };
}

function partsIn(node: TimeNode, until: TimeNode | null, cell: Cell, rowOf: RowOf): TimeParts {
  return {
    parts: (node.finer ?? []).map((one) => partOf(one, cell, rowOf)),
    until: until && partOf(until, cell, rowOf),
  };
}

function madeOf(node: TimeNode, until: TimeNode | null, cell: Cell, rowOf: RowOf): Sums | undefined {
  const time = partsIn(node, until, cell, rowOf);
  const there = time.parts.flatMap(({ sums }) => sums ?? []);
  if (there.length === 0) return undefined;
  return {
    ...NOTHING,
    ...cell,
    illustrative: there.some(({ illustrative }) => illustrative),
    estimate: there.some(({ estimate }) => estimate),
    own: there.some(({ own }) => own),
    reporting: [...new Set(there.flatMap(({ reporting }) => reporting))].sort((one, other) => one - other),
    unweighted: [...new Set(there.flatMap(({ unweighted }) => unweighted))],
    hasParts: there.some(({ hasParts }) => hasParts),
    departments: [...new Set(there.flatMap(({ departments }) => departments))],
    time,
  };
}

/**
 * What a place's number of the asked period is made of: what was typed for it under the regime that supplies, with what
 * its parts make beside it; else its parts; else what counts of the asked period itself.
 */
export function sumsAt({ asked, until }: TimePlan, cell: Cell, rowOf: RowOf, own: string): Sums | undefined {
  const { sums } = partOf({ ...asked, finer: null }, cell, rowOf);
  const made = madeOf(asked, until, cell, rowOf);
  if (sums) return made ? { ...sums, beside: made.time as TimeParts } : sums;
  return made ?? rowOf(own);
}

/** Of the year before, the same. */
export const baselineAt = (node: TimeNode, cell: Cell, rowOf: RowOf): Sums | undefined =>
  partOf(node, cell, rowOf).sums;

/** The parts of an asked period that nothing is in of. */
export const partsWithout = ({ asked, until }: TimePlan): TimeParts =>
  partsIn(asked, until, { pos: 0, indicatorId: '' }, () => undefined);

/** The periods that sums stand in. */
export const periodsUsed = (sums: Sums): string[] =>
  sums.time ? sums.time.parts.flatMap((part) => (part.sums ? periodsUsed(part.sums) : [])) : [sums.periodId];

/** Put together of parts, it has no period of its own. */
const NOTHING: Omit<Aggregate, 'pos' | 'indicatorId'> = {
  periodId: '',
  total: null,
  means: [],
  numerator: null,
  denominator: null,
  lowest: null,
  highest: null,
  values: 0,
  achieved: 0,
  assessed: 0,
  weighted: null,
  weight: null,
  unweighted: [],
  status: null,
  grade: null,
  parts: null,
  illustrative: false,
  estimate: false,
  own: false,
  reporting: [],
  departments: [],
  hasParts: false,
};
