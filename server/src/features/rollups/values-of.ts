import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayFor, dayOfPeriod } from '#features/periods/day-of-period.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { onlyAsks, periodsOfPlan } from '#features/periods/time-plan.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { subtreeAround, subUnitsOf } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import type { At, ValuesRequest } from './asked-value.ts';
import { type Composite, compositesOf } from './composite-members.queries.ts';
import { expectedPlaces, hasSubUnits } from './coverage.ts';
import type { IndicatorValue, Silent } from './indicator-value.ts';
import { judgeValue } from './judge-value.ts';
import { numberOf } from './over-time.ts';
import { isOfEachUnit, rollsUp } from './over-units.ts';
import { cellOf, partialIn, partsAt } from './parts-owed.ts';
import { type RangeData, rangeData } from './range-data.ts';
import { mayReadValues } from './rollup.policy.ts';
import { type Correction, placeKey } from './rollup.queries.ts';
import type { Sums } from './time-sums.ts';
import { countedPlaces, dividedOver, ofPartsBeside, overTimeAt, standingIn, vintageOf } from './value-over-time.ts';

/** An indicator with the regime that supplies it here: the same one may be asked about as if another did. */
const askedAbout = ({ id, regimeId }: CatalogueIndicator): string => `${id}/${regimeId}`;

const valuesName = ({ unit, indicators, period }: ValuesRequest): string =>
  [unit.id, period.id, ...indicators.map(askedAbout)].join(' ');

const valuesByRequest = loader<ValuesRequest, IndicatorValue[]>(async (ctx, requests) => {
  const answers = new Map<string, IndicatorValue[]>();
  // units asked about the same are answered from the same data, whatever the composites of their plans are made of
  for (const together of groupBy(requests, questionName).values()) {
    const composites = await Promise.all(together.map((request) => compositesIn(ctx, request)));
    const all = await withMembers(ctx, together[0] as ValuesRequest, composites.flat());
    const values = await Promise.all(
      together.map((request, index) => computeValues(ctx, request, all, composites[index] ?? [])),
    );
    for (const [index, request] of together.entries()) answers.set(valuesName(request), values[index] ?? []);
  }
  return answers;
}, valuesName);

const questionName = ({ indicators, period }: ValuesRequest): string =>
  [period.id, ...indicators.map(askedAbout)].join(' ');

const compositesIn = async (ctx: Context, { unit, period }: ValuesRequest): Promise<Composite[]> =>
  (await compositesOf(ctx).load({ unitId: unit.unitId, year: period.year, on: dayOfPeriod(ctx, period) })) ?? [];

/**
 * Values of some indicators of one unit, in the order of the indicators; computed once in an operation. Empty where the
 * values are not for this reader: a sum over what the reader happens to see would pass for the unit's own.
 */
export const valuesOf = async (ctx: Context, request: ValuesRequest): Promise<IndicatorValue[]> =>
  mayReadValues(ctx, request.unit) ? ((await valuesByRequest(ctx).load(request)) ?? []) : [];

async function computeValues(
  ctx: Context,
  { unit, indicators, period }: ValuesRequest,
  all: readonly CatalogueIndicator[],
  composites: readonly Composite[],
): Promise<IndicatorValue[]> {
  const subtree = await subtreeAround(ctx, unit, dayFor(ctx, period, unit));
  const data = await rangeData(ctx).load({ pos: unit.pos, indicators: all, period });
  if (!data) return [];
  const together = all.map((indicator) =>
    valueAt({ unit, indicator, indicators, period, subtree, data, asOf: ctx.asOf?.day ?? null }),
  );
  return indicators.flatMap((_, index) => {
    const value = together[index];
    return value ? [judgeValue(value, { together, composites, data, day: today(ctx) })] : [];
  });
}

/**
 * The indicators asked about first; then the members that composites among them are judged by, members of members too,
 * and the wholes that some of them are shares of.
 */
async function withMembers(
  ctx: Context,
  { indicators, period }: ValuesRequest,
  composites: readonly Composite[],
): Promise<CatalogueIndicator[]> {
  const ids = new Set(indicators.map(({ id }) => id));
  for (const { indicatorId, memberIds, isWhole } of composites) {
    if (isWhole && memberIds.some((id) => ids.has(id))) ids.add(indicatorId);
  }
  // a Set is walked in the order of insertion, also over what is added on the way
  for (const id of ids) {
    for (const { indicatorId, memberIds } of composites) {
      if (indicatorId === id) for (const member of memberIds) ids.add(member);
    }
  }
  const on = dayOfPeriod(ctx, period);
  const more = [...ids].slice(indicators.length).map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on }));
  return [...indicators, ...(await Promise.all(more)).filter((indicator) => indicator !== null)];
}

/** Why: the direct sub-units' values that a rolled-up value was made of, gaps included; of a composite its members. */
export async function partsOf(
  ctx: Context,
  { unit, indicator, indicators, period, rolledUp }: IndicatorValue,
): Promise<IndicatorValue[]> {
  if (indicator.kind === 'COMPOSITE') {
    const composites = await compositesIn(ctx, { unit, indicators, period });
    const ids = composites.find(({ indicatorId }) => indicatorId === indicator.id)?.memberIds ?? [];
    const on = dayOfPeriod(ctx, period);
    const members = await Promise.all(ids.map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })));
    return valuesOf(ctx, { unit, indicators: members.filter((member) => member !== null), period });
  }
  if (!rolledUp) return [];
  const children = await subUnitsOf(ctx, unit, dayFor(ctx, period, unit));
  const parts = await Promise.all(children.map((child) => valuesOf(ctx, { unit: child, indicators, period })));
  return parts.flat().filter((part) => part.indicator.id === indicator.id && part.expectedPlaces.length > 0);
}

