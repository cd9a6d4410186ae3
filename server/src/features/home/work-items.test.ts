import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

/**
 * A town with three communes and a department, on 10/01/2023: the estimate of 2022 was due on 29/11/2022, its official
 * figures are due on 15/01/2023. The town's plan asks the communes for jobs and the department for revenue.
 */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let communes: TestUnit[];
let department: { id: string; name: string };
let jobs: TestIndicator;
let revenue: TestIndicator;
let estimate: TestPeriod;
let official: TestPeriod;
let planId: string;

beforeEach(async () => {
  tree = await makeTree(database, 3);
  communes = tree.communes;
  department = await tree.world.department(tree.town);
  jobs = await makeIndicator(database);
  revenue = await makeIndicator(database, { name: 'Thu ngân sách', suppliedBy: 'DEPARTMENTS' });
  const regime = await yearlyRegime();
  await database.truth.query('delete from period_due');
  estimate = await makePeriod(database, { regime, ordinal: ordinals++, vintage: 'ESTIMATE', dueOn: '2022-11-29' });
  official = await makePeriod(database, { regime, ordinal: ordinals++, dueOn: '2023-01-15' });
  const plan = await makePlan(database, {
    unit: tree.town,
    year: 2022,
    issued: true,
    indicators: [jobs, revenue],
    responsibilities: [{ indicator: revenue, departmentId: department.id, role: 'LEAD' }],
  });
  planId = plan.id;
});
let ordinals = 1;

async function yearlyRegime() {
  const { rows } = await database.owner.query<{ id: string }>(`select id from regime where code = 'MTCL'`);
  const regime = { id: rows[0]?.id ?? v7(), code: 'MTCL' };
  await database.owner.query(
    `insert into regime (id, code, name, description) values ($1, 'MTCL', 'MTCL', 'MTCL') on conflict do nothing`,
    [regime.id],
  );
  return regime;
}

interface Item {
  kind: string;
  title: string;
  detail: string | null;
  dueOn: string | null;
  overdue: boolean;
  count: number;
  report: { id: string } | null;
  plan: { id: string } | null;
  period: { id: string } | null;
  unit: { name: string } | null;
}

const HOME =
  '{ workItems { kind title detail dueOn overdue count report { id } plan { id } period { id } unit { name } } }';

const itemsOf = async (account: TestAccount, now?: string): Promise<Item[]> =>
  (await ask<{ workItems: Item[] }>(actors, account, HOME, {}, now)).workItems;

const ofKind = async (account: TestAccount, ...kinds: string[]): Promise<Item[]> =>
  (await itemsOf(account)).filter(({ kind }) => kinds.includes(kind));

const label = ({ ordinal }: TestPeriod): string => `Kỳ ${ordinal} năm 2022`;

const item = (given: Partial<Item>): Item => ({
  ...{ kind: '', title: '', detail: null, dueOn: null, overdue: false, count: 1 },
  ...{ report: null, plan: null, period: null, unit: null },
  ...given,
});

