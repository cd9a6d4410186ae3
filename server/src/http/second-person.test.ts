import { describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';
import { codeOf, confirmAs } from '#test/second-person.ts';
import { GUESS, refusals, said, useTwoPeople, WAITS, WRONG_CODE } from '#test/two-people.ts';
import { type TestAccount } from '#test/world.ts';

/** With a second person everything opens that an administrator has made; who that is, and what they see and sign. */
const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
const { people, does, made, reset, accept, enters } = useTwoPeople(database, app, actors);

describe('with a second person', () => {
  const SECOND: [string, () => TestAccount][] = [
    ['the leader of the unit', () => people.leader],
    ['another administrator of the unit', () => people.colleague],
    ['the leader of the unit above', () => people.provincial],
  ];

  test.each(SECOND)('%s: link and code together open the account, once', async (_who, second) => {
    const person = await made('PLANNER');
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    const { offices, codes } = await confirmAs(actors, second(), wish);
    expect(offices).toEqual([{ id: person.officeId, kind: 'PLANNER', confirmedAt: expect.any(String) }]);
    expect(codes).toEqual([
      {
        ...{ accountId: person.accountId, login: person.login, fullName: 'Trần Thị Bình' },
        code: expect.stringMatching(/^([2-9a-z]{4}-){2}[2-9a-z]{4}$/),
      },
    ]);
    const { code } = codes![0]!;
    expect(said(await accept(person.token, GUESS))).toEqual(WRONG_CODE);
    expect((await accept(person.token, ` ${code.toUpperCase().replaceAll('-', ' ')} `)).status).toBe(201);
    expect(await enters(person.login)).toEqual({ status: 201, code: undefined });
    expect(said(await accept(person.token, code))).toEqual({ status: 422, code: 'NOT_FOUND' });
  });

  test('the first leader of a commune is confirmed by the unit above; its administrator alone cannot', async () => {
    const clerk = await people.world.official(people.commune, 'ADMINISTRATOR');
    const first = await made('LEADER', { unitId: people.commune.unitId }, clerk);
    const wish = [{ accountId: first.accountId, officeIds: [first.officeId] }];
    expect(refusals(await confirmAs(actors, clerk, wish))).toEqual(['NOT_ALLOWED people/0/officeIds/0']);
    const beside = await people.world.official(await people.world.commune(people.town, 'Hương Vân'), 'LEADER');
    expect(refusals(await confirmAs(actors, beside, wish))).toEqual(['NOT_FOUND people/0/accountId']);
    // an administrator of the town who was not given the units below it has nothing to do with them
    expect(refusals(await confirmAs(actors, people.colleague, wish))).toEqual(['NOT_FOUND people/0/accountId']);
    expect(refusals(await confirmAs(actors, people.leader, wish))).toEqual([]);
  });

  test('whoever is neither leader nor administrator is told so', async () => {
    const person = await made('VIEWER');
    const wish = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    for (const kind of ['PLANNER', 'ANALYST', 'AUDITOR', 'VIEWER'] as const) {
      const other = await people.world.official(people.town, kind);
      expect({ kind, refused: refusals(await confirmAs(actors, other, wish)) }).toEqual({
        kind,
        refused: ['NOT_ALLOWED '],
      });
    }
  });

  test('forty are confirmed with one signature, each with a code of their own; a retry answers them without codes', async () => {
    const persons = await Promise.all(Array.from({ length: 40 }, () => made('VIEWER')));
    const wish = persons.map(({ accountId, officeId }) => ({ accountId, officeIds: [officeId] }));
    const first = await confirmAs(actors, people.leader, wish, 'forty');
    expect(first.userErrors).toEqual([]);
    expect(new Set(first.codes!.map(({ code }) => code)).size).toBe(40);
    const again = await confirmAs(actors, people.leader, wish, 'forty');
    expect({ offices: again.offices!.length, codes: again.codes }).toEqual({ offices: 40, codes: [] });
    const { rows } = await database.truth.query(
      `select count(*)::int as told from notice where kind = 'OFFICE_GIVEN' and account_id = any($1)`,
      [persons.map(({ accountId }) => accountId)],
    );
    expect(rows).toEqual([{ told: 40 }]);
    const last = persons.at(-1)!;
    expect(
      (await accept(last.token, first.codes!.find(({ accountId }) => accountId === last.accountId)!.code)).status,
    ).toBe(201);
  });

  test('all or none: whatever is wrong is told at once, and nothing is confirmed', async () => {
    const [good, ended, done] = [await made('VIEWER'), await made('VIEWER'), await made('VIEWER')];
    await does(people.alone, 'endOffice', { officeId: ended.officeId });
    await confirmAs(actors, people.colleague, [{ accountId: done.accountId, officeIds: [done.officeId] }]);
    const own = await made('VIEWER', {}, people.colleague);
    const wish = [good, ended, done, own].map(({ accountId, officeId }) => ({ accountId, officeIds: [officeId] }));
    const foreign = { accountId: good.accountId, officeIds: [ended.officeId] };
    expect(refusals(await confirmAs(actors, people.colleague, [...wish, foreign]))).toEqual([
      'CONFLICT people/1/officeIds/0',
      'CONFLICT people/2/officeIds/0',
      'NOT_ALLOWED people/3/officeIds/0',
      'INVALID people/4',
      'NOT_FOUND people/4/officeIds/0',
    ]);
    expect(said(await accept(good.token, GUESS))).toEqual(WAITS);
    expect(refusals(await confirmAs(actors, people.colleague, []))).toEqual(['INVALID people']);
  });

  test('of two who confirm at once one does, and the other is told', async () => {
    const persons = await Promise.all(Array.from({ length: 5 }, () => made('VIEWER')));
    const wish = persons.map(({ accountId, officeId }) => ({ accountId, officeIds: [officeId] }));
    const both = await Promise.all([
      confirmAs(actors, people.leader, wish),
      confirmAs(actors, people.colleague, [...wish].reverse()),
    ]);
    expect(both.map(({ codes }) => codes?.length ?? 0).sort()).toEqual([0, 5]);
    const refused = both.find(({ codes }) => codes === null)!;
    expect(new Set(refused.userErrors.map(({ code }) => code))).toEqual(new Set(['CONFLICT']));
  });

  test('of two who issue the code of one link at once one does', async () => {
    const real = await people.world.official(people.town, 'PLANNER');
    await reset(real);
    const wish = [{ accountId: real.accountId }];
    const both = await Promise.all([confirmAs(actors, people.leader, wish), confirmAs(actors, people.colleague, wish)]);
    expect(both.map(({ codes }) => codes?.length ?? 0).sort()).toEqual([0, 1]);
  });

  test('a code that was lost is replaced, and the one before opens nothing', async () => {
    const real = await people.world.official(people.town, 'LEADER');
    const token = await reset(real);
    const lost = await codeOf(actors, people.leader, real.accountId);
    expect(refusals(await confirmAs(actors, people.colleague, [{ accountId: real.accountId }]))).toEqual([
      'CONFLICT people/0/accountId',
    ]);
    const { codes } = await confirmAs(actors, people.colleague, [{ accountId: real.accountId, anew: true }]);
    expect(said(await accept(token, lost))).toEqual(WRONG_CODE);
    expect((await accept(token, codes![0]!.code)).status).toBe(201);
  });

  test('asks for the password again', async () => {
    const browser = await app.signedIn(people.leader);
    const person = await made('VIEWER');
    const confirm = `mutation ($input: ConfirmAccessInput!) { confirmAccess(input: $input) { userErrors { code key } } }`;
    const input = { people: [{ accountId: person.accountId, officeIds: [person.officeId] }] };
    const asked = async () => ((await browser.ask(confirm, { input })).body as { data: object }).data;
    expect(await asked()).toEqual({
      confirmAccess: { userErrors: [{ code: 'LOCKED', key: 'signIn.passwordFirst' }] },
    });
    await browser.prove();
    expect(await asked()).toEqual({ confirmAccess: { userErrors: [] } });
  });

  test('an office that is refused ends without having opened anything, with its reason; who gave it is told', async () => {
    const person = await made('LEADER');
    const wish = { officeId: person.officeId, reason: 'Không có quyết định bổ nhiệm' };
    expect(refusals(await does(people.alone, 'refuseOffice', wish))).toEqual(['NOT_ALLOWED officeId']);
    expect(refusals(await does(people.leader, 'refuseOffice', { ...wish, reason: ' ' }))).toEqual(['INVALID reason']);
    const { office } = await does<{ office: object }>(
      people.leader,
      'refuseOffice',
      wish,
      'office { refusal endedAt confirmedAt }',
    );
    expect(office).toEqual({ refusal: wish.reason, endedAt: expect.any(String), confirmedAt: null });
    expect(refusals(await does(people.leader, 'refuseOffice', wish))).toEqual(['CONFLICT officeId']);
    const again = [{ accountId: person.accountId, officeIds: [person.officeId] }];
    expect(refusals(await confirmAs(actors, people.colleague, again))).toEqual(['CONFLICT people/0/officeIds/0']);
    const { rows } = await database.truth.query(`select kind from notice where account_id = $1 and subject_id = $2`, [
      ...[people.alone.accountId, person.officeId],
    ]);
    expect(rows).toEqual([{ kind: 'OFFICE_REFUSED' }]);
  });

  test('everything stands in the trail: who confirmed which office, and that a code was issued, never the code', async () => {
    const person = await made('PLANNER');
    const { codes } = await confirmAs(actors, people.leader, [
      { accountId: person.accountId, officeIds: [person.officeId] },
    ]);
    const { rows } = await database.truth.query(
      `select subject, office_kind, account_id, after::text from audit_entry where verb = 'confirmAccess'
          and subject_id in ($1, $2) order by seq`,
      [person.accountId, person.officeId],
    );
    expect(rows.map(({ subject, office_kind, account_id }) => [subject, office_kind, account_id])).toEqual([
      ['Office', 'LEADER', people.leader.accountId],
      ['Account', 'LEADER', people.leader.accountId],
    ]);
    expect(JSON.stringify(rows)).not.toContain(codes![0]!.code);
  });
});
