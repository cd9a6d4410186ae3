import {
  DIRECTIONS,
  figureTyped,
  firstYearOf,
  isTerm,
  type JudgeInput,
  judge,
  judgeWithMissing,
  type Level,
  lastYearOf,
  levelOf,
  type MissingUnit,
  type OverYears,
  type PeriodState,
  type VerdictWithMissing,
  yearsOf,
} from '@dich/measure';
import Big from 'big.js';
import { indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { linesInForce } from '#features/plans/lines-in-force.queries.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { Target, YearPart } from '#features/targets/target.entity.ts';
import { inForceOn } from '#features/targets/target.queries.ts';
import { partIn } from '#features/targets/year-parts.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { type Composite, compositesOf } from './composite-members.queries.ts';
import { plainNumberOf } from './display.ts';
import type { IndicatorValue } from './indicator-value.ts';
import { inputOf, isAttained } from './judge-input.ts';
import { typedOf } from './judge-value.ts';
import { NOT_COMPUTABLE, type UnitNumber } from './number-of.ts';
import { overYears } from './over-years.ts';
import { mayReadValues } from './rollup.policy.ts';
import { saysOfTerms } from './term.messages.ts';
import { periodsThatStand, type Time, timesOf } from './times.ts';
import { valuesOf } from './values-of.ts';

/** One year of a term: what was reported, and what it was to reach. */
export interface TermYear {
  year: number;
  /** Null: the year has not begun, the unit was not there, or nothing reports on it. */
  value: IndicatorValue | null;
  part: YearPart | null;
  /** Over, and nothing that is missing can change it any more. */
  isComplete: boolean;
  /** Reported in another unit of measure than today’s: shown, and in no number of the term. */
  isOfOtherUnit: boolean;
}

/** How far a term has come with one of its indicators. */
export interface TermRow {
  indicator: CatalogueIndicator;
  target: Target | null;
  how: OverYears | null;
  number: UnitNumber;
  /** The year that the number stands in; of EACH the one that falls furthest short. */
  foundIn: number | null;
  years: TermYear[];
  verdict: VerdictWithMissing | null;
  /** Why there is no number although something is in. */
  whyNone: Message | null;
  /** What is still to come, in the unit of measure: of SUM what the sum lacks, of END what the last level lacks, of MEAN what each year to come has to bring. */
  remains: string | null;
  isOver: boolean;
}

/**
 * How far the term of an issued plan has come: the years’ numbers, each as its own board has it, put together over the years as
 * its targets say. Null: it is of a year, or not for this reader.
 */
export async function termProgressOf(ctx: Context, plan: Plan): Promise<TermRow[] | null> {
  if (!isTerm(plan.year) || !plan.issued) return null;
  const last = `${lastYearOf(plan.year)}-12-31`;
  const on = today(ctx) < last ? today(ctx) : last;
  const unit = await unitOn(ctx, plan.unitId, on);
  if (!unit || !mayReadValues(ctx, unit)) return null;
  const lines = (await linesInForce(ctx).load({ unitId: plan.unitId, year: plan.year, on: today(ctx) })) ?? [];
  const ids = [...new Set(lines.map(({ indicatorId }) => indicatorId))];
  const found = await Promise.all(ids.map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })));
  const indicators = found.filter((indicator) => indicator !== null);
  const targets = groupBy(await inForceOn(ctx, plan.unitId, plan.year, today(ctx)), ({ indicatorId }) => indicatorId);
  const times = await timesOf(ctx, 'YEAR', [firstYearOf(plan.year) - 1, ...yearsOf(plan.year)]);
  const values = new Map<number, ReadonlyMap<string, IndicatorValue>>();
  // one after the other: what is asked of one year is loaded together
  for (const time of times) values.set(time.span.year, await valuesIn(ctx, plan.unitId, time, ids));
  const rows = indicators.map((indicator) => rowOf(ctx, plan, indicator, targets.get(indicator.id) ?? [], values));
  const composites = (await compositesOf(ctx).load({ unitId: plan.unitId, year: plan.year, on: today(ctx) })) ?? [];
  return rows.map((row) => countedRow(row, rows, composites));
}

