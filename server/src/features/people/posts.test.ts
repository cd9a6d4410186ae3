import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let world: World;
let town: TestUnit;
let sibling: TestUnit;
let administrator: TestAccount;

beforeAll(async () => {
  world = new World(database);
  const province = await world.province();
  town = await world.town(province);
  sibling = await world.town(province, 'Hương Thủy');
  administrator = await world.official(town, 'ADMINISTRATOR');
});

interface Refused {
  code: string;
  path: string[];
}
interface Held {
  id: string;
  post: string | null;
  posts: { post: string | null; from: string }[];
}
const OFFICE = 'id post posts { post from }';

const state = async (actor: TestAccount, input: object): Promise<{ office: Held | null; userErrors: Refused[] }> =>
  (
    await ask<{ statePost: { office: Held | null; userErrors: Refused[] } }>(
      ...[actors, actor],
      `mutation ($input: StatePostInput!) { statePost(input: $input) { office { ${OFFICE} } userErrors { code path } } }`,
      { input },
    )
  ).statePost;

const grant = async (actor: TestAccount, accountId: string, office: object) =>
  (
    await ask<{ grantOffice: { office: Held | null; userErrors: Refused[] } }>(
      ...[actors, actor],
      `mutation ($input: GrantOfficeInput!) { grantOffice(input: $input) { office { ${OFFICE} } userErrors { code path } } }`,
      { input: { accountId, office } },
    )
  ).grantOffice;

const officeOf = async (account: TestAccount): Promise<string> => {
  const { rows } = await database.truth.query<{ id: string }>(
    'select id from office where account_id = $1 order by valid_from, id limit 1',
    [account.accountId],
  );
  return rows[0]?.id ?? '';
};

const TODAY = '2023-01-10';

