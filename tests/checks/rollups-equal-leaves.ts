import 'reflect-metadata';
import { type OverUnits, type RolledUpFigure, rollUpUnits, type UnitPart, type Vintage } from '@dich/measure';
import { connect } from '@dich/server/db/orm.config.ts';
import { type Aggregate, aggregates } from '@dich/server/features/rollups/aggregate.queries.ts';
import { DISPLAYED_PLACES, NOT_COMPUTABLE, numberOverUnits } from '@dich/server/features/rollups/number-of.ts';
import { needOf, rollsUp } from '@dich/server/features/rollups/over-units.ts';
import { placesAsked } from '@dich/server/features/rollups/places-asked.ts';
import { trimDecimal } from '@dich/server/kernel/scalars.ts';

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

/** What one place reported, and what weighs it; accepted and counted alone. */
interface Leaf {
  pos: number;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
  illustrative: boolean;
  weight: string | null;
}

const LEAVES = `
select f.pos, sum(f.value)::text as value, sum(f.numerator)::text as numerator, sum(f.denominator)::text as denominator,
       bool_and(f.achieved) as achieved, bool_or(f.illustrative) as illustrative,
       (select sum(w.value)::text from figure w
         where w.period_id = ?::uuid and w.indicator_id = ?::uuid and w.pos = f.pos and w.accepted and w.counted) as weight
  from figure f
 where f.period_id = ?::uuid and f.indicator_id = ?::uuid and f.accepted and f.counted
 group by f.pos`;

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
    const measured = { id, need: needOf(question), rollsUp: true, weightIndicatorId: weighing };
    const leaves = await em.execute<Leaf[]>(LEAVES, [periodId, weightIndicatorId, periodId, id]);
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
  const recomputed = rollUpUnits(
    overUnits,
    below.map((leaf) => partOf(leaf, vintage)),
    { scale: DISPLAYED_PLACES },
  );
  const [left, right] = [
    asServed(
      question,
      served.find((row) => row.pos === pos),
    ),
    asRecomputed(question, recomputed),
  ];
  return left === right ? [] : [{ code, periodId, pos, served: left, fromLeaves: right }];
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
  const { value, numerator, denominator, exactness } = sums ? numberOverUnits(question, sums, true) : NOT_COMPUTABLE;
  const reporting = sums?.reporting.length ?? 0;
  return inWords([value, numerator, denominator], exactness, reporting, sums?.illustrative ?? false);
}

/** A ratio is served by its operands, without a quotient. */
function asRecomputed({ overUnits }: Question, figure: RolledUpFigure): string {
  const { numerator, denominator, exactness, reporting, illustrative } = figure;
  const value = overUnits === 'RATIO_OF_SUMS' ? null : figure.value;
  return inWords([value, numerator, denominator], exactness, reporting, illustrative);
}

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
