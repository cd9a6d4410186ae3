import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makePlan } from '#test/plans.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { fileReport } from '#test/reports.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let province: TestUnit;
let town: TestUnit;
let administrator: TestAccount;

beforeAll(async () => {
  province = await world.province();
});

beforeEach(async () => {
  town = await world.town(province);
  administrator = await world.official(town, 'ADMINISTRATOR');
});

interface Department {
  id: string;
  name: string;
  nameOn: string;
  validTo: string | null;
  revision: number;
}

const departmentsOf = async (account: TestAccount, unit: TestUnit, day = '2023-01-10'): Promise<Department[]> =>
  (
    await ask<{ unit: { departments: Department[] } }>(
      ...([actors, account] as const),
      'query ($id: ID!, $day: LocalDate!) { unit(id: $id) { departments(ended: true) { id name nameOn(on: $day) validTo revision } } }',
      { id: unit.unitId, day },
    )
  ).unit.departments;

const namesOf = async (unit: TestUnit): Promise<string[]> =>
  (await departmentsOf(administrator, unit)).map(({ name }) => name);

const act = (account: TestAccount, verb: string, input: object, now?: string) =>
  send(actors, account, verb, { ...input }, 'userErrors { path }', now);

describe('adding and renaming', () => {
  test('a department stands at the end of the list, under a name that no other of the unit has in any spelling', async () => {
    await act(administrator, 'createDepartment', { name: '  Phòng Tư pháp ' });
    await act(administrator, 'createDepartment', { name: 'Phòng Nội vụ' });
    expect(await namesOf(town)).toEqual(['Phòng Tư pháp', 'Phòng Nội vụ']);
    expect((await act(administrator, 'createDepartment', { name: 'phong noi vu' })).errors).toEqual(['CONFLICT name']);
    expect((await act(administrator, 'createDepartment', { name: ' ' })).errors).toEqual(['INVALID name']);
    const [justice, home] = (await departmentsOf(administrator, town)) as [Department, Department];
    const taken = { departmentId: justice.id, revision: justice.revision, name: 'PHÒNG NỘI VỤ' };
    expect((await act(administrator, 'renameDepartment', taken)).errors).toEqual(['CONFLICT name']);
    // its own name in other letters is a slip put right
    const slip = { departmentId: home.id, revision: home.revision, name: 'Phòng NỘI VỤ' };
    expect((await act(administrator, 'renameDepartment', slip)).errors).toEqual([]);
    expect((await act(administrator, 'renameDepartment', { ...slip, name: 'Phòng Y tế' })).errors).toEqual([
      'STALE revision',
    ]);
  });

  test('documents of before name it as it was called then, and a slip was never its name', async () => {
    await act(administrator, 'createDepartment', { name: 'Phòng Lao động' });
    const rename = async (name: string, from?: string) => {
      const [{ id: departmentId, revision }] = (await departmentsOf(administrator, town)) as [Department];
      return (await act(administrator, 'renameDepartment', { departmentId, revision, name, ...(from && { from }) }))
        .errors;
    };
    expect(await rename('Phòng Nội vụ, Lao động', '2022-07-01')).toEqual([]);
    expect(await rename('Phòng Nội vụ', '2022-07-01')).toEqual(['INVALID from']);
    expect(await rename('Phòng Nội vụ', '2023-01-11')).toEqual(['INVALID from']);
    expect(await rename('Phòng Nội vụ', '2023-01-05')).toEqual([]);
    expect(await rename('Phòng Nội Vụ')).toEqual([]);
    const calledOn = async (day: string) => (await departmentsOf(administrator, town, day))[0]?.nameOn;
    expect(await calledOn('2022-06-30')).toBe('Phòng Lao động');
    expect(await calledOn('2022-07-01')).toBe('Phòng Nội vụ, Lao động');
    expect(await calledOn('2023-01-04')).toBe('Phòng Nội vụ, Lao động');
    expect(await calledOn('2023-01-05')).toBe('Phòng Nội Vụ');
  });

  test('a plan that was signed before the new name keeps the old one', async () => {
    const indicator = (await makeReportWorld(database)).jobs;
    const department = await world.department(town, 'Phòng Lao động');
    const role = { indicator, departmentId: department.id, role: 'LEAD' } as const;
    const wish = { unit: town, indicators: [indicator], responsibilities: [role] };
    const issued = await makePlan(database, { ...wish, year: 2022, issued: true });
    const draft = await makePlan(database, { ...wish, year: 2024 });
    // signed on the test's day; renamed two days later
    const input = { departmentId: department.id, revision: 1, name: 'Phòng Nội vụ', from: '2023-01-12' };
    expect((await act(administrator, 'renameDepartment', input, '2023-01-12')).errors).toEqual([]);
    const planner = await world.official(town, 'PLANNER');
    const named = async (id: string) =>
      (
        await ask<{ plan: { objectives: { indicators: { responsibilities: { departmentName: string }[] }[] }[] } }>(
          ...([actors, planner] as const),
          'query ($id: ID!) { plan(id: $id) { objectives { indicators { responsibilities { departmentName } } } } }',
          ...([{ id }, '2023-01-12'] as const),
        )
      ).plan.objectives[0]?.indicators[0]?.responsibilities[0]?.departmentName;
    expect(await named(issued.id)).toBe('Phòng Lao động');
    expect(await named(draft.id)).toBe('Phòng Nội vụ');
  });
});

