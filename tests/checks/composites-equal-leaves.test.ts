import type { Attainment } from '@dich/measure';
import { type Actors, actorsOf } from '@dich/server/test/actors.ts';
import { useDatabase } from '@dich/server/test/database.ts';
import { ask } from '@dich/server/test/execute.ts';
import { makeIndicator, type TestIndicator } from '@dich/server/test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '@dich/server/test/periods.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import { send } from '@dich/server/test/targets.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from '@dich/server/test/world.ts';
import { beforeAll, expect, test } from 'vitest';
import { Leaves, type Meaning, trimmed } from './verdicts-equal-leaves.ts';

/**
 * Composites of a province, a town and a commune, planned through the verbs: what their boards answer is counted anew
 * from the verdicts that packages/measure alone makes of the leaves.
 */
const database = useDatabase();
const actors: Actors = actorsOf(database);
const world = new World(database);
const YEAR = 2022;

interface Tier {
  unit: TestUnit;
  planner: TestAccount;
  /** An indicator of its own, which no other unit has. */
  own: TestIndicator;
  /** How many communes its numbers are made of. */
  communes: number;
}

interface Composite {
  indicator: TestIndicator;
  text: string;
  membersOf: (tier: Tier) => TestIndicator[];
  /** So many members must attain. */
  needs: (members: number) => number;
}

let tiers: Tier[];
let composites: Composite[];
let failed: TestIndicator;
let period: TestPeriod;
let regime: TestRegime;
let shared: TestIndicator[];

const all = (members: number): number => members;

beforeAll(async () => {
  const province = await world.province();
  const town = await world.town(province);
  const communes = [await world.commune(town, 'Số 1'), await world.commune(town, 'Số 2')];
  const [commune] = communes as [TestUnit];
  regime = await makeRegime(database);
  period = await makePeriod(database, { regime, year: YEAR });
  shared = [];
  for (let index = 1; index <= 12; index += 1) shared.push(await makeIndicator(database, { name: `Đạt ${index}` }));
  const [met] = shared as [TestIndicator];
  failed = await makeIndicator(database, { name: 'Không đạt' });
  const waiting = await makeIndicator(database, { name: 'Chưa có số liệu' });
  tiers = [await tierOf(province, 2), await tierOf(town, 2), await tierOf(commune, 1)];
  composites = [
    await composite('13/13 chỉ tiêu', ({ own }) => [...shared, own], all),
    await composite('13/13 chỉ tiêu', () => [...shared, failed], all),
    await composite('Hoàn thành 100% các chỉ tiêu kinh tế - xã hội', ({ own }) => [met, own, waiting], all),
    await composite(
      '2/3 chỉ tiêu',
      ({ own }) => [met, own, failed],
      () => 2,
    ),
    await composite(
      '1/3 chỉ tiêu',
      () => [met, waiting, failed],
      () => 1,
    ),
    // the number is that of what is built: of the members all have to attain
    await composite('Xây mới 01 Nhà văn hóa', () => [met, failed], all),
  ];
  const ofCommunes = [...shared.map((indicator) => ({ indicator, value: '10' })), { indicator: failed, value: '9' }];
  for (const unit of [province, town, ...communes]) {
    const own = tiers.filter((tier) => tier.unit === unit).map((tier) => ({ indicator: tier.own, value: '10' }));
    const figures = [...(communes.includes(unit) ? ofCommunes : []), ...own];
    await fileReport(database, { unit, period, figures });
  }
  for (const tier of tiers) await plan(tier, [...shared, failed, waiting]);
}, 120_000);

async function tierOf(unit: TestUnit, communes: number): Promise<Tier> {
  const own = await makeIndicator(database, { name: 'Riêng', suppliedBy: 'DEPARTMENTS', overUnits: 'NONE' });
  await database.truth.query('update indicator set province_id = $2, pos = $3, unit_id = $4 where id = $1', [
    ...[own.id, unit.provinceId, unit.pos, unit.unitId],
  ]);
  await database.truth.query('update indicator_edition set pos = $2 where indicator_id = $1', [own.id, unit.pos]);
  return { unit, planner: await world.official(unit, 'PLANNER'), own, communes };
}

