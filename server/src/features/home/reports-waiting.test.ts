import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { type HomeWorld, type Item, item, itemsOf, labelOf, makeHomeWorld } from '#test/home.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;

beforeEach(async () => {
  at = await makeHomeWorld(database);
});

const ofKind = async (account: TestAccount, ...kinds: string[]): Promise<Item[]> =>
  (await itemsOf(actors, account)).filter(({ kind }) => kinds.includes(kind));

describe('reports to send', () => {
  test('a commune that has not sent sees the overdue one first, then the one that is due', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'OFFICER');
    const draft = await fileReport(database, { unit: at.communes[0] as TestUnit, period: at.official, state: 'DRAFT' });
    const unit = { name: 'Số 1' };
    expect(await itemsOf(actors, clerk)).toEqual([
      item({
        kind: 'REPORT_DUE',
        title: `Báo cáo ${labelOf(at.estimate)} đã quá hạn`,
        detail: 'Chưa nhập số liệu',
        dueOn: '2022-11-29',
        overdue: true,
        period: { id: at.estimate.id },
        unit,
      }),
      item({
        kind: 'REPORT_DUE',
        title: `Gửi báo cáo ${labelOf(at.official)}`,
        detail: 'Đang soạn, chưa gửi',
        dueOn: '2023-01-15',
        recordId: draft.id,
        period: { id: at.official.id },
        unit,
      }),
    ]);
  });

  test('what is sent or accepted does not wait any more', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    await fileReport(database, { unit: at.communes[0] as TestUnit, period: at.estimate });
    await fileReport(database, { unit: at.communes[0] as TestUnit, period: at.official, state: 'SUBMITTED' });
    expect(await ofKind(clerk, 'REPORT_DUE', 'REPORT_RETURNED')).toEqual([]);
  });

  test('it is overdue from the day after it was due, by the product’s clock', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    const overdue = async (now: string) =>
      (await itemsOf(actors, clerk, now)).find(({ period }) => period?.id === at.official.id)?.overdue;
    expect([await overdue('2022-12-01'), await overdue('2023-01-15'), await overdue('2023-01-16')]).toEqual([
      undefined,
      false,
      true,
    ]);
  });

  test('a returned one carries who returned it and why', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    await fileReport(database, { unit: at.communes[0] as TestUnit, period: at.estimate });
    const report = await fileReport(database, {
      unit: at.communes[0] as TestUnit,
      period: at.official,
      state: 'RETURNED',
    });
    expect(await itemsOf(actors, clerk)).toEqual([
      item({
        kind: 'REPORT_RETURNED',
        title: `Báo cáo ${labelOf(at.official)} bị trả lại`,
        detail: 'Lê Văn Châu: Kiểm tra lại số liệu',
        dueOn: '2023-01-15',
        recordId: report.id,
        period: { id: at.official.id },
        unit: { name: 'Số 1' },
      }),
    ]);
  });

  test('a at.department owes what it leads; a unit whose figures all come from others owes nothing itself', async () => {
    const head = await at.world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: at.department.id });
    const idle = await at.world.department(at.town, 'Thanh tra');
    const other = await at.world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: idle.id });
    const due = await ofKind(head, 'REPORT_DUE');
    expect(due.map(({ title, detail }) => [title, detail])).toEqual([
      [`Báo cáo ${labelOf(at.estimate)} đã quá hạn`, `${at.department.name}: chưa nhập số liệu`],
      [`Gửi báo cáo ${labelOf(at.official)}`, `${at.department.name}: chưa nhập số liệu`],
    ]);
    expect(await ofKind(other, 'REPORT_DUE')).toEqual([]);
    expect(await ofKind(at.planner, 'REPORT_DUE')).toEqual([]);
  });

  test('nobody owes for a year without an issued plan, nor a at.department whose figures do not count', async () => {
    const alone = await at.world.commune(await at.world.town(at.province, 'Hương Thủy'), 'Thủy Vân');
    const office = await at.world.department(alone, 'Văn phòng - Thống kê');
    const [planner, head] = [
      await at.world.official(alone, 'PLANNER'),
      await at.world.official(alone, 'DEPARTMENT_HEAD', { departmentId: office.id }),
    ];
    const responsibilities = [{ indicator: at.revenue, departmentId: office.id, role: 'LEAD' as const }];
    await makePlan(database, { unit: alone, year: 2023, issued: true, indicators: [at.revenue], responsibilities });
    expect(await ofKind(planner, 'REPORT_DUE')).toEqual([]);
    await makePlan(database, { unit: alone, year: 2022, issued: true, indicators: [at.revenue], responsibilities });
    expect((await ofKind(planner, 'REPORT_DUE', 'SUB_UNIT_LATE')).map(({ kind }) => kind)).toEqual([
      'REPORT_DUE',
      'REPORT_DUE',
    ]);
    expect(await ofKind(head, 'REPORT_DUE')).toEqual([]);
  });

  test('a period that is locked is not chased', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    await database.owner.query(`update period_due set locks_on = '2023-01-01' where period_id = $1`, [at.estimate.id]);
    expect((await itemsOf(actors, clerk)).map(({ period }) => period?.id)).toEqual([at.official.id]);
  });
});

