import { beforeAll, describe, expect, test } from 'vitest';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { heldIndicators } from './held-indicators.queries.ts';
import { openReport } from './open-report.ts';

const database = useDatabase();
const actors = actorsOf(database);

/** Name, whether it must be there, whether it is counted, in the order of the form. */
const held = (account: TestAccount, { period }: ReportWorld, departmentId: string | null = null) =>
  actors.as(account, async (ctx) => {
    const { report } = await perform(ctx, openReport, { periodId: period.id, departmentId });
    const rows = await heldIndicators(ctx, [report.id]);
    return rows.map(({ name, required, counted }) => [
      name,
      required ? 'required' : 'free',
      counted ? 'counted' : 'beside',
    ]);
  });

let world: ReportWorld;
let clerkOfTeam: TestAccount;
let team: { id: string };

beforeAll(async () => {
  const population = await makeIndicator(database, { name: 'Dân số trung bình' });
  const elsewhere = await makeRegime(database);
  world = await makeReportWorld(database, {}, [
    await makeIndicator(database, {
      name: 'Thu nhập bình quân đầu người',
      overUnits: 'WEIGHTED_AVERAGE',
      weightIndicatorId: population.id,
    }),
    await makeIndicator(database, { name: 'Của cả hai', suppliedBy: 'BOTH' }),
    await makeIndicator(database, { name: 'Theo chế độ khác', regimeId: elsewhere.id }),
    await makeIndicator(database, { name: 'Chỉ của xã', appliesToTypes: ['Xã'] }),
    await makeIndicator(database, { name: 'Từ năm sau', validFrom: '2023-01-01' }),
  ]);
  const { builders, commune, sibling } = world;
  team = await builders.department(commune, 'Bộ phận Văn hóa');
  clerkOfTeam = await builders.official(commune, 'OFFICER', { departmentId: team.id });
  const parks = await makeIndicator(database, { name: 'Khu dân cư văn hóa', suppliedBy: 'DEPARTMENTS' });
  await makePlan(database, {
    unit: commune,
    year: 2022,
    issued: true,
    indicators: [parks],
    responsibilities: [{ indicator: parks, departmentId: team.id, role: 'LEAD' }],
  });
  await makePlan(database, { unit: sibling, year: 2022, indicators: [parks] });
});

const FROM_THE_TOWN = [
  ['Giải quyết việc làm', 'required', 'counted'],
  ['Tỷ lệ lao động qua đào tạo', 'free', 'counted'],
  ['Thu nhập bình quân đầu người', 'free', 'counted'],
  ['Của cả hai', 'free', 'counted'],
];
const WEIGHT = ['Dân số trung bình', 'required', 'counted'];

describe('a report holds', () => {
  test('of a commune: what sub-units supply in its town’s plan, its own plan, and what these are weighted by', async () => {
    const own = ['Khu dân cư văn hóa', 'free', 'counted'];
    expect(await held(world.clerk, world)).toEqual([...FROM_THE_TOWN, own, WEIGHT]);
  });

  test('nothing of a plan that is still a draft, and no target of another commune', async () => {
    const [jobs, ...rest] = FROM_THE_TOWN;
    expect(await held(world.siblingClerk, world)).toEqual([[jobs?.[0], 'free', 'counted'], ...rest, WEIGHT]);
  });

  test('of a department: what it leads and departments supply', async () => {
    const revenue = ['Tổng thu ngân sách', 'required', 'counted'];
    expect(await held(world.officer, world, world.department.id)).toEqual([revenue]);
  });

  test('of a town: its own plan, beside what comes from below or from a department and never required', async () => {
    const names = [
      'Giải quyết việc làm',
      'Tỷ lệ lao động qua đào tạo',
      'Tổng thu ngân sách',
      'Thu nhập bình quân đầu người',
      'Của cả hai',
      'Dân số trung bình',
    ];
    expect(await held(world.townPlanner, world)).toEqual(names.map((name) => [name, 'free', 'beside']));
  });

  test('of a department of a commune: figures that are kept beside the commune’s own report', async () => {
    expect(await held(clerkOfTeam, world, team.id)).toEqual([['Khu dân cư văn hóa', 'free', 'beside']]);
  });
});