describe('the post of an office', () => {
  test('is stated where the office is given, from its first day on, and opens nothing', async () => {
    const person = await world.official(town, 'VIEWER');
    const { office } = await grant(administrator, person.accountId, { kind: 'LEADER', post: 'VICE_CHAIR' });
    expect(office).toMatchObject({ post: 'VICE_CHAIR', posts: [{ post: 'VICE_CHAIR', from: TODAY }] });
    const { rows } = await database.truth.query('select confirmed_at from office where id = $1', [office?.id]);
    expect(rows).toEqual([{ confirmed_at: null }]);
  });

  test('of who leads the committee is none of a department', async () => {
    const person = await world.official(town, 'VIEWER');
    const department = await world.department(town);
    const wish = { kind: 'DEPARTMENT_HEAD', departmentId: department.id };
    expect(await grant(administrator, person.accountId, { ...wish, post: 'CHAIR' })).toMatchObject({
      ...{ office: null, userErrors: [{ code: 'INVALID', path: ['office', 'post'] }] },
    });
    const { office } = await grant(administrator, person.accountId, { ...wish, post: 'HEAD_OF_DIVISION' });
    expect(office?.post).toBe('HEAD_OF_DIVISION');
  });

  test('changes from a day on, keeps what was before, and lets what was stated of later days fall away', async () => {
    const officeId = await officeOf(await world.official(town, 'LEADER'));
    expect((await state(administrator, { officeId, post: 'VICE_CHAIR' })).office?.posts).toEqual([
      { post: 'VICE_CHAIR', from: TODAY },
    ]);
    const later = await state(administrator, { officeId, post: 'CHAIR', validFrom: '2023-03-01' });
    expect(later.office).toMatchObject({ post: 'VICE_CHAIR', posts: [{}, { post: 'CHAIR', from: '2023-03-01' }] });
    const acting = await state(administrator, { officeId, post: 'ACTING_CHAIR', validFrom: '2023-02-01' });
    expect(acting.office?.posts).toEqual([
      { post: 'VICE_CHAIR', from: TODAY },
      { post: 'ACTING_CHAIR', from: '2023-02-01' },
    ]);
    const none = await state(administrator, { officeId, post: null });
    expect(none.office).toMatchObject({ post: null, posts: [] });
    const { rows } = await database.truth.query(
      `select before, after from audit_entry where verb = 'statePost' and subject_id = $1 order by seq limit 1`,
      [officeId],
    );
    expect(rows).toEqual([{ before: { posts: [] }, after: { posts: [{ post: 'VICE_CHAIR', from: TODAY }] } }]);
  });

  test('is not stated of days on which the office is not held, nor of one that has ended', async () => {
    const officeId = await officeOf(await world.official(town, 'LEADER', { validTo: '2023-06-30' }));
    for (const validFrom of ['2020-12-31', '2023-07-01']) {
      expect((await state(administrator, { officeId, post: 'CHAIR', validFrom })).userErrors).toEqual([
        { code: 'INVALID', path: ['validFrom'] },
      ]);
    }
    await database.truth.query("update office set ended_at = '2023-01-09T01:00:00Z' where id = $1", [officeId]);
    expect((await state(administrator, { officeId, post: 'CHAIR' })).userErrors).toEqual([
      { code: 'CONFLICT', path: ['officeId'] },
    ]);
  });

  test('is stated by who administers, of nobody’s own office, and of none that reaches further', async () => {
    const leader = await world.official(town, 'LEADER');
    const officeId = await officeOf(leader);
    for (const kind of ['LEADER', 'PLANNER', 'VIEWER'] as const) {
      const { userErrors } = await state(await world.official(town, kind), { officeId, post: 'CHAIR' });
      expect({ kind, userErrors }).toMatchObject({ kind, userErrors: [{ code: 'NOT_ALLOWED' }] });
    }
    const own = await state(administrator, { officeId: await officeOf(administrator), post: 'CHAIR' });
    expect(own.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const chief = await world.official(town, 'ADMINISTRATOR', { managesSubUnits: true });
    const further = await state(administrator, { officeId: await officeOf(chief), post: 'CHAIR' });
    expect(further.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    // who also holds an office beside is left to who reaches both, as where an office is given
    await world.official(sibling, 'PLANNER', { samePersonAs: leader });
    const beside = await state(administrator, { officeId, post: 'CHAIR' });
    expect(beside.userErrors).toEqual([{ code: 'NOT_ALLOWED', path: ['officeId'] }]);
  });

  test('of an office that was handed over stays with who holds it', async () => {
    const [leader, substitute] = [await world.official(town, 'LEADER'), await world.official(town, 'PLANNER')];
    await state(administrator, { officeId: await officeOf(leader), post: 'CHAIR' });
    const handed = await ask<{ handOverOffice: { office: Held | null } }>(
      ...[actors, leader],
      `mutation ($input: HandOverOfficeInput!) { handOverOffice(input: $input) { office { ${OFFICE} } } }`,
      { input: { accountId: substitute.accountId, validTo: '2023-02-01' } },
    );
    const { office } = handed.handOverOffice;
    expect(office).toMatchObject({ post: null, posts: [] });
    expect((await state(administrator, { officeId: office?.id, post: 'CHAIR' })).userErrors).toEqual([
      { code: 'CONFLICT', path: ['officeId'] },
    ]);
  });
});

describe('who leads the unit, to say who signs', () => {
  const signers = async (actor: TestAccount) =>
    (
      await ask<{ signers: { fullName: string; post: string | null; substitutes: boolean; actedIn: boolean }[] }>(
        ...[actors, actor],
        '{ signers { fullName post substitutes actedIn } }',
      )
    ).signers;

  test('stands by rank, whose post is not stated after, a substitute last, and nobody who is not in office', async () => {
    const town = await world.town(await world.province('Quảng Bình'), 'Ba Đồn');
    const administrator = await world.official(town, 'ADMINISTRATOR');
    const [deputy, chair, plain] = await Promise.all([0, 1, 2].map(() => world.official(town, 'LEADER')));
    const planner = await world.official(town, 'PLANNER');
    if (!deputy || !chair || !plain) throw new Error('three lead');
    await world.official(town, 'LEADER', { validTo: '2022-12-31' });
    await state(administrator, { officeId: await officeOf(deputy), post: 'VICE_CHAIR' });
    await state(administrator, { officeId: await officeOf(chair), post: 'CHAIR' });
    const handed = await ask<{ handOverOffice: { office: Held | null } }>(
      ...[actors, chair],
      `mutation ($input: HandOverOfficeInput!) { handOverOffice(input: $input) { office { ${OFFICE} } } }`,
      { input: { accountId: planner.accountId, validTo: '2023-02-01' } },
    );
    const substitute = { fullName: 'PLANNER Ba Đồn', post: null, substitutes: true, actedIn: false };
    const rest = [
      ...(['CHAIR', 'VICE_CHAIR', null] as const).map((post) => ({
        ...{ fullName: 'LEADER Ba Đồn', post, substitutes: false, actedIn: post === 'VICE_CHAIR' },
      })),
    ];
    expect(await signers(deputy)).toEqual(rest);
    await database.truth.query('update office set confirmed_at = $2 where id = $1', [
      ...[handed.handOverOffice.office?.id, '2023-01-10T01:00:00Z'],
    ]);
    expect(await signers(deputy)).toEqual([...rest, substitute]);
    // an account that is closed signs nothing
    await database.truth.query('update account set disabled_at = $2 where id = $1', [
      ...[chair.accountId, '2023-01-10T01:00:00Z'],
    ]);
    expect((await signers(planner)).map(({ post }) => post)).toEqual(['VICE_CHAIR', null]);
  });

  test('of a day that is over are those who led it then, with the posts of then', async () => {
    const town = await world.town(await world.province('Hà Giang'), 'Đồng Văn');
    const [now, before] = [await world.official(town, 'LEADER'), await world.official(town, 'LEADER')];
    const held = async (account: TestAccount, words: string) =>
      database.truth.query(`update office set ${words} where id = $1`, [await officeOf(account)]);
    const posts = [
      { post: 'VICE_CHAIR', from: '2022-03-01' },
      { post: 'CHAIR', from: '2023-01-05' },
    ];
    await held(now, `valid_from = '2022-03-01', posts = '${JSON.stringify(posts)}'`);
    const chair = JSON.stringify([{ post: 'CHAIR', from: '2021-01-01' }]);
    await held(before, `valid_from = '2021-01-01', ended_at = '2023-01-04T20:00:00Z', posts = '${chair}'`);
    const led = async (on: string | null) =>
      (
        await ask<{ signers: { post: string }[] }>(
          ...([actors, now, 'query ($on: LocalDate) { signers(on: $on) { post } }', { on }] as const),
        )
      ).signers.map(({ post }) => post);
    expect(await led('2022-02-28')).toEqual(['CHAIR']);
    expect(await led('2023-01-04')).toEqual(['CHAIR', 'VICE_CHAIR']);
    // it was the 5th in Vietnam when the office was ended
    expect(await led('2023-01-05')).toEqual(['CHAIR']);
    expect(await led(null)).toEqual(['CHAIR']);
    await expect(led('2023-01-11')).rejects.toThrow(/11\/01\/2023/);
  });

  test('is told to nobody who drafts no documents', async () => {
    await world.official(town, 'LEADER');
    for (const kind of ['ADMINISTRATOR', 'ANALYST', 'AUDITOR', 'VIEWER'] as const) {
      expect({ kind, told: await signers(await world.official(town, kind)) }).toEqual({ kind, told: [] });
    }
  });
});
