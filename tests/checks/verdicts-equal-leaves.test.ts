import {
  type Attainment,
  DIRECTIONS,
  figureTyped,
  type IndicatorKind,
  type JudgedTarget,
  judge,
  levelOf,
  periodState,
  type TypedFigure,
} from '@dich/measure';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import type { HttpClient } from '../support/http-client.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';

/**
 * Every verdict on a commune of the demonstration is worked out anew, by packages/measure alone, from the accepted
 * figures, targets and meanings that stand in the tables, and held against what values and the spread answer.
 */
const database = useDemonstration();
let product: Product;
let client: HttpClient;
let town: { id: string; pos: number; hi: number };
let communes: { unitId: string; pos: number }[];

beforeAll(async () => {
  product = await serveProduct(database, { today: DEMO_DAY });
  client = await new Officials(product).as({ login: 'th.huongtra' });
  const { viewer } = await client.ask<{ viewer: { actingOffice: { unit: { id: string } } } }>(
    'query { viewer { actingOffice { unit { id } } } }',
  );
  const { id } = viewer.actingOffice.unit;
  const [place] = await rowsOf<{ pos: number }>('select pos from unit_version where unit_id = $1', [id]);
  if (!place) throw new Error('the town has no place');
  town = { id, pos: place.pos, hi: place.pos + 0xfff };
  communes = await rowsOf<{ unitId: string; pos: number }>(
    `select unit_id as "unitId", pos from unit_version
      where pos > $1 and pos <= $2 and (valid_from is null or valid_from <= $3) and (valid_to is null or valid_to >= $3)`,
    [town.pos, town.hi, '2022-12-31'],
  );
}, 120_000);
afterAll(() => product?.stop());

interface Period {
  id: string;
  year: number;
  kind: 'YEAR';
  regimeId: string;
  vintage: 'ESTIMATE' | 'OFFICIAL';
  startsOn: string;
  endsOn: string;
  ordinal: number;
}

interface Meaning {
  indicatorId: string;
  kind: IndicatorKind;
  name: string;
  unitOfMeasure: string;
  operandUnit: string | null;
  direction: keyof typeof DIRECTIONS;
  overTime: 'SUM' | 'LAST';
  typedAs: 'PERIOD' | 'CUMULATIVE';
}

interface Leaf extends TypedFigure {
  pos: number;
  indicatorId: string;
}

const rowsOf = async <T extends object>(source: string, values: unknown[] = []): Promise<T[]> =>
  (await database.truth.query<T>(source, values)).rows;

const leavesOf = (periodId: string): Promise<Leaf[]> =>
  rowsOf(
    `select pos, indicator_id as "indicatorId", value::text, numerator::text, denominator::text, achieved, grade, parts
       from figure where period_id = $1 and accepted and counted and pos between $2 and $3`,
    [periodId, town.pos, town.hi],
  );

const trimmed = (leaf: Leaf): TypedFigure => {
  const plain = (number: string | null) => number?.replace(/\.?0+$/, (end) => (end.startsWith('.') ? '' : end)) ?? null;
  const whole = (number: string | null) => (number?.includes('.') ? plain(number) : number);
  return { ...leaf, value: whole(leaf.value), numerator: whole(leaf.numerator), denominator: whole(leaf.denominator) };
};

