import 'reflect-metadata';
import { type OverUnits, type RolledUpFigure, rollUpUnits, type UnitPart, type Vintage } from '@dich/measure';
import { connect } from '@dich/server/db/orm.config.ts';
import { type Aggregate, aggregates } from '@dich/server/features/rollups/aggregate.queries.ts';
import { DISPLAYED_PLACES, NOT_COMPUTABLE, numberOverUnits } from '@dich/server/features/rollups/number-of.ts';
import { needOf, rollsUp } from '@dich/server/features/rollups/over-units.ts';
import { placesAsked } from '@dich/server/features/rollups/places-asked.ts';
import { trimDecimal } from '@dich/server/kernel/scalars.ts';
import Big from 'big.js';

type Em = Parameters<typeof aggregates>[0]['em'];

/** Positions are packed as 8 bits province, 10 bits district, 12 bits commune: the district's and the province's place. */
const placesAbove = (pos: number): number[] =>
  [...new Set([pos & ~0xfff, pos & ~0x3fffff])].filter((above) => above !== pos);

/** An indicator that rolls up, in its edition at the end of a period, and the period. */
export interface Question {
  periodId: string;
  vintage: Vintage;
  indicatorId: string;
  code: string;
  overUnits: Exclude<OverUnits, 'NONE'>;
  suppliedBy: 'SUB_UNITS' | 'BOTH';
  kind: Parameters<typeof needOf>[0]['kind'];
  weightIndicatorId: string | null;
}

const QUESTIONS = `
select distinct on (p.id, e.indicator_id) p.id as "periodId", p.vintage, e.indicator_id as "indicatorId", i.code,
       e.over_units as "overUnits", e.supplied_by as "suppliedBy", e.kind, e.weight_indicator_id as "weightIndicatorId"
  from period p
  join indicator_edition e on e.valid_from <= p.ends_on
  join indicator i on i.id = e.indicator_id
 where exists (select from figure f where f.period_id = p.id and f.indicator_id = e.indicator_id and f.accepted)
 order by p.id, e.indicator_id, e.edition desc`;

/** What one place, or one of the departments that it is divided over, reported, and what weighs it; accepted and counted alone. */
interface Reported {
  pos: number;
  /** The part of one of several departments, where the newest figure of the place is one; else figures of the whole. */
  asPart: boolean;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
  illustrative: boolean;
  weight: string | null;
}

/** What one place brings. */
export interface Leaf extends Omit<Reported, 'asPart'> {
  /** Of a mean of departments: `value` is their sum, of so many. */
  meanOf: number;
}

const LEAVES = `
select f.pos, f.as_part as "asPart", f.value::text, f.numerator::text, f.denominator::text, f.achieved, f.illustrative,
       (select sum(w.value)::text from figure w
         where w.period_id = ?::uuid and w.indicator_id = ?::uuid and w.pos = f.pos and w.accepted and w.counted) as weight
  from (select f.*, first_value(f.as_part) over (partition by f.pos order by f.id desc) as stands_as
          from figure f
         where f.period_id = ?::uuid and f.indicator_id = ?::uuid and f.accepted and f.counted) f
 where f.as_part = f.stands_as`;

