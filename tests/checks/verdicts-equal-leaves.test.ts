import type { Attainment } from '@dich/measure';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import type { HttpClient } from '../support/http-client.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { Leaves, trimmed } from './verdicts-equal-leaves.ts';

/**
 * Every verdict of the demonstration is worked out anew, by packages/measure alone, from the accepted figures, targets
 * and meanings that stand in the tables, and held against what values, the spread and the town's board answer.
 */
const database = useDemonstration();
let product: Product;
let client: HttpClient;
let town: { id: string; pos: number };
let communes: { unitId: string; pos: number }[];
let leaves: Leaves;

beforeAll(async () => {
  product = await serveProduct(database, { today: DEMO_DAY });
  client = await new Officials(product).as({ login: 'th.huongtra' });
  const { viewer } = await client.ask<{ viewer: { actingOffice: { unit: { id: string } } } }>(
    'query { viewer { actingOffice { unit { id } } } }',
  );
  const { id } = viewer.actingOffice.unit;
  const { rows } = await database.truth.query<{ pos: number }>('select pos from unit_version where unit_id = $1', [id]);
  const [place] = rows;
  if (!place) throw new Error('the town has no place');
  town = { id, pos: place.pos };
  const [lo, hi] = [town.pos, town.pos + 0xfff];
  const below = await database.truth.query<{ unitId: string; pos: number }>(
    `select unit_id as "unitId", pos from unit_version
      where pos > $1 and pos <= $2 and (valid_from is null or valid_from <= $3) and (valid_to is null or valid_to >= $3)`,
    [lo, hi, '2022-12-31'],
  );
  communes = below.rows;
  leaves = await Leaves.read(database, { lo, hi, year: 2022, today: DEMO_DAY });
}, 120_000);
afterAll(() => product?.stop());

test('of each commune, and how they are spread', async () => {
  const asked = leaves.meanings.filter(({ kind, isShared }) => isShared && kind !== 'COMPOSITE');
  const served = await client.ask<Served>(SERVED, {
    ...{ units: communes.map(({ unitId }) => unitId), unit: town.id, period: leaves.period.id },
    indicators: asked.map(({ indicatorId }) => indicatorId),
  });
  const cells = served.comparison.rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, unitId: row.unit.id })));
  const ofApi = new Map(cells.map((cell) => [`${cell.unitId} ${cell.indicator.id}`, cell]));
  const differences: string[] = [];
  let judged = 0;
  for (const meaning of asked) {
    const counts: Record<Attainment, number> = { EXCEEDED: 0, MET: 0, NOT_MET: 0, NOT_ASSESSED: 0, NOT_ARISING: 0 };
    for (const { unitId, pos } of communes) {
      const fromLeaves = leaves.verdictAt(meaning, pos);
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

/**
 * That a roll-up's number is the sum of its leaves is seen in rollups-equal-leaves; here that its verdict follows from
 * that number. Where units are missing the verdict on what there is must be one of those that it can still become.
 */
test('of the town: on what it typed itself, and on what was rolled up', async () => {
  const { board } = await client.ask<ServedBoard>(SERVED_BOARD, { unit: town.id, period: leaves.period.id });
  const differences: string[] = [];
  const judged = { typed: 0, rolledUp: 0 };
  for (const row of board.rows) {
    const meaning = leaves.meanings.find(({ indicatorId }) => indicatorId === row.indicator.id);
    if (!meaning) throw new Error(`the board has ${row.indicator.id}, the catalogue has not`);
    const fromLeaves = row.rolledUp
      ? leaves.rolledVerdictAt(meaning, town.pos, { ...trimmed(row), grade: null, parts: null })
      : leaves.verdictAt(meaning, town.pos);
    if (row.attainment !== 'NOT_ASSESSED') judged[row.rolledUp ? 'rolledUp' : 'typed'] += 1;
    const isOpen = row.missing.length > 0 && row.couldStill.includes(fromLeaves);
    if (row.attainment !== fromLeaves && !isOpen)
      differences.push(`${meaning.name}: ${row.attainment}, from the leaves ${fromLeaves}`);
  }
  expect(differences).toEqual([]);
  expect(judged.typed).toBeGreaterThan(4);
  expect(judged.rolledUp).toBeGreaterThan(8);
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

interface ServedBoard {
  board: {
    rows: {
      indicator: { id: string };
      attainment: Attainment;
      couldStill: Attainment[];
      missing: { id: string }[];
      rolledUp: boolean;
      value: string | null;
      numerator: string | null;
      denominator: string | null;
      achieved: boolean | null;
    }[];
  };
}

const SERVED_BOARD = `query ($unit: ID!, $period: ID!) { board(unitId: $unit, periodId: $period) { rows {
  indicator { id } attainment couldStill missing { id } rolledUp value numerator denominator achieved } } }`;
