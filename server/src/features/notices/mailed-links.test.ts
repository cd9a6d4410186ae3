import { describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { inviteAdministrator } from '#features/people/invite-administrator.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { ADDRESS, OTHER, useMailedLinks } from '#test/mailed-links.ts';
import { codeOf, confirmAs } from '#test/second-person.ts';
import { TEST_DAY, type TestAccount } from '#test/world.ts';

/** The link by which somebody sets a password goes from the outbox to them, and is seen by nobody else. */
const database = useDatabase();
const { at, box, actors, smtp, drain, person, reset, rows, tokensReceived } = useMailedLinks(database);
const withoutMail = actorsOf(database);
const app = useApp(database);

const PASSWORD = 'cầu Trường Tiền sáu vài';
const GONE = { sealed: false, address: null };

const accept = async (token: string, code: string) =>
  (await app.visitor().json('POST', '/invitation', { token, code, password: PASSWORD })).status;

describe('a link that is mailed', () => {
  test('arrives once, opens with the code of the second person, and leaves neither token nor address behind', async () => {
    const account = await person();
    expect(await reset(account)).toEqual({ invitation: { link: null, mailedTo: ADDRESS }, userErrors: [] });
    const code = await codeOf(actors, at.leader, account.accountId);
    expect(await rows(account)).toEqual([{ state: 'waits', sealed: true, address: ADDRESS }]);
    await drain();
    await drain();
    expect(smtp.received).toEqual([
      {
        ...{ to: [ADDRESS], messageId: expect.stringMatching(/^<[0-9a-f-]{36}@dich\.example\.vn>$/) },
        text: expect.stringMatching(
          new RegExp(
            `^Tài khoản ${account.login} của Thị xã Hương Trà .*https://dich\\.example\\.vn/loi-moi#[\\w-]{43}\\s`,
            's',
          ),
        ),
      },
    ]);
    expect(await rows(account)).toEqual([{ state: 'sent', sealed: false, address: ADDRESS }]);
    const [token = ''] = tokensReceived();
    expect(await accept(token, '2222-3333-4444')).toBe(422);
    expect(await accept(token, code)).toBe(201);
    await drain();
    expect(await rows(account)).toEqual([{ state: 'sent', ...GONE }]);
    expect((await app.visitor().signIn(account.login, PASSWORD)).status).toBe(201);
    const kept = await database.truth.query('select 1 from mail_address where account_id = $1', [account.accountId]);
    expect(kept.rows).toEqual([]);
  });

  test('of a new account too; a retry of the same request mails no second one', async () => {
    const create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) {
      account { id } invitation { link mailedTo } userErrors { code path } } }`;
    const office = { kind: 'VIEWER' };
    const input = { login: 'nguoi.moi', fullName: 'Trần Bình', office, email: ADDRESS, clientMutationId: 'once' };
    const made = await ask<{ createAccount: object }>(actors, at.administrator, create, { input });
    const again = await ask<{ createAccount: object }>(actors, at.administrator, create, { input });
    const account = { id: expect.any(String) };
    expect([made.createAccount, again.createAccount]).toEqual([
      { account, invitation: { link: null, mailedTo: ADDRESS }, userErrors: [] },
      { account, invitation: null, userErrors: [] },
    ]);
    await drain();
    expect(tokensReceived()).toHaveLength(1);
    expect(smtp.received[0]?.text).toContain('nguoi.moi của Thị xã Hương Trà');
  });

  test.each([
    ['what is no address', 'binh.tran', actors, { code: 'INVALID', message: expect.stringContaining('ten@') }],
    [
      'a second head',
      `${ADDRESS}\r\nBcc: ${OTHER}`,
      actors,
      { code: 'INVALID', message: expect.stringContaining('ten@') },
    ],
    ['two addresses', `${ADDRESS}, ${OTHER}`, actors, { code: 'INVALID', message: expect.stringContaining('ten@') }],
    [
      ...(['an address where the server mails nobody', ADDRESS, withoutMail] as const),
      { code: 'CONFLICT', message: expect.stringContaining('không gửi thư') },
    ],
  ])('is refused with %s, and nothing is reset', async (_what, email, by, refused) => {
    const account = await person();
    const browser = await app.signedIn(account);
    expect(await reset(account, email, by)).toEqual({
      invitation: null,
      userErrors: [{ path: ['email'], ...refused }],
    });
    expect((await browser.ask('{ viewer { login } }')).status).toBe(200);
  });

  test('without an address is shown as before, and nothing is mailed', async () => {
    const account = await person();
    expect(await reset(account, '')).toEqual({
      invitation: { link: expect.stringMatching(/^\/loi-moi#/), mailedTo: null },
      userErrors: [],
    });
    expect(await rows(account)).toEqual([]);
  });
});

test('names the unit as it is called on the day on which the link leaves', async () => {
  const renamed = await at.world.commune(at.town);
  const version = (type: string, from: string | null, to: string | null) =>
    database.owner.query(
      `insert into unit_version (id, unit_id, province_id, code, name, level, type, parent_id, pos, search_key,
                                 valid_from, valid_to)
       select gen_random_uuid(), unit_id, province_id, code, name, level, $2, parent_id, pos, search_key, $3, $4
         from unit_version where unit_id = $1 order by valid_from nulls first limit 1`,
      [renamed.unitId, type, from, to],
    );
  await database.owner.query(
    `update unit_version set type = 'Xã', valid_from = null, valid_to = '2021-12-31' where unit_id = $1`,
    [renamed.unitId],
  );
  await version('Phường', '2022-01-01', '2998-12-31');
  await version('Đặc khu', '2999-01-01', null);
  await reset(
    await at.world.official(renamed, 'PLANNER'),
    ADDRESS,
    actors,
    await at.world.official(renamed, 'ADMINISTRATOR'),
  );
  await drain();
  expect(smtp.received.map(({ text }) => text)).toEqual([expect.stringMatching(/ của Phường .* /)]);
});

describe('who sees where it is mailed', () => {
  test('administrators and leaders of the unit, who is to give the code among them; nobody else', async () => {
    const account = await person();
    await reset(account);
    const LIST = '{ peopleToConfirm(first: 200) { edges { node { login mailedLink { address } } } } }';
    const { peopleToConfirm } = await ask<{
      peopleToConfirm: { edges: { node: { login: string; mailedLink: object | null } }[] };
    }>(actors, at.leader, LIST);
    expect(peopleToConfirm.edges.find(({ node }) => node.login === account.login)?.node.mailedLink).toEqual({
      address: ADDRESS,
    });
    const elsewhere = await at.world.official(
      await at.world.town(await at.world.province('Cao Bằng')),
      'ADMINISTRATOR',
    );
    const below = await at.world.official(await at.world.commune(at.town), 'ADMINISTRATOR');
    const colleagues = [await at.world.official(at.town, 'PLANNER'), await at.world.official(at.town, 'AUDITOR')];
    for (const reader of [...colleagues, below, elsewhere]) {
      const read = await actors.as(reader, (ctx) =>
        ctx.em.execute('select address from app.mailed_links(array[?]::uuid[])', [account.accountId]),
      );
      expect({ office: reader.officeId, read }).toEqual({ office: reader.officeId, read: [] });
    }
  });

  test('nobody has a link mailed that somebody else has made', async () => {
    const account = await person();
    await reset(account, '');
    const colleague = await at.world.official(at.town, 'ADMINISTRATOR');
    const mail = (by: TestAccount) =>
      actors.as(by, (ctx) =>
        ctx.em.execute(
          `select app.mail_links(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'address', 'x@example.vn',
             'sealed', '01', 'invitationId', (select id from invitation where account_id = ?))))`,
          [account.accountId],
        ),
      );
    await expect(mail(colleague)).rejects.toThrow('only who has made a link has it mailed');
    await mail(at.administrator);
    await expect(mail(at.administrator)).rejects.toThrow('mail_of_link_once');
  });
});

describe('the operator', () => {
  const invite = (email: string, sealLink: typeof box.seal | null) =>
    asOperator(database.ownerUrl, (client) =>
      inviteAdministrator(
        client,
        {
          ...{ unitCode: at.town.code, login: 'qt.moi', fullName: 'Nguyễn Thị Quản', day: TEST_DAY },
          ...{ managesSubUnits: false, email },
        },
        sealLink,
      ),
    );

  test('gets the code alone where the link is mailed; it opens with it', async () => {
    const { link, code } = await invite(ADDRESS, box.seal);
    expect(link).toBeNull();
    await drain();
    expect(await accept(tokensReceived()[0] ?? '', code)).toBe(201);
  });

  test('is refused where the server mails nobody', async () => {
    await expect(invite(ADDRESS, null)).rejects.toThrow(/không gửi thư/);
  });
});

test('the second person confirms and gives the code without ever holding the link', async () => {
  const account = await person();
  await reset(account);
  const answer = await confirmAs(actors, at.leader, [{ accountId: account.accountId }]);
  await drain();
  const [token = 'none'] = tokensReceived();
  expect(token).not.toBe('none');
  expect(JSON.stringify(answer)).not.toContain(token);
});
