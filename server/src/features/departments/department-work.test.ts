import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport } from '#test/reports.ts';
import { statementsOf } from '#test/statements.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';
import { departmentsNamed } from './task-names.rules.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: ReportWorld;
let chief: TestAccount;

const FIELDS = `
  name
  plans(year: $year) { year }
  responsibilities(year: $year) { role departmentName answering { name } indicator { name } }
  leads: tasks(year: $year) { text }
  coordinates: tasks(year: $year, role: COORDINATE) { text }
  reports(year: $year) { state }
  values(periodId: $period) { display attainment target { text } indicator { name } }
  members { kind fullName }`;

interface Work {
  plans: { year: number }[];
  responsibilities: {
    role: string;
    departmentName: string;
    answering: { name: string };
    indicator: { name: string };
  }[];
  leads: { text: string }[];
  coordinates: { text: string }[];
  reports: { state: string }[];
  values: { display: string; attainment: string; target: { text: string } | null; indicator: { name: string } }[];
  members: { kind: string; fullName: string }[] | null;
}

const WORK = `query ($id: ID!, $year: Int!, $period: ID!) { department(id: $id) { ${FIELDS} } }`;

const workOf = async (account: TestAccount, id = at.department.id, year = 2022, now?: string): Promise<Work> =>
  (await ask<{ department: Work }>(actors, account, WORK, { id, year, period: at.period.id }, now)).department;

/** What, under which name it was signed, and who answers for it. */
const inWords = ({ responsibilities }: Work): string[] =>
  responsibilities.map(
    ({ role, departmentName, answering, indicator }) =>
      `${role} ${indicator.name} (${departmentName}): ${answering.name}`,
  );

/** A task of the town's plan of 2022. */
const addTask = (text: string, lead: string, coordinating: string[] = []) =>
  database.truth.query(
    `insert into task (province_id, id, plan_id, pos, issued, ordinal, text, lead, coordinating)
     select province_id, gen_random_uuid(), id, pos, true, 10 + (select count(*) from task k where k.plan_id = p.id), $2, $3, $4
       from plan p where unit_id = $1 and year = 2022`,
    [at.town.unitId, text, lead, coordinating],
  );

/** Phân công in the town's plan of 2022. */
const addRole = (indicatorId: string, departmentId: string, role: string) =>
  database.truth.query(
    `insert into responsibility (province_id, id, plan_id, pos, issued, indicator_id, department_id, role, year)
     select province_id, gen_random_uuid(), id, pos, true, $2, $3, $4, 2022 from plan where unit_id = $1 and year = 2022`,
    [at.town.unitId, indicatorId, departmentId, role],
  );

const REPORTED = [
  ['0', 'DRAFT'],
  ['190', 'ACCEPTED'],
] as const;

beforeEach(async () => {
  at = await makeReportWorld(database);
  chief = await at.builders.official(at.town, 'ADMINISTRATOR');
});