describe('reports to send', () => {
  test('a commune that has not sent sees the overdue one first, then the one that is due', async () => {
    const clerk = await tree.world.official(communes[0] as TestUnit, 'OFFICER');
    const draft = await fileReport(database, { unit: communes[0] as TestUnit, period: official, state: 'DRAFT' });
    const unit = { name: 'Số 1' };
    expect(await itemsOf(clerk)).toEqual([
      item({
        kind: 'REPORT_DUE',
        title: `Báo cáo ${label(estimate)} đã quá hạn`,
        detail: 'Chưa nhập số liệu',
        dueOn: '2022-11-29',
        overdue: true,
        period: { id: estimate.id },
        unit,
      }),
      item({
        kind: 'REPORT_DUE',
        title: `Gửi báo cáo ${label(official)}`,
        detail: 'Đang soạn, chưa gửi',
        dueOn: '2023-01-15',
        report: { id: draft.id },
        period: { id: official.id },
        unit,
      }),
    ]);
  });

  test('what is sent or accepted does not wait any more', async () => {
    const clerk = await tree.world.official(communes[0] as TestUnit, 'PLANNER');
    await fileReport(database, { unit: communes[0] as TestUnit, period: estimate });
    await fileReport(database, { unit: communes[0] as TestUnit, period: official, state: 'SUBMITTED' });
    expect(await itemsOf(clerk)).toEqual([]);
  });

  test('it is overdue from the day after it was due, by the product’s clock', async () => {
    const clerk = await tree.world.official(communes[0] as TestUnit, 'PLANNER');
    const overdue = async (now: string) =>
      (await itemsOf(clerk, now)).find(({ period }) => period?.id === official.id)?.overdue;
    expect([await overdue('2022-12-01'), await overdue('2023-01-15'), await overdue('2023-01-16')]).toEqual([
      undefined,
      false,
      true,
    ]);
  });

  test('a returned one carries who returned it and why', async () => {
    const clerk = await tree.world.official(communes[0] as TestUnit, 'PLANNER');
    await fileReport(database, { unit: communes[0] as TestUnit, period: estimate });
    const report = await fileReport(database, { unit: communes[0] as TestUnit, period: official, state: 'RETURNED' });
    expect(await itemsOf(clerk)).toEqual([
      item({
        kind: 'REPORT_RETURNED',
        title: `Báo cáo ${label(official)} bị trả lại`,
        detail: 'Lê Văn Châu: Kiểm tra lại số liệu',
        dueOn: '2023-01-15',
        report: { id: report.id },
        period: { id: official.id },
        unit: { name: 'Số 1' },
      }),
    ]);
  });

  test('a department owes what it leads; a unit whose figures all come from others owes nothing itself', async () => {
    const head = await tree.world.official(tree.town, 'DEPARTMENT_HEAD', { departmentId: department.id });
    const idle = await tree.world.department(tree.town, 'Thanh tra');
    const other = await tree.world.official(tree.town, 'DEPARTMENT_HEAD', { departmentId: idle.id });
    const due = await ofKind(head, 'REPORT_DUE');
    expect(due.map(({ title, detail }) => [title, detail])).toEqual([
      [`Báo cáo ${label(estimate)} đã quá hạn`, `${department.name}: chưa nhập số liệu`],
      [`Gửi báo cáo ${label(official)}`, `${department.name}: chưa nhập số liệu`],
    ]);
    expect(await ofKind(other, 'REPORT_DUE')).toEqual([]);
    expect(await ofKind(tree.planner, 'REPORT_DUE')).toEqual([]);
  });

  test('nobody owes for a year without an issued plan, nor a department whose figures do not count', async () => {
    const alone = await tree.world.commune(await tree.world.town(tree.province, 'Hương Thủy'), 'Thủy Vân');
    const office = await tree.world.department(alone, 'Văn phòng - Thống kê');
    const [planner, head] = [
      await tree.world.official(alone, 'PLANNER'),
      await tree.world.official(alone, 'DEPARTMENT_HEAD', { departmentId: office.id }),
    ];
    const responsibilities = [{ indicator: revenue, departmentId: office.id, role: 'LEAD' as const }];
    await makePlan(database, { unit: alone, year: 2023, issued: true, indicators: [revenue], responsibilities });
    expect(await ofKind(planner, 'REPORT_DUE')).toEqual([]);
    await makePlan(database, { unit: alone, year: 2022, issued: true, indicators: [revenue], responsibilities });
    expect((await ofKind(planner, 'REPORT_DUE', 'SUB_UNIT_LATE')).map(({ kind }) => kind)).toEqual([
      'REPORT_DUE',
      'REPORT_DUE',
    ]);
    expect(await ofKind(head, 'REPORT_DUE')).toEqual([]);
  });

  test('a period that is locked is not chased', async () => {
    const clerk = await tree.world.official(communes[0] as TestUnit, 'PLANNER');
    await database.owner.query(`update period_due set locks_on = '2023-01-01' where period_id = $1`, [estimate.id]);
    expect((await itemsOf(clerk)).map(({ period }) => period?.id)).toEqual([official.id]);
  });
});

describe('the reviewer', () => {
  test('sees what waits for a decision and who is late, with names', async () => {
    const [first, second, third] = communes as [TestUnit, TestUnit, TestUnit];
    const sent = await fileReport(database, { unit: first, period: official, state: 'SUBMITTED' });
    await fileReport(database, { unit: first, period: estimate });
    await fileReport(database, { unit: second, period: estimate, state: 'RETURNED' });
    await fileReport(database, { unit: third, period: estimate, state: 'DRAFT' });
    expect(await ofKind(tree.planner, 'SUB_UNIT_LATE', 'REPORTS_TO_REVIEW')).toEqual([
      item({
        kind: 'SUB_UNIT_LATE',
        title: `3 nơi chậm báo cáo ${label(estimate)}`,
        detail: `${department.name}, Phường Số 2, Phường Số 3`,
        dueOn: '2022-11-29',
        overdue: true,
        count: 3,
        period: { id: estimate.id },
      }),
      item({
        kind: 'REPORTS_TO_REVIEW',
        title: `1 báo cáo ${label(official)} chờ duyệt`,
        detail: 'Phường Số 1',
        report: { id: sent.id },
        period: { id: official.id },
        unit: { name: 'Số 1' },
      }),
    ]);
  });

  test('is not asked to decide about what he sent himself', async () => {
    const period = official;
    const report = await fileReport(database, {
      ...{ unit: tree.town, period, departmentId: department.id, state: 'SUBMITTED' },
    });
    await database.truth.query('update report_version set submitted_by_account_id = $2 where report_id = $1', [
      report.id,
      tree.planner.accountId,
    ]);
    const leader = await tree.world.official(tree.town, 'LEADER');
    expect(await ofKind(tree.planner, 'REPORTS_TO_REVIEW')).toEqual([]);
    expect(await ofKind(leader, 'REPORTS_TO_REVIEW')).toEqual([
      item({
        kind: 'REPORTS_TO_REVIEW',
        title: `1 báo cáo ${label(official)} chờ duyệt`,
        detail: department.name,
        report: { id: report.id },
        period: { id: official.id },
        unit: { name: 'Hương Trà' },
      }),
    ]);
  });
});