/** A place brings one number: of what departments were each given it is made by the operator over units. */
function leafOf(overUnits: Question['overUnits'], pos: number, rows: readonly Reported[]): Leaf {
  const isDivided = rows.some(({ asPart }) => asPart);
  const carries = ({ value, numerator, denominator, achieved }: Reported): boolean =>
    overUnits === 'RATIO_OF_SUMS'
      ? numerator !== null && denominator !== null
      : (overUnits === 'COUNT_ACHIEVED' ? achieved : value) !== null;
  const brought = isDivided ? rows.filter(carries) : rows;
  const values = brought.flatMap(({ value }) => (value === null ? [] : [new Big(value)]));
  const sumOf = (of: (row: Reported) => string | null): string | null => {
    const all = brought.flatMap((row) => of(row) ?? []);
    return all.length === 0 ? null : all.reduce((sum, one) => sum.plus(one), new Big(0)).toFixed();
  };
  const extreme = isDivided && (overUnits === 'MIN' || overUnits === 'MAX') ? overUnits : null;
  const [first] = values.toSorted((one, other) => (extreme === 'MAX' ? other.cmp(one) : one.cmp(other)));
  const statuses = brought.flatMap(({ achieved }) => (achieved === null ? [] : [achieved]));
  return {
    ...{ pos, weight: rows[0]?.weight ?? null, illustrative: brought.some(({ illustrative }) => illustrative) },
    value: extreme ? (first?.toFixed() ?? null) : sumOf(({ value }) => value),
    ...{ numerator: sumOf(({ numerator }) => numerator), denominator: sumOf(({ denominator }) => denominator) },
    achieved: statuses.length === 0 ? null : statuses.every(Boolean),
    meanOf: isDivided && overUnits === 'AVERAGE' ? Math.max(values.length, 1) : 1,
  };
}

export interface Difference {
  code: string;
  periodId: string;
  pos: number;
  served: string;
  fromLeaves: string;
}

/**
 * Recomputes every roll-up above the communes from its leaves, figure by figure with `rollUpUnits` of packages/measure,
 * and holds it against what SQL serves. `em` must see every row: a superuser's, or a role's that bypasses row security.
 */
export async function rollupsEqualLeaves(em: Em): Promise<{ compared: number; differences: Difference[] }> {
  const questions = (await em.execute<Question[]>(QUESTIONS)).filter((question) => rollsUp(question));
  const differences: Difference[] = [];
  let compared = 0;
  for (const question of questions) {
    const { indicatorId: id, periodId, weightIndicatorId } = question;
    const weighing = question.overUnits === 'WEIGHTED_AVERAGE' ? weightIndicatorId : null;
    const measured = {
      id,
      need: needOf(question),
      rollsUp: true,
      weightIndicatorId: weighing,
      isMean: question.overUnits === 'AVERAGE',
    };
    const reported = await em.execute<Reported[]>(LEAVES, [periodId, weightIndicatorId, periodId, id]);
    const leaves = [...Map.groupBy(reported, ({ pos }) => pos)].map(([pos, rows]) =>
      leafOf(question.overUnits, pos, rows),
    );
    const places = new Set(leaves.flatMap(({ pos }) => placesAbove(pos)));
    const served = (await aggregates({ em }, placesAsked(places), [measured], [periodId])).filter(
      (row) => row.indicatorId === id,
    );
    compared += places.size;
    differences.push(...[...places].flatMap((pos) => differenceAt(pos, question, served, leaves)));
  }
  return { compared, differences };
}

/** What is served at a place against what its leaves make; exported so that a test can hand in a wrong sum. */
export function differenceAt(
  pos: number,
  question: Question,
  served: readonly Aggregate[],
  leaves: readonly Leaf[],
): Difference[] {
  const { overUnits, vintage, code, periodId } = question;
  const below = leaves.filter((leaf) => leaf.pos === pos || placesAbove(leaf.pos).includes(pos));
  const recomputed = rolledUp(overUnits, below, vintage);
  const [left, right] = [
    asServed(
      question,
      served.find((row) => row.pos === pos),
    ),
    asRecomputed(question, recomputed),
  ];
  return left === right ? [] : [{ code, periodId, pos, served: left, fromLeaves: right }];
}

