import { withoutCodePolicies } from '@dich/server/kernel/authorize.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { makeIndicator, type TestIndicator } from '@dich/server/test/indicators.ts';
import { makePeriod, type TestPeriod } from '@dich/server/test/periods.ts';
import { makePlan } from '@dich/server/test/plans.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import { type TestAccount, type TestUnit, World } from '@dich/server/test/world.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Officials } from '../support/officials.ts';
import { givePasswords } from '../support/passwords.ts';
import { type Product, serveProduct } from '../support/product.ts';

/**
 * The relation table (docs/DOMAIN.md, section 7) from outside, over HTTP: who gets an answer about what, with the
 * policies in code and without them, when row-level security stands alone.
 */
const database = useDatabase();
let product: Product;
let officials: Officials;
let viewers: Record<Viewer, TestAccount>;
/** What is asked about: all of it belongs to phường Hương Xuân or to its town, Hương Trà. */
const things = {} as Record<Thing, string>;
let commune: TestUnit;
let town: TestUnit;
let jobs: TestIndicator;
let year: TestPeriod;

type Viewer = 'itself' | 'sibling' | 'town' | 'otherTown' | 'province' | 'analyst';
type Thing =
  | 'commune’s draft report'
  | 'commune’s submitted report'
  | 'commune’s returned report'
  | 'commune’s accepted report'
  | 'town’s draft plan'
  | 'town’s issued plan';

beforeAll(async () => {
  const world = new World(database);
  const province = await world.province();
  town = await world.town(province);
  commune = await world.commune(town);
  const sibling = await world.commune(town, 'Hương Vân');
  const otherTown = await world.town(province, 'Phong Điền');
  viewers = {
    itself: await world.official(commune, 'PLANNER'),
    sibling: await world.official(sibling, 'LEADER'),
    town: await world.official(town, 'LEADER'),
    otherTown: await world.official(otherTown, 'LEADER'),
    province: await world.official(province, 'LEADER'),
    analyst: await world.official(province, 'ANALYST'),
  };
  jobs = await makeIndicator(database);
  things['town’s issued plan'] = (
    await makePlan(database, { unit: town, year: 2022, indicators: [jobs], issued: true })
  ).id;
  things['town’s draft plan'] = (await makePlan(database, { unit: town, indicators: [jobs] })).id;
  for (const state of ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const) {
    const period = await makePeriod(database);
    const figures = [{ indicator: jobs, value: '410' }];
    const report = await fileReport(database, { unit: commune, period, state, figures });
    things[`commune’s ${state.toLowerCase()} report` as Thing] = report.id;
    if (state === 'ACCEPTED') year = period;
  }
  await givePasswords(database);
  product = await serveProduct(database, { today: '2023-01-10' });
  officials = new Officials(product);
});
afterAll(() => product?.stop());

/** Who gets an answer. A draft is its unit's alone; what was sent goes up, never sideways; an issued plan goes down too. */
const SEEN_BY: Record<Thing, Viewer[]> = {
  'commune’s draft report': ['itself'],
  'commune’s submitted report': ['itself', 'town', 'province', 'analyst'],
  'commune’s returned report': ['itself', 'town', 'province', 'analyst'],
  'commune’s accepted report': ['itself', 'town', 'province', 'analyst'],
  'town’s draft plan': ['town'],
  'town’s issued plan': ['itself', 'sibling', 'town', 'province', 'analyst'],
};

describe.each([
  { walls: 'with the policies in code', run: <T>(work: () => Promise<T>) => work() },
  { walls: 'by row-level security alone', run: withoutCodePolicies },
])('$walls', ({ run }) => {
  test.each(Object.entries(SEEN_BY) as [Thing, Viewer[]][])('the %s is seen by %s alone', async (thing, seenBy) => {
    const field = thing.endsWith('plan') ? 'plan' : 'report';
    const answered = await run(() =>
      whoever(async (viewer) => {
        const client = await officials.as(viewer);
        const answer = await client.ask<Record<string, { id: string } | null>>(
          `query ($id: ID!) { ${field}(id: $id) { id } }`,
          { id: things[thing] },
        );
        return answer[field] !== null;
      }),
    );
    expect(answered).toEqual(seenBy);
  });

  test('the list of reports holds what the single answers do, and nothing else', async () => {
    const counts = await run(() =>
      ofEach(async (viewer) => {
        const { reports } = await (await officials.as(viewer)).ask<{ reports: { totalCount: number } }>(
          'query { reports { totalCount } }',
        );
        return reports.totalCount;
      }),
    );
    expect(counts).toEqual({ itself: 4, sibling: 0, town: 3, otherTown: 0, province: 3, analyst: 3 });
  });

  test('values and boards carry the figure to those above and to nobody beside', async () => {
    const variables = {
      unitId: town.unitId,
      communeId: commune.unitId,
      indicatorId: jobs.id,
      periodId: year.id,
    };
    const seen = await run(() =>
      ofEach(async (viewer) => {
        const answer = await (await officials.as(viewer)).ask<Values>(VALUES, variables);
        const [compared, onBoard] = [answer.comparison?.rows[0]?.cells[0], answer.board?.rows[0]];
        return [answer.indicatorValue?.value ?? null, compared?.value ?? null, onBoard?.value ?? null];
      }),
    );
    expect(seen).toEqual({
      // of its own; the town's board stands above it
      itself: ['410', '410', null],
      sibling: [null, null, null],
      town: ['410', '410', '410'],
      otherTown: [null, null, null],
      province: ['410', '410', '410'],
      analyst: ['410', '410', '410'],
    });
  });

  test.each(['sibling', 'otherTown'] as const)('to the %s there is nothing to change', async (viewer) => {
    const reportId = things['commune’s submitted report'];
    const client = await officials.as(viewers[viewer]);
    const { errors } = await run(() =>
      client.send(
        'returnReport',
        { reportId, version: 1, state: 'SUBMITTED', reason: 'Kiểm tra lại' },
        'report { id }',
      ),
    );
    expect(errors).toEqual(['NOT_FOUND reportId']);
  });
});

async function ofEach<T>(work: (viewer: TestAccount) => Promise<T>): Promise<Record<string, T>> {
  const answers: [string, T][] = [];
  for (const [name, viewer] of Object.entries(viewers)) answers.push([name, await work(viewer)]);
  return Object.fromEntries(answers);
}

const whoever = async (holds: (viewer: TestAccount) => Promise<boolean>): Promise<string[]> =>
  Object.entries(await ofEach(holds)).flatMap(([name, held]) => (held ? [name] : []));

interface Valued {
  value: string | null;
}

interface Values {
  indicatorValue: Valued | null;
  comparison: { rows: { cells: Valued[] }[] } | null;
  board: { rows: Valued[] } | null;
}

const VALUES = `query ($unitId: ID!, $communeId: ID!, $indicatorId: ID!, $periodId: ID!) {
  indicatorValue(unitId: $communeId, indicatorId: $indicatorId, periodId: $periodId) { value }
  comparison(unitIds: [$communeId], indicatorIds: [$indicatorId], periodId: $periodId) { rows { cells { value } } }
  board(unitId: $unitId, periodId: $periodId) { rows { value } }
}`;