/** Why, by time: the values of the shorter periods that a number is put together of, of which each has its parts in turn. */
export async function periodPartsOf(
  ctx: Context,
  { unit, indicator, overTime, ofParts }: IndicatorValue,
): Promise<IndicatorValue[]> {
  const { parts } = overTime ?? ofParts?.overTime ?? { parts: [] };
  const all = parts.map(({ period }) => valuesOf(ctx, { unit, indicators: [indicator], period }));
  return (await Promise.all(all)).flat();
}

const NOWHERE: ReadonlySet<number> = new Set();

/** The places whose figure is in: those that were added up, or of what is asked of each unit those that have one. */
function reportedIn(
  { pos, hi }: UnitVersion,
  indicator: CatalogueIndicator,
  sums: Sums | undefined,
  data: RangeData,
): Set<number> {
  if (!isOfEachUnit(indicator)) return new Set(sums?.reporting ?? []);
  const places = [...data.sums.values()].filter((row) => row.indicatorId === indicator.id);
  return new Set(places.map((row) => row.pos).filter((place) => pos <= place && place <= hi));
}

/** Whether a figure of it stands on the asker's own board alone; what is asked of each unit has its figures place by place. */
function isOwn({ pos, hi }: UnitVersion, indicator: CatalogueIndicator, sums: Sums | undefined, data: RangeData) {
  if (!isOfEachUnit(indicator)) return sums?.own ?? false;
  return [...data.sums.values()].some(
    (row) => row.own && row.indicatorId === indicator.id && pos <= row.pos && row.pos <= hi,
  );
}

function valueAt(at: At): IndicatorValue {
  const { unit, indicator, indicators, period, asOf, subtree, data } = at;
  const key = placeKey({ pos: unit.pos, indicatorId: indicator.id });
  const sums = data.sums.get(key);
  const rolledUp = rollsUp(indicator) && indicator.kind !== 'COMPOSITE' && hasSubUnits(subtree, unit);
  const overTime = overTimeAt(at, sums, rolledUp);
  const found = overTime ? null : standingIn(data.plans.get(indicator.id), sums, period);
  const standsIn = found === period && onlyAsks(indicator, period) ? null : found;
  const reported = reportedIn(unit, indicator, sums, data);
  const isIn = reported.size > 0;
  const {
    expectedPlaces: places,
    missing,
    silent,
  } = overTime ? { ...countedPlaces(indicator, overTime), silent: [] } : placesOf(at, reported, standsIn ?? period);
  const correction = correctionAt(at);
  const [target = null, ...others] = data.targets.get(key) ?? [];
  const own = others.find(({ source }) => source === 'OWN');
  return {
    ...numberOf(indicator, sums, rolledUp),
    unit,
    indicator,
    askedAs: null,
    indicators,
    period,
    asOf,
    ...{ standsIn, overTime },
    ofParts: ofPartsBeside(at, sums, rolledUp),
    expectedPlaces: places,
    ...{ missing, silent },
    departments: dividedOver(at, overTime, standsIn ?? period),
    hasParts: sums?.hasParts ?? false,
    isSettled: false,
    unweighted: sums?.unweighted ?? [],
    pending: pendingAt(at),
    vintage: isIn ? vintageOf(at, sums, overTime) : null,
    level: isIn ? (isOwn(unit, indicator, sums, data) ? 'OWN' : 'UPWARD') : null,
    illustrative: sums?.illustrative ?? false,
    rolledUp,
    target,
    verdict: null,
    score: null,
    striven: own ? { target: own, verdict: null } : null,
    correction,
    before: correction && numberOf(indicator, data.before.get(key), rolledUp),
  };
}

function placesOf({ unit, indicator, subtree, data }: At, reported: ReadonlySet<number>, { id }: Period) {
  const expected = data.expected.get(cellOf(indicator.id, id)) ?? NOWHERE;
  const places = expectedPlaces(unit, rollsUp(indicator), subtree, expected, reported);
  const partial = partialIn(data.parts, indicator.id, [id]);
  const missing = places.filter(({ pos }) => !reported.has(pos) || partial.has(pos));
  const silent = missing.flatMap((place): Silent[] => {
    const departments = partsAt(data.parts, { indicatorId: indicator.id, periodId: id }, place.pos)?.missing ?? [];
    return departments.length === 0
      ? [{ place, department: null }]
      : departments.map((department) => ({ place, department }));
  });
  return { expectedPlaces: places, missing, silent };
}

/** The periods that figures of the value may stand in. */
function periodsFor({ indicator, period, data }: At): ReadonlySet<string> {
  const plan = data.plans.get(indicator.id);
  return new Set([period, ...(plan ? periodsOfPlan(plan) : [])].map(({ id }) => id));
}

function pendingAt(at: At): number {
  const periods = periodsFor(at);
  const waiting = at.data.pending.get(placeKey({ pos: at.unit.pos, indicatorId: at.indicator.id })) ?? [];
  return waiting.filter(({ periodId }) => periods.has(periodId)).reduce((sum, { reports }) => sum + reports, 0);
}

function correctionAt(at: At): Correction | null {
  const { indicator, unit, data } = at;
  const periods = periodsFor(at);
  const weight = indicator.overUnits === 'WEIGHTED_AVERAGE' ? indicator.weightIndicatorId : null;
  const all = [indicator.id, ...(weight === null ? [] : [weight])].flatMap(
    (indicatorId) => data.corrections.get(placeKey({ pos: unit.pos, indicatorId })) ?? [],
  );
  return all.filter(({ periodId }) => periods.has(periodId)).sort((a, b) => Number(b.at) - Number(a.at))[0] ?? null;
}