describe('who sets up which departments', () => {
  test('the own administrator, and the one above who was given the units below', async () => {
    const commune = await world.commune(town);
    const reaching = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
    const wish = { unitId: commune.unitId, name: 'Văn phòng HĐND và UBND' };
    expect((await act(administrator, 'createDepartment', wish)).errors).toEqual(['NOT_FOUND unitId']);
    expect((await act(reaching, 'createDepartment', wish)).errors).toEqual([]);
    expect(await namesOf(commune)).toEqual(['Văn phòng HĐND và UBND']);
    const leader = await world.official(town, 'LEADER');
    expect((await act(leader, 'createDepartment', { name: 'Phòng Y tế' })).errors).toEqual(['NOT_ALLOWED ']);
    const [{ id: departmentId, revision }] = (await departmentsOf(administrator, commune)) as [Department];
    // ended from within alone: what hinders it is seen nowhere else
    expect((await act(reaching, 'endDepartment', { departmentId, revision })).errors).toEqual([
      'NOT_FOUND departmentId',
    ]);
  });
});

describe('the usual departments of many units at once', () => {
  test('what a unit has stays, all get what they lack, again changes nothing, and one refused refuses all', async () => {
    const communes = [await world.commune(town), await world.commune(town, 'Hương Vân')] as const;
    const reaching = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
    await world.department(communes[0], 'Van phong HDND va UBND');
    const names = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'];
    const apply = async (unitIds: string[], wished = names) => {
      const { applyDepartmentTemplate: answer } = await ask<{
        applyDepartmentTemplate: {
          outcomes: { unit: { name: string }; created: { name: string }[]; kept: number }[] | null;
          userErrors: { code: string; path: string[] }[];
        };
      }>(
        ...([actors, reaching] as const),
        `mutation ($input: ApplyDepartmentTemplateInput!) { applyDepartmentTemplate(input: $input) {
          outcomes { unit { name } created { name } kept } userErrors { code path } } }`,
        { input: { unitIds, names: wished } },
      );
      return answer;
    };
    const unitIds = communes.map(({ unitId }) => unitId);
    const refused = await apply([...unitIds, (await world.town(province)).unitId]);
    expect(refused.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['unitIds', '2'] }]);
    expect(await namesOf(communes[1])).toEqual([]);
    expect((await apply(unitIds, [...names, 'phòng kinh tế', ''])).userErrors).toEqual([
      { code: 'CONFLICT', path: ['names', '3'] },
      { code: 'INVALID', path: ['names', '4'] },
    ]);
    expect((await apply(unitIds)).outcomes?.map(({ created, kept }) => [created.length, kept])).toEqual([
      [2, 1],
      [3, 0],
    ]);
    expect(await namesOf(communes[1])).toEqual(names);
    expect(await namesOf(communes[0])).toEqual(['Van phong HDND va UBND', ...names.slice(1)]);
    expect((await apply(unitIds)).outcomes?.map(({ created, kept }) => [created.length, kept])).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  test('every list is of names that one unit can have together, for units that there are', async () => {
    const { departmentTemplates } = await ask<{ departmentTemplates: { code: string; names: string[] }[] }>(
      ...([actors, administrator] as const),
      '{ departmentTemplates { code name { text } names level types validTo } }',
    );
    for (const { names } of departmentTemplates) {
      const unit = await world.town(province);
      const chief = await world.official(unit, 'ADMINISTRATOR');
      const { errors } = await act(chief, 'applyDepartmentTemplate', { unitIds: [unit.unitId], names });
      expect(errors).toEqual([]);
      expect(await namesOf(unit)).toEqual(names);
    }
    expect(departmentTemplates.length).toBeGreaterThan(5);
  });
});