describe('what a department has to do with a year', () => {
  test('who reads it: plans where they are issued, reports and values as everywhere, people who administers them', async () => {
    await addRole(at.jobs.id, at.department.id, 'COORDINATE');
    await addTask('Thu đúng, thu đủ', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', ['Chi cục Thuế']);
    await addTask('Rà soát nguồn thu', 'Chi cục Thuế', ['Phòng Tài chính - Kế hoạch', 'UBND xã']);
    await addTask('Tiết kiệm điện', 'Các phòng chuyên môn');
    const place = { unit: at.town, departmentId: at.department.id };
    for (const [value, state] of REPORTED) {
      const period = state === 'ACCEPTED' ? at.period : (await makeReportWorld(database)).period;
      await fileReport(database, { ...place, period, state, figures: [{ indicator: at.revenue, value }] });
    }
    const whole = {
      roles: ['LEAD Tổng thu ngân sách', 'COORDINATE Giải quyết việc làm'],
      leads: ['Thu đúng, thu đủ'],
      coordinates: ['Rà soát nguồn thu'],
      reports: ['ACCEPTED', 'DRAFT'],
      values: ['190 tỷ đồng 185 tỷ đồng', '–'],
      members: null as string[] | null,
    };
    const nothing = { roles: [], leads: [], coordinates: [], reports: [], values: [], members: null };
    const stranger = await at.builders.town(at.province, 'Hương Thủy');
    const cases: [string, TestAccount, object][] = [
      ['planner', at.townPlanner, whole],
      ['head', at.head, whole],
      ['viewer', await at.builders.official(at.town, 'VIEWER'), { ...whole, reports: ['ACCEPTED'] }],
      [
        'administrator',
        chief,
        { ...whole, reports: [], values: [], members: ['DEPARTMENT_HEAD Hương Trà', 'OFFICER Hương Trà'] },
      ],
      ['above', await at.builders.official(at.province, 'PLANNER'), { ...whole, reports: ['ACCEPTED'] }],
      ['below', at.clerk, { ...whole, reports: [], values: [] }],
      ['beside', await at.builders.official(stranger, 'LEADER'), nothing],
    ];
    for (const [who, account, expected] of cases) {
      const work = await workOf(account);
      const found = {
        roles: work.responsibilities
          .map(({ role, indicator }) => `${role} ${indicator.name}`)
          .toSorted()
          .toReversed(),
        leads: work.leads.map(({ text }) => text),
        coordinates: work.coordinates.map(({ text }) => text),
        reports: work.reports.map(({ state }) => state).toSorted(),
        values: work.values.map(({ display, target }) => `${display} ${target?.text ?? ''}`.trim()).toSorted(),
        members: work.members?.map(({ fullName }) => fullName) ?? null,
      };
      expect([who, found]).toEqual([who, expected]);
    }
  });

  test('its values are the lines of the board, and no others', async () => {
    const place = { unit: at.town, departmentId: at.department.id, period: at.period };
    await fileReport(database, { ...place, figures: [{ indicator: at.revenue, value: '120' }] });
    const { board } = await ask<{ board: { rows: Work['values'] } }>(
      ...([actors, at.townPlanner] as const),
      'query ($period: ID!) { board(periodId: $period) { rows { display attainment target { text } indicator { name } } } }',
      { period: at.period.id },
    );
    expect(board.rows.length).toBe(3);
    const lines = board.rows.filter(({ indicator }) => indicator.name === 'Tổng thu ngân sách');
    expect((await workOf(at.townPlanner)).values).toEqual(lines);
  });

  test('all departments of a unit cost as many statements as one', async () => {
    const read = (ids: readonly string[]) =>
      statementsOf(() =>
        ask(
          ...([actors, at.townPlanner] as const),
          `query ($year: Int!, $period: ID!) { ${ids.map((id, index) => `d${index}: department(id: "${id}") { ${FIELDS} }`).join(' ')} }`,
          { year: 2022, period: at.period.id },
        ),
      );
    const ids = [at.department.id];
    for (const name of ['Phòng Kinh tế', 'Phòng Nội vụ', 'Phòng Tư pháp']) {
      const { id } = await at.builders.department(at.town, name);
      await addRole(at.jobs.id, id, 'COORDINATE');
      ids.push(id);
    }
    await read(ids);
    const one = await read(ids.slice(0, 1));
    const all = await read(ids);
    expect(one.statements).toContainEqual(expect.stringContaining('join responsibility r'));
    expect(all.statements.length).toBe(one.statements.length);
  });
});

describe('departments that end and are renamed', () => {
  const end = (id: string, input: object) =>
    send(actors, chief, 'endDepartment', { departmentId: id, revision: 1, ...input }, 'userErrors { path }');

  test('what it led stands with who has taken it over from that day, and with it as long as it answered', async () => {
    await database.owner.query(`update office set valid_to = '2022-03-31' where department_id = $1`, [
      at.department.id,
    ]);
    await addRole(at.jobs.id, at.department.id, 'COORDINATE');
    await addTask('Thu đúng, thu đủ', at.department.name);
    await addTask('Rà soát nguồn thu', 'Chi cục Thuế', [at.department.name]);
    const [economy, later] = [
      await at.builders.department(at.town, 'Phòng Kinh tế'),
      await at.builders.department(at.town, 'Phòng Kế hoạch'),
    ];
    expect((await end(at.department.id, { lastDay: '2022-05-31', successorId: economy.id })).errors).toEqual([]);
    expect((await end(economy.id, { lastDay: '2023-01-09', successorId: later.id })).errors).toEqual([]);
    const lead = (answering: string) => `LEAD Tổng thu ngân sách (Phòng Tài chính - Kế hoạch): ${answering}`;
    // of the year that ended before the second one ended
    const old = await workOf(at.townPlanner, at.department.id);
    expect(inWords(old).toSorted()).toEqual([
      'COORDINATE Giải quyết việc làm (Phòng Tài chính - Kế hoạch): Phòng Tài chính - Kế hoạch',
      lead('Phòng Kinh tế'),
    ]);
    const heir = await workOf(at.townPlanner, economy.id);
    expect(inWords(heir)).toEqual([lead('Phòng Kinh tế')]);
    expect([heir.leads, heir.coordinates]).toEqual([[{ text: 'Thu đúng, thu đủ' }], []]);
    expect(heir.values.map(({ indicator }) => indicator.name)).toEqual(['Tổng thu ngân sách']);
    const last = await workOf(at.townPlanner, later.id);
    expect([inWords(last), last.leads, last.values]).toEqual([[], [], []]);
  });

  test('tasks that name it as it was called before are its tasks', async () => {
    await addTask('Thu đúng, thu đủ', at.department.name);
    const input = { departmentId: at.department.id, revision: 1, name: 'Phòng Ngân sách', from: '2023-01-05' };
    expect((await send(actors, chief, 'renameDepartment', input, 'userErrors { path }')).errors).toEqual([]);
    const work = await workOf(at.townPlanner);
    expect(work.leads).toEqual([{ text: 'Thu đúng, thu đủ' }]);
    expect(inWords(work)).toEqual(['LEAD Tổng thu ngân sách (Phòng Tài chính - Kế hoạch): Phòng Ngân sách']);
  });

  test.each([
    ['Phòng Kinh tế', 'kt'],
    ['phong kinh te, phòng nội vụ', 'kt nv'],
    ['Phòng Kinh tế - Hạ tầng', 'ht'],
    ['Phòng Kinh tế - Hạ tầng; Phòng Kinh tế', 'ht kt'],
    ['Các phòng chuyên môn', ''],
    ['Phòng Nội vụ Lãnh đạo UBND', 'nv'],
    ['Phòng Nội vụs', ''],
    ['Phòng Cũ', 'ht nv'],
    ['', ''],
  ])('%s names %s', (text, expected) => {
    const departments = [
      { id: 'kt', names: ['Phòng Kinh tế'] },
      { id: 'ht', names: ['Phòng Kinh tế - Hạ tầng', 'Phòng Cũ'] },
      { id: 'nv', names: ['Phòng Nội vụ', '', 'Phòng Mộ', 'Phòng Cũ'] },
    ];
    expect([...departmentsNamed(text, departments)].toSorted().join(' ')).toBe(expected);
  });
});
