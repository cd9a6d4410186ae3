import { beforeAll, describe, expect, test } from 'vitest';
import { endOffice } from '#features/people/end-office.ts';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { confirmAs, givenByTwo } from '#test/second-person.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { sent, sendBack, submit, save } = reportCourse(database, actors);
let world: World;
let town: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
  leader = await world.official(town, 'LEADER');
});

interface Told {
  viewer: { unreadNotices: number };
  notices: { edges: { node: { id: string; kind: string; path: string; title: { text: string }; readAt: string } }[] };
}

const TOLD = `{ viewer { unreadNotices } notices { edges { node { id kind path title { text } readAt } } } }`;

/** What somebody is told: how many are unread, and each as "KIND path title". */
async function toldTo(account: TestAccount): Promise<{ unread: number; ids: string[]; notices: string[] }> {
  const { viewer, notices } = await ask<Told>(actors, account, TOLD);
  const nodes = notices.edges.map(({ node }) => node);
  return {
    unread: viewer.unreadNotices,
    ids: nodes.map(({ id }) => id),
    notices: nodes.map(({ kind, path, title }) => `${kind} ${path} ${title.text}`),
  };
}

const give = (account: TestAccount, kind: 'ANALYST' | 'AUDITOR' = 'ANALYST') =>
  givenByTwo(actors, [administrator, leader], account, kind);

describe('what happens to somebody', () => {
  test('is told to them alone, in the words of their language, and leads somewhere', async () => {
    const person = await world.official(town, 'VIEWER');
    await give(person);
    expect(await toldTo(person)).toMatchObject({
      unread: 1,
      notices: ['OFFICE_GIVEN /tai-khoan Bạn được giao chức vụ phân tích tại thị xã Hương Trà'],
    });
    expect(await toldTo(administrator)).toMatchObject({ unread: 0, notices: [] });
    await ask(actors, person, 'mutation { setLanguage(input: { language: EN }) { userErrors { code } } }');
    expect((await toldTo(person)).notices).toEqual([
      'OFFICE_GIVEN /tai-khoan You were given an office: analyst, Hương Trà Town',
    ]);
  });

  test('is not told when it was rolled back', async () => {
    const person = await world.official(town, 'VIEWER');
    await expect(
      actors.as(administrator, async (ctx) => {
        await perform(ctx, endOffice, { officeId: person.officeId });
        throw new Error('afterwards');
      }),
    ).rejects.toThrow('afterwards');
    expect(await toldTo(person)).toMatchObject({ unread: 0, notices: [] });
  });

  test('is told once, also when the verb is tried again', async () => {
    const person = await world.official(town, 'VIEWER');
    const { accountId } = person;
    const office = { accountId, office: { kind: 'AUDITOR' } };
    const given = await send<{ id: string }>(actors, administrator, 'grantOffice', office, 'office { id }');
    expect((await toldTo(person)).notices).toEqual([]);
    const wish = [{ accountId, officeIds: [given.result!.id] }];
    const [first, again] = [
      await confirmAs(actors, leader, wish, 'once'),
      await confirmAs(actors, leader, wish, 'once'),
    ];
    expect(first.userErrors).toEqual([]);
    expect(again.offices).toEqual(first.offices);
    expect((await toldTo(person)).notices).toHaveLength(1);
  });

  test('is told of an office that ends, at once or with a day', async () => {
    const person = await world.official(town, 'VIEWER');
    const officeId = await give(person);
    await actors.as(administrator, (ctx) => perform(ctx, endOffice, { officeId, validTo: '2023-03-31' }));
    await actors.as(administrator, (ctx) => perform(ctx, endOffice, { officeId }));
    expect((await toldTo(person)).notices.slice(0, 2)).toEqual([
      'OFFICE_ENDED /tai-khoan Chức vụ phân tích của bạn tại thị xã Hương Trà được kết thúc, ngày cuối là 10/01/2023',
      'OFFICE_ENDED /tai-khoan Chức vụ phân tích của bạn tại thị xã Hương Trà được kết thúc, ngày cuối là 31/03/2023',
    ]);
  });
});