/** A year’s values by indicator, the firmest that is in; each with the meaning of that year. */
async function valuesIn(
  ctx: Context,
  unitId: string,
  time: Time,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IndicatorValue>> {
  const on = dayOfPeriod(ctx, time.period);
  const unit = await unitOn(ctx, unitId, on);
  if (!unit) return new Map();
  const meanings = await Promise.all(ids.map((indicatorId) => indicatorOn(ctx).load({ indicatorId, on })));
  const asked = meanings.flatMap((indicator) =>
    indicator && indicator.kind !== 'COMPOSITE'
      ? periodsThatStand(time, indicator).map((period, rank) => ({ indicator, period, rank }))
      : [],
  );
  const values = new Map<string, { value: IndicatorValue; rank: number }>();
  for (const together of groupBy(asked, ({ period }) => period.id).values()) {
    const [first] = together;
    if (!first) continue;
    const indicators = together.map(({ indicator }) => indicator);
    const made = await valuesOf(ctx, { unit, indicators, period: first.period });
    for (const [index, value] of made.entries()) {
      const rank = together[index]?.rank ?? 0;
      const id = together[index]?.indicator.id ?? '';
      const other = values.get(id);
      // an estimate stands where nothing firmer is in
      const isBetter = !other || (isIn(value) !== isIn(other.value) ? isIn(value) : rank < other.rank);
      if (isBetter) values.set(id, { value, rank });
    }
  }
  return new Map([...values].map(([id, { value }]) => [id, value]));
}

const isIn = ({ vintage }: IndicatorValue): boolean => vintage !== null;

function rowOf(
  ctx: Context,
  plan: Plan,
  indicator: CatalogueIndicator,
  targets: readonly Target[],
  values: ReadonlyMap<number, ReadonlyMap<string, IndicatorValue>>,
): TermRow {
  const day = today(ctx);
  const own = targets.find(({ source }) => source === 'OWN') ?? null;
  const target = targets.find(({ source }) => source === 'ASSIGNED') ?? own;
  const how = target?.overYears ?? null;
  const divided = own ?? target;
  const years = yearsOf(plan.year).map((year): TermYear => {
    const value = values.get(year)?.get(indicator.id) ?? null;
    const isOfOtherUnit = value !== null && value.indicator.unitOfMeasure !== indicator.unitOfMeasure;
    return {
      ...{ year, value, isOfOtherUnit },
      part: divided && partIn(divided, year),
      isComplete:
        value !== null && isIn(value) && value.period.endsOn < day && (value.missing.length === 0 || value.isSettled),
    };
  });
  const isOver = `${lastYearOf(plan.year)}-12-31` < day;
  const begun = { ...{ indicator, target, how, years, isOver }, ...NOTHING };
  if (how === null || indicator.kind === 'COMPOSITE')
    return { ...begun, whyNone: target ? saysOfTerms.howUnknown() : null };
  const numbers = years.map(({ value, isOfOtherUnit }) => (value && isIn(value) && !isOfOtherUnit ? value : null));
  const before = values.get(firstYearOf(plan.year) - 1)?.get(indicator.id) ?? null;
  const assigned = assignedBy(targets.find(({ source }) => source === 'ASSIGNED'));
  const judging: Judging = { reading: target?.reading ?? null, day, isOver, numbers, before, assigned };
  if (how === 'EACH') return ofEachYear(begun, judging);
  const { number, foundAt, whyNone } = overYears(how, indicator, numbers);
  const row = { ...begun, number, foundIn: foundAt === null ? null : (years[foundAt]?.year ?? null), whyNone };
  return { ...row, verdict: verdictOf(row, how, judging), remains: remainsOf(row, how, judging) };
}

const assignedBy = (target: Target | undefined): Judging['assigned'] => ({
  assigned: target?.lo ?? target?.hi ?? null,
  assignedUnit: target?.unitOfMeasure ?? null,
});

const NOTHING = { number: NOT_COMPUTABLE, foundIn: null, verdict: null, whyNone: null, remains: null } as const;

interface Judging {
  reading: Target['reading'];
  day: string;
  isOver: boolean;
  /** Of each year in order. */
  numbers: readonly (IndicatorValue | null)[];
  /** The year before the term: what its change is measured against. */
  before: IndicatorValue | null;
  /** What the unit above assigned for the term. */
  assigned: Pick<JudgeInput, 'assigned' | 'assignedUnit'>;
}

const levelIn = (value: IndicatorValue | null): Level | null => (value && isIn(value) ? levelOf(typedOf(value)) : null);

/** What the term still lacks: years that are over and not complete, and those to come. Of what one year decides the years before it are of no matter. */
function lackingIn({ years }: TermRow, how: OverYears, day: string) {
  const matter = how === 'END' ? years.slice(-1) : years;
  const isOver = ({ year }: TermYear) => `${year}-12-31` < day;
  const lacking = matter.filter((one) => isOver(one) && (!one.isComplete || one.isOfOtherUnit));
  const missing = lacking.map(({ year }): MissingUnit => ({ name: saysOfTerms.year({ year }), most: null }));
  const toCome = matter.filter((one) => !isOver(one)).map(({ year }) => saysOfTerms.year({ year }));
  return { missing, isFinal: false, areParts: true, toCome };
}

function verdictOf(row: TermRow, how: Exclude<OverYears, 'EACH'>, judging: Judging): VerdictWithMissing | null {
  const { indicator, years } = row;
  const { reading, day, before, numbers } = judging;
  const last = numbers.findLast((value) => value !== null);
  if (!reading || !last || row.whyNone) return null;
  const through = numbers.lastIndexOf(last) + 1;
  const input: JudgeInput = {
    target: reading,
    figure: figureTyped(indicator, typedOf(row.number), reading, last.period, day),
    direction: DIRECTIONS[indicator.direction],
    unit: indicator.unitOfMeasure,
    operandUnit: indicator.operandUnit,
    indicator: indicator.name,
    percentFormula: indicator.percentFormula,
    gradeScale: indicator.grades,
    baseline: levelIn(before),
    ...judging.assigned,
    period: stateOf(how, { through, of: years.length }, judging.isOver),
  };
  return judgeWithMissing(input, { ...lackingIn(row, how, day), mayBeNegative: how !== 'SUM' });
}

/** A sum is compared with as many of the years as are in; a level and a mean stand for themselves until the last one is. */
function stateOf(how: OverYears, { through, of }: { through: number; of: number }, isOver: boolean): PeriodState {
  if (isOver) return { state: 'CLOSED' };
  const elapsed = { numerator: String(through), denominator: String(of) };
  return how === 'SUM' ? { state: 'OPEN', nature: 'FLOW', elapsed } : { state: 'OPEN', nature: null, elapsed };
}

const RANK = ['NOT_MET', 'MET', 'EXCEEDED', 'NOT_ARISING', 'NOT_ASSESSED'] as const;

/** Every year is judged by the same words for itself; the one that falls short decides, and is told. */
function ofEachYear(row: TermRow, { reading, day, numbers, before, assigned }: Judging): TermRow {
  const judged = numbers.flatMap((value, place) => {
    if (!value || !reading) return [];
    const { indicator, period } = value;
    const figure = figureTyped(indicator, typedOf(value), reading, period, day);
    const baseline = levelIn(place === 0 ? before : (numbers[place - 1] ?? null));
    const verdict = judge({
      ...inputOf(value, reading, day),
      figure,
      baseline,
      ...assigned,
      gradeScale: indicator.grades,
    });
    return [{ value, verdict, year: row.years[place]?.year ?? null }];
  });
  const [worst] = judged.toSorted((a, b) => RANK.indexOf(a.verdict.attainment) - RANK.indexOf(b.verdict.attainment));
  if (!worst) return row;
  const { missing, toCome } = lackingIn(row, 'EACH', day);
  const isOpen = isAttained(worst.verdict.attainment) && (missing.length > 0 || toCome.length > 0);
  const verdict: VerdictWithMissing = {
    ...worst.verdict,
    provisional: isOpen,
    couldStill: isOpen ? ['NOT_MET', worst.verdict.attainment] : [worst.verdict.attainment],
  };
  return { ...row, number: worst.value, foundIn: worst.year, verdict };
}

/** Of a target of one amount: how much is left; nothing of what is reached, or of a bound that is not to be passed. */
function remainsOf(
  { indicator, number, years }: TermRow,
  how: OverYears,
  { reading, numbers }: Judging,
): string | null {
  const isAmount = reading !== null && ['rate', 'level', 'count'].includes(reading.kind);
  const bound = isAmount && reading.hi !== null && reading.lo === null ? null : (reading?.lo ?? null);
  const now = plainNumberOf(indicator, number, REMAINS_PLACES);
  if (!isAmount || bound === null || now === null || !isInSameUnit(reading.unit, indicator.unitOfMeasure)) return null;
  const lacks = (value: Big) =>
    value.lte(0) ? '0' : trimDecimal(value.round(REMAINS_PLACES, Big.roundHalfUp).toFixed());
  if (how !== 'MEAN') return lacks(new Big(bound).minus(now));
  const toCome = years.length - numbers.filter((value) => value !== null).length;
  if (toCome === 0) return lacks(new Big(bound).minus(now));
  return lacks(
    new Big(bound)
      .times(years.length)
      .minus(new Big(now).times(years.length - toCome))
      .div(toCome),
  );
}

const REMAINS_PLACES = 2;
const isInSameUnit = (one: string | null, other: string): boolean =>
  one === null || one.replace(/\/\s*năm$/u, '') === other.replace(/\/\s*năm$/u, '');

/** A composite counts the members of its term that are reached; of what is still open it waits. */
function countedRow(row: TermRow, rows: readonly TermRow[], composites: readonly Composite[]): TermRow {
  if (row.indicator.kind !== 'COMPOSITE' || !row.target?.reading) return row;
  const ids = composites.find(({ indicatorId }) => indicatorId === row.indicator.id)?.memberIds ?? [];
  const members = rows.filter(({ indicator }) => ids.includes(indicator.id));
  const judged = members.map(({ verdict, isOver }) => {
    const attainment = verdict?.attainment ?? 'NOT_ASSESSED';
    return { attainment: attainment === 'NOT_MET' && !isOver ? ('NOT_ASSESSED' as const) : attainment };
  });
  const counted = judged.filter(({ attainment }) => isAttained(attainment)).length;
  const verdict = judge({ target: row.target.reading, figure: null, members: judged });
  const isOpen = isAttained(verdict.attainment) && members.some((member) => member.verdict?.provisional);
  return {
    ...row,
    number: { ...NOT_COMPUTABLE, value: String(counted), exactness: 'EXACT' },
    verdict: {
      ...verdict,
      provisional: isOpen,
      couldStill: isOpen ? ['NOT_MET', verdict.attainment] : [verdict.attainment],
    },
    whyNone: null,
  };
}