describe('the reviewer', () => {
  test('sees what waits for a decision and who is late, with names', async () => {
    const [first, second, third] = at.communes as [TestUnit, TestUnit, TestUnit];
    const sent = await fileReport(database, { unit: first, period: at.official, state: 'SUBMITTED' });
    await fileReport(database, { unit: first, period: at.estimate });
    await fileReport(database, { unit: second, period: at.estimate, state: 'RETURNED' });
    await fileReport(database, { unit: third, period: at.estimate, state: 'DRAFT' });
    expect(await ofKind(at.planner, 'SUB_UNIT_LATE', 'REPORTS_TO_REVIEW')).toEqual([
      item({
        kind: 'SUB_UNIT_LATE',
        title: `3 nơi chậm báo cáo ${labelOf(at.estimate)}`,
        detail: `${at.department.name}, Phường Số 2, Phường Số 3`,
        dueOn: '2022-11-29',
        overdue: true,
        count: 3,
        period: { id: at.estimate.id },
      }),
      item({
        kind: 'REPORTS_TO_REVIEW',
        title: `1 báo cáo ${labelOf(at.official)} chờ duyệt`,
        detail: 'Phường Số 1',
        recordId: sent.id,
        period: { id: at.official.id },
        unit: { name: 'Số 1' },
      }),
    ]);
  });

  test('reads the kind of a unit in the own language, its name as it is', async () => {
    const [first, second] = at.communes as [TestUnit, TestUnit];
    await database.owner.query(`update account set language = 'en' where id = $1`, [at.planner.accountId]);
    await fileReport(database, { unit: first, period: at.official, state: 'SUBMITTED' });
    await fileReport(database, { unit: second, period: at.official, state: 'SUBMITTED' });
    expect(await ofKind(at.planner, 'SUB_UNIT_LATE', 'REPORTS_TO_REVIEW')).toMatchObject([
      { detail: `${at.department.name}, Số 1 Ward, Số 2 Ward and 1 more` },
      { detail: 'Số 1 Ward, Số 2 Ward' },
    ]);
  });

  test('is not asked to decide about what he sent himself', async () => {
    const period = at.official;
    const report = await fileReport(database, {
      ...{ unit: at.town, period, departmentId: at.department.id, state: 'SUBMITTED' },
    });
    await database.truth.query('update report_version set submitted_by_account_id = $2 where report_id = $1', [
      report.id,
      at.planner.accountId,
    ]);
    const leader = await at.world.official(at.town, 'LEADER');
    expect(await ofKind(at.planner, 'REPORTS_TO_REVIEW')).toEqual([]);
    expect(await ofKind(leader, 'REPORTS_TO_REVIEW')).toEqual([
      item({
        kind: 'REPORTS_TO_REVIEW',
        title: `1 báo cáo ${labelOf(at.official)} chờ duyệt`,
        detail: at.department.name,
        recordId: report.id,
        period: { id: at.official.id },
        unit: { name: 'Hương Trà' },
      }),
    ]);
  });
});