test('of 2022', async () => {
  const year = 2022;
  const all = await rowsOf<Period>(
    `select p.id, p.year, p.kind, p.ordinal, p.regime_id as "regimeId", p.vintage, p.starts_on::text as "startsOn",
            p.ends_on::text as "endsOn"
       from period p join regime r on r.id = p.regime_id
      where r.code = 'MTCL' and p.kind = 'YEAR' and exists (select from figure f where f.period_id = p.id and f.accepted)
      order by p.vintage desc`,
  );
  const period = all.find((one) => one.year === year);
  if (!period) throw new Error(`nothing was accepted for ${year}`);
  const before = all.filter((one) => one.year === year - 1);
  const day = [period.endsOn, DEMO_DAY].toSorted()[0];
  const meanings = await rowsOf<Meaning>(
    `select distinct on (e.indicator_id) e.indicator_id as "indicatorId", e.kind, e.name, e.unit_of_measure as "unitOfMeasure",
            e.operand_unit as "operandUnit", e.direction, e.over_time as "overTime", e.typed_as as "typedAs"
       from indicator_edition e join indicator i on i.id = e.indicator_id
      where i.pos = 0 and e.valid_from <= $1 order by e.indicator_id, e.edition desc`,
    [day],
  );
  const targets = await rowsOf<{
    pos: number;
    indicatorId: string;
    source: string;
    reading: JudgedTarget | null;
    lo: string | null;
    hi: string | null;
    unit: string | null;
  }>(
    `select pos, indicator_id as "indicatorId", source, reading, lo::text, hi::text, unit_of_measure as unit from target
      where year = $4 and state = 'ISSUED' and in_force_from <= $1 and (in_force_to is null or in_force_to > $1)
        and pos between $2 and $3 order by source, by_pos desc, id desc`,
    [day, town.pos, town.hi, year],
  );
  const now = await leavesOf(period.id);
  const earlier = (await Promise.all(before.map(({ id }) => leavesOf(id)))).flat();
  const at = <T extends { pos: number; indicatorId: string }>(all: readonly T[], pos: number, id: string) =>
    all.find((one) => one.pos === pos && one.indicatorId === id) ?? null;

  const verdictAt = (meaning: Meaning, pos: number): Attainment => {
    const target = at(targets, pos, meaning.indicatorId);
    const leaf = at(now, pos, meaning.indicatorId);
    if (!target?.reading) return 'NOT_ASSESSED';
    const base = at(earlier, pos, meaning.indicatorId);
    const assigned = targets.find(
      (one) => one.pos === pos && one.indicatorId === meaning.indicatorId && one.source === 'ASSIGNED',
    );
    const unitNumber = leaf && trimmed(leaf);
    return judge({
      target: target.reading,
      figure: unitNumber && figureTyped(meaning, unitNumber, target.reading, period, DEMO_DAY),
      direction: DIRECTIONS[meaning.direction],
      unit: meaning.unitOfMeasure,
      operandUnit: meaning.operandUnit,
      indicator: meaning.name,
      baseline: base && levelOf(trimmed(base)),
      assigned: assigned?.lo ?? assigned?.hi ?? null,
      assignedUnit: assigned?.unit ?? null,
      period: periodState(period, meaning, DEMO_DAY),
    }).attainment;
  };

  const asked = meanings.filter(({ kind }) => kind !== 'COMPOSITE');
  const served = await client.ask<Served>(SERVED, {
    ...{ units: communes.map(({ unitId }) => unitId), unit: town.id, period: period.id },
    indicators: asked.map(({ indicatorId }) => indicatorId),
  });
  const cells = served.comparison.rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, unitId: row.unit.id })));
  const ofApi = new Map(cells.map((cell) => [`${cell.unitId} ${cell.indicator.id}`, cell]));
  const differences: string[] = [];
  let judged = 0;
  for (const meaning of asked) {
    const counts: Record<Attainment, number> = { EXCEEDED: 0, MET: 0, NOT_MET: 0, NOT_ASSESSED: 0, NOT_ARISING: 0 };
    for (const { unitId, pos } of communes) {
      const fromLeaves = verdictAt(meaning, pos);
      const cell = ofApi.get(`${unitId} ${meaning.indicatorId}`);
      counts[fromLeaves] += 1;
      if (fromLeaves !== 'NOT_ASSESSED') judged += 1;
      if (cell?.attainment !== fromLeaves)
        differences.push(`${meaning.name} at ${pos}: ${cell?.attainment}, from the leaves ${fromLeaves}`);
      // one place that has a figure lacks nobody: nothing that is missing can turn its verdict
      if (cell?.provisional) differences.push(`${meaning.name} at ${pos} is provisional`);
    }
    const row = served.attainmentSpread.find(({ indicator }) => indicator.id === meaning.indicatorId);
    const spread = row && { EXCEEDED: row.exceeded, MET: row.met, NOT_MET: row.notMet, NOT_ARISING: row.notArising };
    const { NOT_ASSESSED: _, ...attained } = counts;
    if (row && row.wordsOnly === 0 && JSON.stringify(spread) !== JSON.stringify(attained))
      differences.push(
        `${meaning.name}: spread ${JSON.stringify(spread)}, from the leaves ${JSON.stringify(attained)}`,
      );
  }
  expect(differences).toEqual([]);
  expect(judged).toBeGreaterThan(40);
});

interface Served {
  comparison: {
    rows: {
      unit: { id: string };
      cells: { indicator: { id: string }; attainment: Attainment; provisional: boolean }[];
    }[];
  };
  attainmentSpread: {
    indicator: { id: string };
    exceeded: number;
    met: number;
    notMet: number;
    notArising: number;
    wordsOnly: number;
  }[];
}

const SERVED = `query ($units: [ID!]!, $unit: ID!, $indicators: [ID!]!, $period: ID!) {
  comparison(unitIds: $units, indicatorIds: $indicators, periodId: $period) {
    rows { unit { id } cells { indicator { id } attainment provisional } } }
  attainmentSpread(unitId: $unit, indicatorIds: $indicators, periodId: $period) {
    indicator { id } exceeded met notMet notArising wordsOnly } }`;