describe('plans and assignments', () => {
  test('a planner sees quotas to acknowledge, drafts, words that cannot be read, and stale plans', async () => {
    const [commune] = communes as [TestUnit];
    const planner = await tree.world.official(commune, 'PLANNER');
    const draft = await makePlan(database, { unit: commune, year: 2023, indicators: [jobs] });
    const old = await makePlan(database, { unit: commune, year: 2022, issued: true, indicators: [jobs] });
    await giveTarget(database, { unit: commune, by: tree.town, indicator: jobs, text: '90 lao động' });
    const unread = { unit: commune, indicator: revenue, text: '9.398 tỷ đồng', year: 2023, state: 'DRAFT' } as const;
    await giveTarget(database, unread);
    const kinds = ['ASSIGNMENT_TO_ACKNOWLEDGE', 'PLAN_DRAFT', 'TARGET_UNREADABLE', 'PLAN_STALE'];
    const unit = { name: 'Số 1' };
    expect(await ofKind(planner, ...kinds)).toEqual([
      item({
        kind: 'ASSIGNMENT_TO_ACKNOWLEDGE',
        title: '1 chỉ tiêu được giao năm 2022 chờ xác nhận',
        detail: 'Thị xã Hương Trà giao',
        unit,
      }),
      item({
        kind: 'PLAN_STALE',
        title: 'Kế hoạch năm 2022 cần xem lại',
        detail: expect.stringContaining('Giải quyết việc làm (90 lao động)') as unknown as string,
        plan: { id: old.id },
        unit,
      }),
      item({
        kind: 'TARGET_UNREADABLE',
        title: '1 mức chỉ tiêu năm 2023 chưa rõ nghĩa',
        detail: '“9.398 tỷ đồng”',
        plan: { id: draft.id },
        unit,
      }),
      item({
        kind: 'PLAN_DRAFT',
        title: 'Kế hoạch năm 2023 chưa ban hành',
        detail: 'Kế hoạch mục tiêu chất lượng năm 2023',
        plan: { id: draft.id },
        unit,
      }),
    ]);
  });

  test('a department sees what was assigned to it until it has acknowledged', async () => {
    const head = await tree.world.official(tree.town, 'DEPARTMENT_HEAD', { departmentId: department.id });
    expect(await ofKind(head, 'ASSIGNMENT_TO_ACKNOWLEDGE')).toEqual([
      item({
        kind: 'ASSIGNMENT_TO_ACKNOWLEDGE',
        title: '1 chỉ tiêu phân công năm 2022 chờ xác nhận',
        detail: 'Chủ trì hoặc phối hợp theo kế hoạch của đơn vị',
        plan: { id: planId },
        unit: { name: 'Hương Trà' },
      }),
    ]);
    await database.truth.query(`update responsibility set acknowledged_at = now(), acknowledged_by = 'x'`);
    expect(await ofKind(head, 'ASSIGNMENT_TO_ACKNOWLEDGE')).toEqual([]);
  });
});

describe('red indicators', () => {
  test('are a leader’s: those of the last period that was due', async () => {
    const leader = await tree.world.official(tree.town, 'LEADER');
    await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
    const figures = [{ indicator: jobs, value: '800' }];
    await fileReport(database, { unit: communes[0] as TestUnit, period: estimate, figures });
    expect(await ofKind(leader, 'RED_INDICATOR')).toEqual([
      item({
        kind: 'RED_INDICATOR',
        title: `1 chỉ tiêu chưa đạt, ${label(estimate)}`,
        detail: 'Giải quyết việc làm',
        period: { id: estimate.id },
        unit: { name: 'Hương Trà' },
      }),
    ]);
    expect(await ofKind(tree.planner, 'RED_INDICATOR')).toEqual([]);
  });
});

test.each(['ADMINISTRATOR', 'ANALYST', 'AUDITOR', 'VIEWER'] as const)('nothing waits for %s', async (office) => {
  expect(await itemsOf(await tree.world.official(tree.town, office))).toEqual([]);
});

test('the page costs as many statements for 50 communes as for 5', async () => {
  const counts: number[] = [];
  for (const size of [5, 50]) {
    const big = await makeTree(database, size);
    await makePlan(database, { unit: big.town, year: 2022, issued: true, indicators: [jobs] });
    for (const unit of big.communes.slice(2))
      await fileReport(database, { unit, period: official, state: 'SUBMITTED' });
    const leader = await big.world.official(big.town, 'LEADER');
    counts.push((await statementsOf(() => itemsOf(leader))).statements.length);
  }
  expect(counts[1], `statements: ${counts.join(', ')}`).toBe(counts[0]);
});
