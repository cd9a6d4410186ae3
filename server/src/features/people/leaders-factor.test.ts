import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf, atEight } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let today = '2023-01-10';
const app = useApp(database, { now: () => atEight(today) });
let world: World;
let province: TestUnit;
let town: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;

beforeAll(async () => {
  world = new World(database);
});

beforeEach(async () => {
  today = '2023-01-10';
  province = await world.province();
  town = await world.town(province);
  administrator = await world.official(province, 'ADMINISTRATOR', { managesSubUnits: true });
  leader = await world.official(town, 'LEADER');
});

const SET = `mutation ($input: SetLeadersFactorInput!) {
  setLeadersFactor(input: $input) { provinceSettings { leadersFactorFrom revision } userErrors { code path } }
}`;

interface Answered {
  setLeadersFactor: {
    provinceSettings: { leadersFactorFrom: string | null; revision: number } | null;
    userErrors: object[];
  };
}

const set = async (account: TestAccount, from: string | null, revision = 1) =>
  (await ask<Answered>(actors, account, SET, { input: { from, revision } })).setLeadersFactor;

interface Told {
  notices: { edges: { node: { kind: string; title: { text: string } } }[] };
}

const toldTo = async (account: TestAccount): Promise<string[]> => {
  const { notices } = await ask<Told>(actors, account, '{ notices { edges { node { kind title { text } } } } }');
  return notices.edges.map(({ node }) => `${node.kind}: ${node.title.text}`);
};

describe('what leaders need is set', () => {
  test('by an administrator of the province alone, a week ahead, as it was seen', async () => {
    const ofTown = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
    for (const account of [ofTown, await world.official(province, 'LEADER')])
      expect((await set(account, '2023-03-01')).userErrors).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    expect((await set(administrator, '2023-01-16')).userErrors).toEqual([{ code: 'INVALID', path: ['from'] }]);
    expect(await set(administrator, '2023-01-17')).toEqual({
      provinceSettings: { leadersFactorFrom: '2023-01-17', revision: 2 },
      userErrors: [],
    });
    expect((await set(administrator, null, 1)).userErrors).toEqual([{ code: 'STALE', path: ['revision'] }]);
    expect(await set(administrator, null, 2)).toMatchObject({ provinceSettings: { leadersFactorFrom: null } });
    const { rows } = await database.truth.query(
      `select before, after from audit_entry where verb = 'setLeadersFactor' and unit_id = $1 order by seq`,
      [province.unitId],
    );
    expect(rows).toEqual([
      { before: { leadersFactorFrom: null }, after: { leadersFactorFrom: '2023-01-17' } },
      { before: { leadersFactorFrom: '2023-01-17' }, after: { leadersFactorFrom: null } },
    ]);
  });

  test('and told to every leader of the province, once for each day, and to nobody else', async () => {
    const [planner, stranger, former] = [
      await world.official(town, 'PLANNER'),
      await world.official(await world.town(await world.province('Quảng Trị')), 'LEADER'),
      await world.official(town, 'LEADER', { validTo: '2022-12-31' }),
    ];
    await set(administrator, '2023-02-01');
    await set(administrator, null, 2);
    await set(administrator, '2023-02-01', 3);
    expect(await toldTo(leader)).toEqual([
      'LEADERS_FACTOR_SET: Từ ngày 01/02/2023, lãnh đạo phải đăng nhập bằng xác thực hai bước mới ban hành, giao, điều chỉnh, duyệt được; hãy bật trong trang tài khoản',
    ]);
    for (const account of [planner, stranger]) expect(await toldTo(account)).toEqual([]);
    const { rows } = await database.truth.query('select from notice where account_id = $1', [former.accountId]);
    expect(rows).toEqual([]);
  });

  test('with how many leaders have no second factor yet', async () => {
    const other = await world.official(town, 'LEADER');
    await database.truth.query(
      `insert into second_factor (province_id, account_id, secret, confirmed_at) values ($1, $2, 'x', now())`,
      [other.provinceId, other.accountId],
    );
    const asked = '{ provinceSettings { leadersFactorFrom leadersWithoutFactor revision } }';
    expect(await ask(actors, administrator, asked)).toEqual({
      provinceSettings: { leadersFactorFrom: null, leadersWithoutFactor: 1, revision: 1 },
    });
    await expect(ask(actors, leader, asked)).rejects.toThrow();
  });
});

