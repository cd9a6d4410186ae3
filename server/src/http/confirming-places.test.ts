import { describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { confirmOfficeAsOperator } from '#features/people/confirm-office.ts';
import { inviteAdministrator } from '#features/people/invite-administrator.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { setPassword, useApp } from '#test/http.ts';
import { confirmAs } from '#test/second-person.ts';
import { GUESS, said, tokenIn, useTwoPeople, WRONG_CODE } from '#test/two-people.ts';
import { TEST_DAY, type TestAccount, type TestUnit } from '#test/world.ts';

/** Whom it waits for: the nearest who can, and at last the operator. */
const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
const { people, made, reset, accept, enters } = useTwoPeople(database, app, actors);

describe('whom it waits for', () => {
  interface Waiting {
    peopleToConfirm: {
      totalCount: number;
      edges: { node: { login: string; hasLink: boolean; madeBy: string | null } }[];
    };
  }
  const LIST = `query ($wide: Boolean, $coded: Boolean) { peopleToConfirm(first: 200, wide: $wide, coded: $coded) {
    totalCount edges { node { id login hasLink madeBy offices { id kind unit { name } } } } } }`;
  const listed = async (actor: TestAccount, wish: object = {}) =>
    (await ask<Waiting>(actors, actor, LIST, { ...wish })).peopleToConfirm.edges.map(({ node }) => node.login);
  const home = async (actor: TestAccount) => {
    const { workItems } = await ask<{ workItems: { kind: string; count: number }[] }>(
      ...([actors, actor, '{ workItems { kind count } }'] as const),
    );
    return workItems.find(({ kind }) => kind === 'PEOPLE_TO_CONFIRM')?.count ?? 0;
  };

  test('is the nearest who can: of the unit, above it where nobody else of it can, at last the operator', async () => {
    const alonePlace = await people.world.province('Cao Bằng');
    const below = await people.world.town(alonePlace, 'Trùng Khánh');
    const first = await people.world.official(alonePlace, 'ADMINISTRATOR', { managesSubUnits: true });
    await setPassword(database, first);
    const chairman = await made('LEADER', { unitId: below.unitId }, first);
    const from = async (officeId: string) => {
      const { account } = await ask<{ account: { offices: { id: string; confirmedFrom: string | null }[] } }>(
        ...([actors, first, 'query ($id: ID!) { account(id: $id) { offices { id confirmedFrom } } }'] as const),
        { id: chairman.accountId },
      );
      return account.offices.find(({ id }) => id === officeId)?.confirmedFrom;
    };
    expect(await from(chairman.officeId)).toBe('OPERATOR');
    const governor = await people.world.official(alonePlace, 'LEADER');
    // who has no password yet cannot sign in, and so cannot confirm
    expect(await from(chairman.officeId)).toBe('OPERATOR');
    await setPassword(database, governor);
    expect(await from(chairman.officeId)).toBe('UNIT_ABOVE');
    expect([await listed(governor), await home(governor)]).toEqual([[chairman.login], 1]);
    const ownAdministrator = await people.world.official(below, 'ADMINISTRATOR');
    await setPassword(database, ownAdministrator);
    expect(await from(chairman.officeId)).toBe('OWN_UNIT');
    expect([await listed(governor), await home(governor)]).toEqual([[], 0]);
    expect(await listed(governor, { wide: true })).toEqual([chairman.login]);
    expect([await listed(ownAdministrator), await home(ownAdministrator)]).toEqual([[chairman.login], 1]);
    await confirmAs(actors, ownAdministrator, [{ accountId: chairman.accountId, officeIds: [chairman.officeId] }]);
    expect(await from(chairman.officeId)).toBeNull();
    expect([await listed(ownAdministrator), await home(ownAdministrator)]).toEqual([[], 0]);
    expect(await listed(ownAdministrator, { coded: true })).toEqual([chairman.login]);
  });

  test('is neither who made it nor whom it is for, nor anybody of another office', async () => {
    const person = await made('LEADER');
    expect(await listed(people.alone)).not.toContain(person.login);
    expect(await listed(people.leader)).toContain(person.login);
    const planner = await people.world.official(people.town, 'PLANNER');
    await expect(listed(planner)).rejects.toThrow(/Chỉ lãnh đạo hoặc quản trị/);
    expect(await home(planner)).toBe(0);
  });

  test('a reset waits for its code without any office', async () => {
    const real = await people.world.official(people.town, 'PLANNER');
    await reset(real);
    const { peopleToConfirm } = await ask<Waiting>(actors, people.leader, LIST);
    expect(peopleToConfirm.edges.map(({ node }) => node).find(({ login }) => login === real.login)).toEqual({
      ...{ id: real.accountId, login: real.login, hasLink: true, offices: [] },
      madeBy: 'ADMINISTRATOR Hương Trà',
    });
  });
});

describe('the operator', () => {
  const operator = <T>(work: Parameters<typeof asOperator<T>>[1]) => asOperator(database.ownerUrl, work);
  const invite = (unit: TestUnit, login: string) =>
    operator((client) =>
      inviteAdministrator(client, {
        ...{ unitCode: unit.code, login, fullName: 'Nguyễn Thị Quản', day: TEST_DAY, managesSubUnits: true },
      }),
    );

  test('a new installation is not stuck: one administrator, the first leader, whom the operator confirms', async () => {
    const fresh = await people.world.province('Lạng Sơn');
    const { link, code } = await invite(fresh, 'qt.langson');
    expect(said(await accept(tokenIn({ link }), GUESS))).toEqual(WRONG_CODE);
    expect((await accept(tokenIn({ link }), code)).status).toBe(201);
    expect(await enters('qt.langson')).toEqual({ status: 201, code: undefined });
    const { rows } = await database.truth.query(
      `select o.id as "officeId", a.id as "accountId", a.login from account a
         join office o on o.account_id = a.id where a.login = 'qt.langson'`,
    );
    const first: TestAccount = { ...rows[0], provinceId: fresh.provinceId, unit: fresh };
    const chairman = await made('LEADER', {}, first);
    const confirmed = await operator((client) =>
      confirmOfficeAsOperator(client, { login: chairman.login, day: TEST_DAY }),
    );
    expect(confirmed).toMatchObject({ offices: ['LEADER'], unitName: 'Tỉnh Lạng Sơn' });
    expect((await accept(chairman.token, confirmed.code!)).status).toBe(201);
    expect(await enters(chairman.login)).toEqual({ status: 201, code: undefined });
    await expect(
      operator((client) => confirmOfficeAsOperator(client, { login: chairman.login, day: TEST_DAY })),
    ).rejects.toThrow(/không có chức vụ nào chờ/);
  });

  test('is not led to invite anew, as one of the unit, an administrator whom nobody has confirmed', async () => {
    const puppet = await made('ADMINISTRATOR');
    await expect(invite(people.town, puppet.login)).rejects.toThrow(/đang chờ xác nhận/);
  });
});
