import { Secret, TOTP } from 'otpauth';
import { beforeAll, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { type FirstAdministrator, inviteAdministrator } from '#features/people/invite-administrator.ts';
import { linkIdentity } from '#features/sign-in/link-identity.ts';
import { signingKey } from '#features/trail/heads.ts';
import { verifyAudit } from '#features/trail/verify-audit.queries.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { TEST_DAY, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database, { mode: 'production' });
const actors = actorsOf(database);
let town: TestUnit;
let other: TestUnit;

beforeAll(async () => {
  const world = new World(database);
  const province = await world.province();
  [town, other] = [await world.town(province), await world.town(province, 'Hương Thủy')];
});

const invite = (wish: Partial<FirstAdministrator> = {}) =>
  asOperator(database.ownerUrl, (client) =>
    inviteAdministrator(client, {
      unitCode: town.code,
      login: 'quantri.huongtra',
      fullName: 'Nguyễn Thị Quản',
      day: TEST_DAY,
      managesSubUnits: true,
      ...wish,
    }),
  );

describe('the operator’s invitation is refused', () => {
  test.each([
    ['for a code that is no unit’s that day', { unitCode: 'không có' }, /Không có đơn vị mã/],
    ['for a name nobody can sign in with', { login: 'Quản Trị' }, /Tên đăng nhập gồm/],
    ['without a person’s name', { fullName: '' }, /họ và tên/],
  ])('%s', async (_name, wish, reason) => {
    await expect(invite(wish)).rejects.toThrow(reason);
  });

  test('for a name that somebody of another unit has', async () => {
    await invite({ unitCode: other.code, login: 'quantri.huongthuy' });
    await expect(invite({ login: 'quantri.huongthuy' })).rejects.toThrow(/đã có người khác dùng/);
  });
});

test('the first administrator sets a password by the link and signs in; the trail says that the operator made it', async () => {
  const { link, code, unitName, isNew } = await invite();
  expect({ unitName, isNew }).toEqual({ unitName: 'Thị xã Hương Trà', isNew: true });
  const accepted = await app.visitor().json('POST', '/invitation', {
    token: link!.split('#')[1],
    code,
    password: 'cầu Trường Tiền sáu vài',
  });
  expect(accepted.body).toEqual({ ok: true, account: 'quantri.huongtra' });
  expect((await app.visitor().signIn('quantri.huongtra', 'cầu Trường Tiền sáu vài')).status).toBe(201);
  const { rows } = await database.truth.query(
    'select verb, actor_name, office_kind from audit_entry where unit_id = $1 order by seq',
    [town.unitId],
  );
  expect(rows).toEqual([
    { verb: 'inviteAdministrator', actor_name: 'Vận hành', office_kind: 'OPERATOR' },
    { verb: 'acceptInvitation', actor_name: 'Nguyễn Thị Quản', office_kind: 'NONE' },
    { verb: 'signIn', actor_name: 'Nguyễn Thị Quản', office_kind: 'NONE' },
  ]);
  expect(
    (
      await asOperator(database.ownerUrl, (client) =>
        verifyAudit(client, { files: [], key: signingKey(Buffer.alloc(32, 1)) }),
      )
    ).firstBad,
  ).toBeNull();
});

test('the trail tells the unit’s administrator what the operator did, and to whom', async () => {
  const login = 'quantri.hai';
  await invite({ login });
  const wish = { login, issuer: 'https://sso.example', subject: 'can-bo-2', day: TEST_DAY };
  await asOperator(database.ownerUrl, (client) => linkIdentity(client, wish));
  const reader = await new World(database).official(town, 'ADMINISTRATOR');
  const told = async (verb: string) => {
    const { auditTrail } = await ask<{ auditTrail: { edges: { node: object }[] } }>(
      ...([actors, reader] as const),
      `query ($verb: String) { auditTrail(verb: $verb, first: 1) { edges { node {
        actorName officeKind subject person changes { field after } } } } }`,
      { verb },
    );
    return auditTrail.edges.map(({ node }) => node);
  };
  const byOperator = { actorName: 'Vận hành', officeKind: 'OPERATOR', subject: 'Account' };
  const person = `Nguyễn Thị Quản (${login})`;
  expect(await told('inviteAdministrator')).toEqual([
    {
      ...{ ...byOperator, person },
      changes: [
        { field: 'login', after: `"${login}"` },
        { field: 'fullName', after: '"Nguyễn Thị Quản"' },
        { field: 'linkMailed', after: 'false' },
      ],
    },
  ]);
  expect(await told('linkIdentity')).toEqual([
    {
      ...{ ...byOperator, person },
      changes: [
        { field: 'provider', after: '"https://sso.example"' },
        { field: 'providerSubject', after: '"can-bo-2"' },
      ],
    },
  ]);
});

test('inviting the same administrator again makes a new link and no second account', async () => {
  const wish = { login: 'quantri.lan.hai' };
  const [first, second] = [await invite(wish), await invite(wish)];
  expect({ isNew: second.isNew, same: second.link === first.link }).toEqual({ isNew: false, same: false });
  const { rows } = await database.truth.query('select count(*)::int as accounts from account where login = $1', [
    wish.login,
  ]);
  expect(rows).toEqual([{ accounts: 1 }]);
});

test('who lost password and telephone gets in by a new link: the old ones no longer count, and every session ends', async () => {
  const login = 'quantri.mat.may';
  const accept = async ({ link, code }: { link: string | null; code: string }, password: string) =>
    app.visitor().json('POST', '/invitation', { token: link!.split('#')[1], code, password });
  await accept(await invite({ login }), 'cầu Trường Tiền sáu vài');
  const before = app.visitor();
  await before.signIn(login, 'cầu Trường Tiền sáu vài');
  await before.prove('cầu Trường Tiền sáu vài');
  const { secret } = (await before.json('POST', '/session/second-factor', {})).body as { secret: string };
  await before.json('PUT', '/session/second-factor', {
    code: new TOTP({ secret: Secret.fromBase32(secret) }).generate(),
  });

  const invitation = await invite({ login });
  expect((await app.visitor().signIn(login, 'cầu Trường Tiền sáu vài')).status).toBe(401);
  expect((await before.json('POST', '/session/second-factor', {})).status).toBe(401);
  await accept(invitation, 'chợ Đông Ba đêm mưa');
  expect((await app.visitor().signIn(login, 'chợ Đông Ba đêm mưa')).status).toBe(201);
});