describe('ending', () => {
  let at: ReportWorld;
  let chief: TestAccount;

  beforeEach(async () => {
    at = await makeReportWorld(database);
    chief = await at.builders.official(at.town, 'ADMINISTRATOR');
  });

  const end = (account: TestAccount, input: object = {}, now?: string) =>
    act(account, 'endDepartment', { departmentId: at.department.id, revision: 1, ...input }, now);

  test('names all that is not finished: offices, reports, what it leads, drafts that name it', async () => {
    await fileReport(database, {
      ...{ unit: at.town, period: at.period, departmentId: at.department.id, state: 'SUBMITTED' },
      figures: [{ indicator: at.revenue, value: '50' }],
    });
    await makePlan(database, {
      ...{ unit: at.town, year: 2024, indicators: [at.revenue] },
      responsibilities: [{ indicator: at.revenue, departmentId: at.department.id, role: 'COORDINATE' }],
    });
    const { errors, messages } = await end(chief, { lastDay: '2022-12-31' });
    expect(errors).toEqual([
      'CONFLICT successorId',
      'CONFLICT departmentId',
      'CONFLICT departmentId',
      'CONFLICT departmentId',
    ]);
    expect(messages.join('\n')).toMatch(
      /chủ trì 1 chỉ tiêu của kế hoạch năm 2022[\s\S]*1 trưởng phòng, 1 cán bộ phòng[\s\S]*Năm 2022[\s\S]*năm 2024/,
    );
    expect((await departmentsOf(chief, at.town)).map(({ validTo }) => validTo)).toEqual([null]);
  });

  test('nothing hinders the end of what is finished; it is not offered any more, and its name is free again', async () => {
    const idle = await at.builders.department(at.town, 'Phòng Y tế');
    const { errors } = await end(at.townLeader, { departmentId: idle.id, lastDay: '2023-01-09' });
    expect(errors).toEqual([]);
    const { unit } = await ask<{ unit: { departments: { name: string }[] } }>(
      ...([actors, chief, 'query ($id: ID!) { unit(id: $id) { departments { name } } }'] as const),
      { id: at.town.unitId },
    );
    expect(unit.departments.map(({ name }) => name)).toEqual([at.department.name]);
    // nobody is put into it any more, but somebody who leaves with it may be recorded
    const office = { kind: 'OFFICER', departmentId: idle.id, validFrom: '2022-01-01' };
    const grant = (wish: object) => act(chief, 'grantOffice', { accountId: at.officer.accountId, office: wish });
    expect((await grant(office)).errors).toEqual(['INVALID office/departmentId']);
    expect((await grant({ ...office, validTo: '2023-01-09' })).errors).toEqual([]);
    expect((await act(chief, 'createDepartment', { name: 'Phòng Y tế' })).errors).toEqual(['CONFLICT name']);
    const later = { name: 'Phòng Y tế', validFrom: '2023-01-10' };
    expect((await act(chief, 'createDepartment', later)).errors).toEqual([]);
    expect((await end(at.townLeader, { departmentId: idle.id, revision: 2 })).errors).toEqual([
      'CONFLICT departmentId',
    ]);
  });

  test('only a leader or an administrator of the unit ends it, and only for another department of it', async () => {
    for (const account of [at.townPlanner, at.head, at.officer]) {
      expect((await end(account)).errors).toEqual(['NOT_ALLOWED departmentId']);
    }
    expect((await end(at.chairman)).errors).toEqual(['NOT_FOUND departmentId']);
    const elsewhere = await at.builders.department(at.commune);
    const ended = await at.builders.department(at.town, 'Phòng Y tế');
    await database.owner.query(`update department set valid_to = '2022-12-31' where id = $1`, [ended.id]);
    for (const successorId of [elsewhere.id, ended.id, at.department.id]) {
      expect((await end(chief, { successorId })).errors).toContain('INVALID successorId');
    }
  });

  test('who takes over answers for what it led from the next day on, however often that is passed on', async () => {
    at = await makeReportWorld(database, { endsOn: '2022-06-14' });
    chief = await at.builders.official(at.town, 'ADMINISTRATOR');
    await database.owner.query(`update office set valid_to = '2022-03-31' where department_id = $1`, [
      at.department.id,
    ]);
    const [economy, planning] = [
      await at.builders.department(at.town, 'Phòng Kinh tế'),
      await at.builders.department(at.town, 'Phòng Kế hoạch'),
    ];
    expect((await end(chief, { lastDay: '2022-05-31', successorId: economy.id })).errors).toEqual([]);
    const again = { departmentId: economy.id, lastDay: '2022-08-31' };
    // it leads for the one before, though no plan names it
    expect((await end(chief, again)).errors).toEqual(['CONFLICT successorId']);
    expect((await end(chief, { ...again, successorId: planning.id })).errors).toEqual([]);

    const heads = new Map<string, TestAccount>();
    for (const { id } of [economy, planning]) {
      heads.set(id, await at.builders.official(at.town, 'DEPARTMENT_HEAD', { departmentId: id }));
    }
    const owes = async (departmentId: string, now: string) => {
      const head = heads.get(departmentId)!;
      const { periods } = await ask<{ periods: { id: string; viewerOwes: boolean }[] }>(
        ...([actors, head, '{ periods(year: 2022) { id viewerOwes } }', {}, now] as const),
      );
      return periods.find(({ id }) => id === at.period.id)?.viewerOwes;
    };
    // of a period that runs, who answers on the day asked about
    expect([await owes(economy.id, '2022-06-10'), await owes(planning.id, '2022-06-10')]).toEqual([true, false]);
    // of one that is over, who answered on its last day
    expect([await owes(economy.id, '2023-01-10'), await owes(planning.id, '2023-01-10')]).toEqual([true, false]);
    const { department } = await ask<{ department: { successor: { name: string } } }>(
      ...([actors, chief, 'query ($id: ID!) { department(id: $id) { successor { name } } }'] as const),
      { id: at.department.id },
    );
    expect(department.successor.name).toBe('Phòng Kế hoạch');
  });

  test('a plan that is carried over names who answers now', async () => {
    await database.owner.query(`update office set valid_to = '2022-03-31' where department_id = $1`, [
      at.department.id,
    ]);
    const economy = await at.builders.department(at.town, 'Phòng Kinh tế');
    expect((await end(chief, { lastDay: '2022-12-31', successorId: economy.id })).errors).toEqual([]);
    const plans = await ask<{ plans: { edges: { node: { id: string } }[] } }>(
      ...([
        actors,
        at.townPlanner,
        'query ($unitId: ID!) { plans(unitId: $unitId) { edges { node { id } } } }',
      ] as const),
      { unitId: at.town.unitId },
    );
    const { carryOverPlan } = await ask<{
      carryOverPlan: { plan: { objectives: { indicators: { lead: { name: string } | null }[] }[] } };
    }>(
      ...([actors, at.townPlanner] as const),
      `mutation ($input: CarryOverPlanInput!) { carryOverPlan(input: $input) {
        plan { objectives { indicators { lead { name } } } } } }`,
      { input: { planId: plans.plans.edges[0]?.node.id, year: 2023 } },
    );
    const leads = carryOverPlan.plan.objectives.flatMap(({ indicators }) => indicators.map(({ lead }) => lead?.name));
    expect(leads.filter((name) => name !== undefined)).toEqual(['Phòng Kinh tế']);
  });
});