const composite = async (text: string, membersOf: Composite['membersOf'], needs: Composite['needs']) => ({
  indicator: await makeIndicator(database, {
    ...{ name: `Các chỉ tiêu: ${text}`, kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' },
  }),
  ...{ text, membersOf, needs },
});

/** A plan of the unit with every composite and its members, issued by its leader. */
async function plan(tier: Tier, measured: readonly TestIndicator[]): Promise<void> {
  const { unit, planner, own, communes } = tier;
  const done = async <T>(by: TestAccount, verb: string, input: Record<string, unknown>, fields: string): Promise<T> => {
    const { result, errors, messages } = await send<T>(actors, by, verb, input, fields);
    if (result === null || errors.length > 0) throw new Error(`${verb}: ${errors.join()} ${messages.join()}`);
    return result;
  };
  const head = { year: YEAR, title: `Kế hoạch năm ${YEAR}` };
  const { id: planId } = await done<{ id: string }>(planner, 'createPlan', head, 'plan { id }');
  const text = 'Phát triển kinh tế - xã hội';
  const objective = await done<{ id: string }>(planner, 'saveObjective', { planId, text }, 'objective { id }');
  const indicatorIds = [...measured, own, ...composites.map(({ indicator }) => indicator)].map(({ id }) => id);
  const held = { objectiveId: objective.id, indicatorIds };
  const added = await done<{ id: string }[]>(planner, 'addPlanIndicators', held, 'planIndicators { id }');
  const lines = new Map(added.map(({ id }, place) => [indicatorIds[place], id]));
  for (const { indicator, membersOf } of composites) {
    const members = { planIndicatorId: lines.get(indicator.id), memberIds: membersOf(tier).map(({ id }) => id) };
    await done(planner, 'setMembers', members, 'planIndicator { id }');
  }
  const targets = [
    ...measured.map(({ id }) => ({ indicatorId: id, text: `${10 * communes} lao động` })),
    { indicatorId: own.id, text: '10 lao động' },
    ...composites.map(({ indicator, text: words }) => ({ indicatorId: indicator.id, text: words })),
  ];
  await done(planner, 'setOwnTargets', { planId, targets }, 'targets { id }');
  const { plan: seen } = await ask<{ plan: { revision: number } }>(
    ...[actors, planner],
    'query ($id: ID!) { plan(id: $id) { revision } }',
    { id: planId },
  );
  const decision = { number: '5/QĐ-UBND', signedOn: `${YEAR}-01-05`, signer: { name: 'Lê An', title: 'CHỦ TỊCH' } };
  const issuing = { planId, revision: seen.revision, decision, gapExplanation: 'Không giao xuống', holesReason: 'Thử' };
  await done(await world.official(unit, 'LEADER'), 'issuePlan', issuing, 'plan { id }');
}

interface Row {
  indicator: { id: string };
  attainment: Attainment;
  rolledUp: boolean;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  achieved: boolean | null;
}

const boardOf = async ({ unit, planner }: Tier): Promise<Row[]> =>
  (
    await ask<{ board: { rows: Row[] } }>(
      ...[actors, planner],
      `query ($unit: ID!, $period: ID!) { board(unitId: $unit, periodId: $period) { rows {
        indicator { id } attainment rolledUp value numerator denominator achieved } } }`,
      { unit: unit.unitId, period: period.id },
    )
  ).board.rows;

/** Of so many members so many must attain; one that is not assessed may still. */
function counted(members: readonly Attainment[], needs: number): Attainment {
  const attained = members.filter((member) => member === 'MET' || member === 'EXCEEDED').length;
  const open = members.filter((member) => member === 'NOT_ASSESSED').length;
  if (attained >= needs) return 'MET';
  return attained + open >= needs ? 'NOT_ASSESSED' : 'NOT_MET';
}

test('of each tier: met, failed and waiting members, shared and its own', async () => {
  const answered: Record<string, Attainment[]> = {};
  const fromLeaves: Record<string, Attainment[]> = {};
  const lo = tiers[0]?.unit.pos ?? 0;
  const range = { lo, hi: lo + 2 ** 22 - 1 };
  const leaves = await Leaves.read(database, { ...range, year: YEAR, today: TEST_DAY, regime: regime.code });
  for (const tier of tiers) {
    const { unit } = tier;
    const rows = await boardOf(tier);
    const memberAt = ({ id }: TestIndicator): Attainment => {
      const meaning = leaves.meanings.find(({ indicatorId }) => indicatorId === id) as Meaning;
      const row = rows.find(({ indicator }) => indicator.id === id);
      return row?.rolledUp && row.value !== null
        ? leaves.rolledVerdictAt(meaning, unit.pos, { ...trimmed(row), grade: null, parts: null })
        : leaves.verdictAt(meaning, unit.pos);
    };
    const served = ({ indicator }: Composite) => rows.find((row) => row.indicator.id === indicator.id)?.attainment;
    answered[unit.level] = composites.map((one) => served(one) ?? 'NOT_ARISING');
    fromLeaves[unit.level] = composites.map(({ membersOf, needs }) => {
      const members = membersOf(tier).map(memberAt);
      return counted(members, needs(members.length));
    });
  }
  expect(answered).toEqual(fromLeaves);
  const EACH: Attainment[] = ['MET', 'NOT_MET', 'NOT_ASSESSED', 'MET', 'MET', 'NOT_MET'];
  expect(fromLeaves).toEqual({ PROVINCE: EACH, DISTRICT: EACH, COMMUNE: EACH });
});