describe('a report that was returned', () => {
  const returned = async (): Promise<ReportWorld & { reportId: string }> => {
    const made = await makeReportWorld(database);
    const { id } = await sent(made);
    await sendBack(made.townPlanner, id, 1);
    return { ...made, reportId: id };
  };

  test('is told to who sent it, each time it is returned', async () => {
    const { chairman, clerk, townPlanner, jobs, reportId } = await returned();
    const line = `REPORT_RETURNED /bao-cao/${reportId} Báo cáo Năm 2022 (chính thức) bị trả lại`;
    expect(await toldTo(clerk)).toMatchObject({ unread: 1, notices: [line] });
    expect(await toldTo(chairman)).toMatchObject({ unread: 0, notices: [] });
    await save(clerk, reportId, [{ indicatorId: jobs.id, value: '60', seen: { value: '90' } }]);
    const [{ revision }] = (
      await database.truth.query<{ revision: number }>('select revision from report where id = $1', [reportId])
    ).rows as [{ revision: number }];
    await submit(clerk, reportId, revision);
    await sendBack(townPlanner, reportId, 2);
    expect((await toldTo(clerk)).notices).toEqual([line, line]);
  });

  test('is not shown in an office of another unit, nor in one that does not read it', async () => {
    const { builders, clerk, sibling, commune } = await returned();
    const elsewhere = await builders.official(sibling, 'LEADER', { samePersonAs: clerk });
    expect(await toldTo(elsewhere)).toMatchObject({ unread: 0, notices: [] });
    for (const kind of ['ADMINISTRATOR', 'ANALYST', 'VIEWER'] as const) {
      const reader = await builders.official(commune, kind, { samePersonAs: clerk });
      expect({ kind, ...(await toldTo(reader)) }).toMatchObject({ kind, unread: 0, notices: [] });
    }
    expect(await toldTo(clerk)).toMatchObject({ unread: 1 });
  });
});

describe('reading', () => {
  const MARK = `mutation ($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) { viewer { unreadNotices } userErrors { code path } } }`;
  const mark = async (account: TestAccount, noticeIds: string[] | null) =>
    (await ask<{ markNoticesRead: object }>(actors, account, MARK, { input: { noticeIds } })).markNoticesRead;

  test('one puts it behind those that are not read; all leaves none', async () => {
    const person = await world.official(town, 'VIEWER');
    for (const kind of ['ANALYST', 'AUDITOR'] as const) await give(person, kind);
    const [newest, oldest] = (await toldTo(person)).ids as [string, string];
    expect(await mark(person, [newest])).toEqual({ viewer: { unreadNotices: 1 }, userErrors: [] });
    expect((await toldTo(person)).ids).toEqual([oldest, newest]);
    expect(await mark(person, null)).toEqual({ viewer: { unreadNotices: 0 }, userErrors: [] });
    expect((await toldTo(person)).ids).toEqual([newest, oldest]);
  });

  test('somebody else’s is not there', async () => {
    const person = await world.official(town, 'VIEWER');
    await give(person);
    const { ids } = await toldTo(person);
    expect(await mark(administrator, ids)).toEqual({
      viewer: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['noticeIds', '0'] }],
    });
    expect(await toldTo(person)).toMatchObject({ unread: 1 });
  });
});

test('nobody of another province is told anything', async () => {
  const stranger = await world.official(await world.province('Quảng Trị'), 'VIEWER');
  const tell = (province: number) =>
    actors.as(administrator, (ctx) =>
      ctx.em.execute(
        `select app.notify(?::smallint, array[?::uuid], array[gen_random_uuid()], null, 'NEW_DEVICE', '{}', ?, '', now())`,
        [province, stranger.accountId, stranger.accountId],
      ),
    );
  await expect(tell(stranger.provinceId)).rejects.toThrow('nobody of another province is told');
  await tell(administrator.provinceId);
  expect(await toldTo(stranger)).toMatchObject({ unread: 0, notices: [] });
});