describe('from the day on', () => {
  const LACKS = '{ viewer { lacksSecondFactor secondFactorFrom } }';
  const RETURN = `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { userErrors { code message } } }`;
  const refused = [{ code: 'NOT_ALLOWED', message: expect.stringContaining('Tỉnh yêu cầu lãnh đạo') as string }];

  const sentBy = async (unit: TestUnit) =>
    fileReport(database, { unit, period: await makePeriod(database), state: 'SUBMITTED' });
  const sendBack = async (account: TestAccount, reportId: string, now: string) =>
    ask<{ returnReport: { userErrors: object[] } }>(
      actors,
      account,
      RETURN,
      { input: { reportId, version: 1, state: 'SUBMITTED', reason: 'Kiểm tra lại' } },
      now,
    ).then(({ returnReport }) => returnReport.userErrors);

  test('a leader who signed in without a second factor reads, and decides nothing, until they have one', async () => {
    const report = await sentBy(await world.commune(town));
    await database.truth.query('update report set reviewer_unit_id = $1 where id = $2', [town.unitId, report.id]);
    await set(administrator, '2023-02-01');
    expect(await ask(actors, leader, LACKS, {}, '2023-01-31')).toEqual({
      viewer: { lacksSecondFactor: false, secondFactorFrom: '2023-02-01' },
    });
    expect(await ask(actors, leader, LACKS, {}, '2023-02-01')).toEqual({
      viewer: { lacksSecondFactor: true, secondFactorFrom: '2023-02-01' },
    });
    expect(await sendBack(leader, report.id, '2023-02-01')).toEqual(refused);
    expect(
      await ask(actors, leader, 'query ($id: ID!) { report(id: $id) { id } }', { id: report.id }, '2023-02-01'),
    ).toEqual({ report: { id: report.id } });
    await database.truth.query('update session set second_factor = true where account_id = $1', [leader.accountId]);
    expect(await ask(actors, leader, LACKS, {}, '2023-02-01')).toEqual({
      viewer: { lacksSecondFactor: false, secondFactorFrom: null },
    });
    expect(await sendBack(leader, report.id, '2023-02-01')).toEqual([]);
  });

  test('a planner decides reports as before, and a leader of another province decides all', async () => {
    const planner = await world.official(town, 'PLANNER');
    await set(administrator, '2023-02-01');
    expect(await ask(actors, planner, LACKS, {}, '2023-02-01')).toEqual({
      viewer: { lacksSecondFactor: false, secondFactorFrom: null },
    });
    const elsewhere = await world.official(await world.town(await world.province('Quảng Trị')), 'LEADER');
    expect(await ask(actors, elsewhere, LACKS, {}, '2023-02-01')).toMatchObject({
      viewer: { lacksSecondFactor: false },
    });
  });

  test('signing in still works, and says so', async () => {
    await set(administrator, '2023-02-01');
    today = '2023-02-02';
    const browser = await app.signedIn(leader);
    expect((await browser.ask(LACKS)).body).toEqual({
      data: { viewer: { lacksSecondFactor: true, secondFactorFrom: '2023-02-01' } },
    });
  });

  describe('every verb that puts something in force waits for it', () => {
    let at: TownOfTargets;
    const VERBS: [string, (at: TownOfTargets) => Record<string, unknown>, string][] = [
      ['issuePlan', ({ plan }) => ({ planId: plan.id, revision: 1, decision: {} }), 'plan { id }'],
      ['assignTargets', ({ plan }) => ({ planId: plan.id }), 'targets { id }'],
      ['adjustTargets', ({ plan }) => ({ planId: plan.id, reason: 'x', decision: {}, targets: [] }), 'targets { id }'],
    ];

    test.each(VERBS)('%s', async (verb, input, answered) => {
      at = await makeTown(database, { communes: 1, indicators: [await makeIndicator(database)] });
      await database.truth.query(
        `insert into province_setting (province_id, id, pos, leaders_factor_from)
         values ($1, gen_random_uuid(), $2, '2023-01-10')`,
        [at.province.provinceId, at.province.pos],
      );
      const { errors } = await send<object>(actors, at.leader, verb, input(at), answered);
      expect(errors).toEqual(['NOT_ALLOWED planId']);
      await database.truth.query('update session set second_factor = true where account_id = $1', [
        at.leader.accountId,
      ]);
      expect((await send<object>(actors, at.leader, verb, input(at), answered)).errors).not.toEqual(errors);
    });
  });
});
