import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTown, type TownOfTargets } from '#test/targets.ts';
import { type Board, type Place, step, type Told, TwoWriters } from '#test/two-writers.ts';
import { type TestAccount, World } from '#test/world.ts';

/** Two planners work on one draft: cells of quotas and rows of phân công are merged alike. */
const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 100 : 8));
/** Milliseconds; a run takes a tenth of it on a quiet machine. */
const SLOWEST_RUN = 20_000;

let indicators: [TestIndicator, TestIndicator];

beforeAll(async () => {
  indicators = [
    await makeIndicator(database),
    await makeIndicator(database, { name: 'Trường đạt chuẩn', unitOfMeasure: 'trường' }),
  ];
});

const idAt = (place: Place): string => indicators[place].id;

async function told(account: TestAccount, verb: string, input: object): Promise<Told[]> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const answer = await ask<Record<string, { userErrors: Told[] }>>(
    ...([actors, account] as const),
    `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code path parameters { name value } } } }`,
    { input },
  );
  return answer[verb]?.userErrors ?? [];
}

/** Quotas of one commune, a cell for each indicator. */
function quotas({ plan, town, communes }: TownOfTargets): Board {
  const unitId = communes[0]?.unitId;
  return {
    texts: ['', '500', '450', '480'],
    async inTruth() {
      const { rows } = await database.truth.query<{ of: string; text: string }>(
        'select indicator_id as of, text from target where by_unit_id = $1',
        [town.unitId],
      );
      const at = (place: Place) => rows.find(({ of }) => of === idAt(place))?.text ?? '';
      return { 0: at(0), 1: at(1) };
    },
    save: (account, cells) =>
      told(account, 'draftAssignments', {
        planId: plan.id,
        targets: cells.map(({ place, text, seen }) => ({
          ...{ unitId, indicatorId: idAt(place), text, seen: seen || null },
        })),
      }),
    told: (text) => text || undefined,
  };
}

/** Phân công, a row for each indicator. */
async function responsibilities({ plan, town }: TownOfTargets): Promise<Board> {
  const finance = await world.department(town, 'Phòng Tài chính');
  const labour = await world.department(town, 'Phòng Lao động');
  const both = `${finance.id} LEAD,${labour.id} COORDINATE`;
  const words = new Map([
    [`${finance.id} LEAD`, 'chủ trì: Phòng Tài chính'],
    [`${labour.id} COORDINATE`, 'phối hợp: Phòng Lao động'],
    [both, 'chủ trì: Phòng Tài chính; phối hợp: Phòng Lao động'],
  ]);
  const roles = (text: string) =>
    text.split(',').flatMap((one) => {
      const [departmentId, role] = one.split(' ');
      return role ? [{ departmentId, role }] : [];
    });
  return {
    texts: ['', ...words.keys()],
    async inTruth() {
      const { rows } = await database.truth.query<{ of: string; text: string }>(
        `select indicator_id as of, string_agg(department_id || ' ' || role, ',' order by role desc) as text
           from responsibility where plan_id = $1 group by indicator_id`,
        [plan.id],
      );
      const at = (place: Place) => rows.find(({ of }) => of === idAt(place))?.text ?? '';
      return { 0: at(0), 1: at(1) };
    },
    save: (account, cells) =>
      told(account, 'assignResponsibilities', {
        planId: plan.id,
        responsibilities: cells.map(({ place, text, seen }) => ({
          ...{ indicatorId: idAt(place), departments: roles(text), seen: roles(seen) },
        })),
      }),
    told: (text) => words.get(text),
  };
}

test.each([
  { what: 'quotas', board: quotas },
  { what: 'responsibilities', board: responsibilities },
])(
  `in ${RUNS} random interleavings of two who write $what nothing is lost silently and nothing overwritten unseen`,
  async ({ board }) => {
    const asked = { done: 0, contested: 0, merged: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const at = await makeTown(database, { communes: 1, indicators });
        const model = new TwoWriters(await board(at), at);
        for (const one of steps) await model.take(one);
        for (const name of ['done', 'contested', 'merged'] as const) asked[name] += model.asked[name];
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(...Object.values(asked))).toBeGreaterThan(0);
  },
  RUNS * SLOWEST_RUN,
);