/** Of means the sums are brought to one denominator first, so that all stays exact. */
function rolledUp(overUnits: Question['overUnits'], leaves: readonly Leaf[], vintage: Vintage): RolledUpFigure {
  const whole = [...new Set(leaves.map(({ meanOf }) => meanOf))].reduce((product, of) => product * of, 1);
  const alike = leaves.map((leaf) => ({
    ...leaf,
    value: leaf.value === null ? null : new Big(leaf.value).times(whole / leaf.meanOf).toFixed(),
  }));
  const parts = (whole === 1 ? leaves : alike).map((leaf) => partOf(leaf, vintage));
  const rolled = rollUpUnits(overUnits, parts, { scale: DISPLAYED_PLACES });
  if (whole === 1 || rolled.numerator === null || rolled.denominator === null) return rolled;
  const denominator = new Big(rolled.denominator).times(whole);
  const value = new Big(rolled.numerator).div(denominator).round(DISPLAYED_PLACES, Big.roundHalfUp).toFixed();
  return { ...rolled, denominator: denominator.toFixed(), value };
}

const trim = (value: string | null): string | null => (value === null ? null : trimDecimal(value));

const partOf = (leaf: Leaf, vintage: Vintage): UnitPart => ({
  name: String(leaf.pos),
  weight: trim(leaf.weight),
  figure: {
    value: trim(leaf.value),
    numerator: trim(leaf.numerator),
    denominator: trim(leaf.denominator),
    achieved: leaf.achieved,
    illustrative: leaf.illustrative,
    vintage,
    exactness: 'EXACT',
  },
});

function asServed(question: Question, sums: Aggregate | undefined): string {
  const { value, exactness, ...operands } = sums ? numberOverUnits(question, sums, true) : NOT_COMPUTABLE;
  const [numerator, denominator] = inLowestTerms(question, operands);
  const reporting = sums?.reporting.length ?? 0;
  return inWords([value, numerator, denominator], exactness, reporting, sums?.illustrative ?? false);
}

/** A ratio is served by its operands, without a quotient. */
function asRecomputed({ overUnits }: Question, figure: RolledUpFigure): string {
  const { exactness, reporting, illustrative } = figure;
  const [numerator, denominator] = inLowestTerms({ overUnits }, figure);
  const value = overUnits === 'RATIO_OF_SUMS' ? null : figure.value;
  return inWords([value, numerator, denominator], exactness, reporting, illustrative);
}

/** Of a mean, whose operands may stand over any denominator, the quotient to forty places stands for both. */
function inLowestTerms(
  { overUnits }: Pick<Question, 'overUnits'>,
  { numerator, denominator }: Pick<RolledUpFigure, 'numerator' | 'denominator'>,
): [string | null, string | null] {
  if (overUnits !== 'AVERAGE' || numerator === null || denominator === null) return [numerator, denominator];
  return [exactly(numerator, denominator), '1'];
}

/** Far more places than two different means of this size could agree in. */
const exactly = (numerator: string, denominator: string): string => {
  const divide = Big();
  divide.DP = 40;
  return new divide(numerator).div(denominator).toFixed();
};

const inWords = (numbers: (string | null)[], exactness: string, reporting: number, illustrative: boolean): string =>
  `${numbers.map((number) => trim(number) ?? '–').join(' ')} ${exactness} of ${reporting}${illustrative ? ', illustrative' : ''}`;

/** `rollups-equal-leaves.ts <address>`: prints every roll-up that differs from its leaves; reads only. */
async function main([address]: string[]): Promise<void> {
  if (!address)
    throw new Error('usage: rollups-equal-leaves.ts <address of the database, as a role that sees every row>');
  const orm = await connect(address, { min: 0, max: 1 });
  try {
    const { compared, differences } = await orm.em.fork().transactional(rollupsEqualLeaves, { readOnly: true });
    for (const { code, periodId, pos, served, fromLeaves } of differences)
      process.stdout.write(
        `${code} of period ${periodId} at ${pos}: served ${served}, from the leaves ${fromLeaves}\n`,
      );
    process.stdout.write(`roll-ups: ${compared} compared, ${differences.length} differ from their leaves\n`);
    process.exitCode = differences.length > 0 ? 1 : 0;
  } finally {
    await orm.close();
  }
}

if (import.meta.main) await main(process.argv.slice(2));
