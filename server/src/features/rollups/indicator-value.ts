import type { Verdict } from '@dich/measure';
import Big from 'big.js';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period, Vintage } from '#features/periods/period.entity.ts';
import type { Target } from '#features/targets/target.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { subtreeAround, subUnitsOf } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { loader } from '#kernel/loader.ts';
import { displayOf } from './display.ts';
import { expectedBelow } from './expected.ts';
import { judgeValue } from './judge-value.ts';
import { numberOf, type UnitNumber } from './number-of.ts';
import { placeKey, type RangeData, rangeData } from './range-data.ts';
import type { Correction, FigureAt } from './rollup.queries.ts';

/**
 * One indicator of one unit for one period: the number, how complete it is, how it stands against its target, and what
 * it was made of. Derived, never stored.
 */
export interface IndicatorValue extends UnitNumber {
  unit: UnitVersion;
  indicator: CatalogueIndicator;
  period: Period;
  /** What was asked about together with it: its parts are answered from the same data. */
  indicators: readonly CatalogueIndicator[];
  /** The number as officials print it; "–" for a gap. */
  display: string;
  /** How many places should have an accepted figure in it, how many have, and which have not. */
  expected: number;
  reporting: number;
  missing: UnitVersion[];
  /** Reports at and below the unit that are submitted and wait for a decision. */
  pending: number;
  vintage: Vintage | null;
  illustrative: boolean;
  /** Made of figures of units below, not typed by the unit. */
  rolledUp: boolean;
  /** The unit's own accepted figures: what was counted, and what it typed beside the roll-up. */
  figures: FigureAt[];
  target: Target | null;
  verdict: Verdict | null;
  correction: Correction | null;
  /** What the sums were before the correction; null where the operator does not allow to tell. */
  before: UnitNumber | null;
}

interface ValuesRequest {
  unit: UnitVersion;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

const valuesByRequest = loader<ValuesRequest, IndicatorValue[]>(async (ctx, requests) => {
  const answers = await Promise.all(requests.map((request) => computeValues(ctx, request)));
  return new Map(requests.map((request, index) => [valuesName(request), answers[index] ?? []]));
}, valuesName);

function valuesName({ unit, indicators, period }: ValuesRequest): string {
  return [unit.id, period.id, ...indicators.map(({ id }) => id)].join(' ');
}

/** Values of some indicators of one unit, in the order of the indicators; computed once in an operation. */
export const valuesOf = async (ctx: Context, request: ValuesRequest): Promise<IndicatorValue[]> =>
  (await valuesByRequest(ctx).load(request)) ?? [];

async function computeValues(ctx: Context, { unit, indicators, period }: ValuesRequest): Promise<IndicatorValue[]> {
  const subtree = await subtreeAround(ctx, unit);
  const data = await rangeData(ctx).load({ range: subtree, indicators, period });
  if (!data) return [];
  const values = indicators.map((indicator) =>
    valueAt({ unit, indicator, indicators, period, below: subtree.below, data }),
  );
  return values.map((value) => ({ ...value, verdict: judgeValue(value, values, data, today(ctx)) }));
}

/** Why: the values of the direct sub-units that a rolled-up value was made of, gaps included. */
export async function partsOf(
  ctx: Context,
  { unit, indicator, indicators, period, rolledUp }: IndicatorValue,
): Promise<IndicatorValue[]> {
  if (!rolledUp) return [];
  const children = await subUnitsOf(ctx, unit);
  const parts = await Promise.all(children.map((child) => valuesOf(ctx, { unit: child, indicators, period })));
  return parts.flat().filter((part) => part.indicator.id === indicator.id && (part.expected > 0 || part.reporting > 0));
}

interface At {
  unit: UnitVersion;
  indicator: CatalogueIndicator;
  indicators: readonly CatalogueIndicator[];
  period: Period;
  below: readonly UnitVersion[];
  data: RangeData;
}

function valueAt({ unit, indicator, indicators, period, below, data }: At): Omit<IndicatorValue, 'verdict'> {
  const key = placeKey({ pos: unit.pos, indicatorId: indicator.id });
  const sums = data.sums.get(key);
  const isLeaf = unit.level === 'COMMUNE';
  const rolledUp = !isLeaf && indicator.overUnits !== 'NONE' && indicator.suppliedBy !== 'DEPARTMENTS';
  const number = numberOf(indicator, sums, isLeaf);
  const reported = new Set(sums?.reporting ?? []);
  const planned = data.planned.get(indicator.id) ?? [];
  const expected = expectedBelow(unit, below, indicator, planned, reported);
  const correction = data.corrections.get(key) ?? null;
  return {
    ...number,
    unit,
    indicator,
    indicators,
    period,
    display: displayOf(indicator, number, isLeaf),
    expected: expected.length,
    reporting: expected.filter(({ pos }) => reported.has(pos)).length,
    missing: expected.filter(({ pos }) => !reported.has(pos)),
    pending: data.pending.get(key)?.reports ?? 0,
    vintage: sums ? period.vintage : null,
    illustrative: sums?.illustrative ?? false,
    rolledUp,
    figures: data.figures.get(key) ?? [],
    target: chooseTarget(data.targets.get(key) ?? []),
    correction,
    before: correction ? beforeCorrection(indicator, number, correction) : null,
  };
}

/** What was assigned from above is what the unit answers for; its own target stands where nothing was assigned. */
const chooseTarget = (targets: readonly Target[]): Target | null =>
  targets.find(({ source }) => source === 'ASSIGNED') ?? targets[0] ?? null;

/** Only of what adds up can it be told what it was before one part changed. */
function beforeCorrection(indicator: CatalogueIndicator, now: UnitNumber, correction: Correction): UnitNumber | null {
  const adds =
    indicator.overUnits === 'SUM' || indicator.overUnits === 'RATIO_OF_SUMS' || indicator.overUnits === 'NONE';
  if (!adds) return null;
  return {
    ...now,
    value: minus(now.value, correction.valueChange),
    numerator: minus(now.numerator, correction.numeratorChange),
    denominator: minus(now.denominator, correction.denominatorChange),
  };
}

const minus = (value: string | null, change: string): string | null =>
  value === null ? null : new Big(value).minus(change).toFixed();
