import { pino } from 'pino';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { inviteAdministrator } from '#features/people/invite-administrator.ts';
import { linkBox } from '#features/sign-in/secret-box.ts';
import { type Actors, actorsOf, atEight } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { codeOf, confirmAs } from '#test/second-person.ts';
import { useSmtp } from '#test/smtp.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from '#test/world.ts';
import { forgetOld } from '../../forget-old.ts';
import { ROOMS } from '../../rooms.ts';
import { takeMail } from './mail.queries.ts';
import { type Mailing, sendOneMail } from './mail-worker.ts';
import { kindsOf } from './notice-kinds.ts';
import { smtpPostman } from './postman.ts';

/** The link by which somebody sets a password goes from the outbox to them, and is seen by nobody else. */
const database = useDatabase();
const box = linkBox(Buffer.alloc(32, 7));
const actors = actorsOf(database, null, box.seal);
const withoutMail = actorsOf(database);
const smtp = useSmtp();
const app = useApp(database);
let world: World;
let town: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;
let mailing: Mailing;

const ADDRESS = 'binh.tran@huongtra.gov.vn';
const OTHER = 'binh.tran@example.vn';
const PASSWORD = 'cầu Trường Tiền sáu vài';

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
  leader = await world.official(town, 'LEADER');
  mailing = {
    postman: smtpPostman({ url: smtp.url, from: 'Đích <dich@example.vn>' }),
    kinds: kindsOf(ROOMS.flatMap(({ notices }) => notices ?? [])),
    publicUrl: 'https://dich.example.vn',
    ...{ key: Buffer.alloc(32, 7), links: box },
  };
});
beforeEach(() => database.truth.query('delete from mail'));

const serving = () => ({
  ...{ orm: database.orm, servingRole: TEST_ROLES.app, log: pino({ level: 'silent' }) },
  now: () => atEight(TEST_DAY),
});

const drain = async () => {
  while (await sendOneMail(serving(), mailing));
};

const due = () => database.truth.query('update mail set due_at = now()');

interface Reset {
  invitation: { link: string | null; mailedTo: string | null } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) {
  invitation { link mailedTo } userErrors { code path message } } }`;

/** An administrator resets somebody's password; the link is mailed. */
const reset = async (
  account: TestAccount,
  email: string = ADDRESS,
  by: Actors = actors,
  resetter: TestAccount = administrator,
): Promise<Reset> =>
  (
    await ask<{ resetPassword: Reset }>(by, resetter, RESET, {
      input: { accountId: account.accountId, ...(email && { email }) },
    })
  ).resetPassword;

const person = () => world.official(town, 'PLANNER');

const tokensReceived = (): string[] => smtp.received.flatMap(({ text }) => /#([\w-]{43})/.exec(text)?.[1] ?? []);

/** What stands in the outbox of an account's links, oldest first. */
const rows = async ({ accountId }: Pick<TestAccount, 'accountId'>) =>
  (
    await database.truth.query<{ state: string; sealed: boolean; address: string | null }>(
      `select concat_ws(' ', case when sent_at is not null then 'sent' when given_up_at is not null then 'given up'
                                  when taken_at is not null then 'taken' else 'waits' end, reason) as state,
              sealed is not null as sealed, address
         from mail where account_id = $1 and invitation_id is not null order by id`,
      [accountId],
    )
  ).rows;

const GONE = { sealed: false, address: null };

const accept = async (token: string, code: string) =>
  (await app.visitor().json('POST', '/invitation', { token, code, password: PASSWORD })).status;

const failuresTold = async ({ accountId }: TestAccount, of: TestAccount): Promise<number> =>
  (
    await database.truth.query(
      `select 1 from notice where account_id = $1 and kind = 'LINK_NOT_MAILED' and subject_id = $2`,
      [accountId, of.accountId],
    )
  ).rows.length;

describe('a link that is mailed', () => {
  test('arrives once, opens with the code of the second person, and leaves neither token nor address behind', async () => {
    const account = await person();
    expect(await reset(account)).toEqual({ invitation: { link: null, mailedTo: ADDRESS }, userErrors: [] });
    const code = await codeOf(actors, leader, account.accountId);
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
    const made = await ask<{ createAccount: object }>(actors, administrator, create, { input });
    const again = await ask<{ createAccount: object }>(actors, administrator, create, { input });
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
  const renamed = await world.commune(town);
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
    await world.official(renamed, 'PLANNER'),
    ADDRESS,
    actors,
    await world.official(renamed, 'ADMINISTRATOR'),
  );
  await drain();
  expect(smtp.received.map(({ text }) => text)).toEqual([expect.stringMatching(/ của Phường .* /)]);
});

describe('a link that opens nothing any more is not mailed', () => {
  const sql = (text: string) => (account: TestAccount) => database.truth.query(text, [account.accountId]);
  test.each<[string, (account: TestAccount) => Promise<unknown>]>([
    ['its account was closed', sql('update account set disabled_at = now() where id = $1')],
    ['it has expired', sql('update invitation set expires_at = now() where account_id = $1')],
    ['it was used', sql('update invitation set used_at = now() where account_id = $1')],
    ['a newer one takes its place', (account) => reset(account, '')],
  ])('%s; token and address are forgotten', async (_why, end) => {
    const account = await person();
    await reset(account);
    await end(account);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await rows(account)).toEqual([{ state: 'given up LINK_OVER', ...GONE }]);
    expect(await failuresTold(administrator, account)).toBe(0);
  });

  test('they are forgotten where nobody sends any more', async () => {
    const account = await person();
    await reset(account);
    await database.truth.query('update invitation set expires_at = now() where account_id = $1', [account.accountId]);
    await forgetOld(serving());
    expect(await rows(account)).toEqual([{ state: 'given up LINK_OVER', ...GONE }]);
  });

  test('of two, the newer is: to its own address', async () => {
    const account = await person();
    await reset(account);
    await reset(account, OTHER);
    await drain();
    expect(smtp.received.map(({ to }) => to)).toEqual([[OTHER]]);
    expect(await rows(account)).toEqual([
      { state: 'given up LINK_OVER', ...GONE },
      { state: 'sent', sealed: false, address: OTHER },
    ]);
  });
});

describe('a link that could not be mailed', () => {
  const seen = async (reader: TestAccount, { accountId }: TestAccount) =>
    (
      await ask<{ account: { mailedLink: object | null } | null }>(
        ...([actors, reader] as const),
        'query ($id: ID!) { account(id: $id) { mailedLink { address sentAt givenUpAt failure } } }',
        { id: accountId },
      )
    ).account;

  test('is told once to who made it and stands at the account, with why; a new one goes elsewhere', async () => {
    const account = await person();
    await reset(account);
    smtp.refusing = { code: 550, message: 'no such mailbox' };
    await drain();
    await drain();
    expect(await rows(account)).toEqual([
      { state: expect.stringMatching(/^given up .*no such mailbox/), sealed: false, address: ADDRESS },
    ]);
    expect(await failuresTold(administrator, account)).toBe(1);
    const failed = { givenUpAt: expect.any(String), failure: expect.stringContaining('no such mailbox') };
    expect(await seen(administrator, account)).toEqual({ mailedLink: { address: ADDRESS, sentAt: null, ...failed } });
    smtp.refusing = null;
    await reset(account, OTHER);
    await drain();
    expect(await seen(administrator, account)).toEqual({
      mailedLink: { address: OTHER, sentAt: expect.any(String), givenUpAt: null, failure: null },
    });
  });

  test.each<[string, (account: TestAccount) => Promise<unknown>]>([
    [
      'the mail server does not take it for days',
      async () => {
        smtp.refusing = { code: 451, message: 'come again' };
        for (let attempt = 0; attempt < 8; attempt += 1) {
          await drain();
          await due();
        }
      },
    ],
    [
      'it was broken off while it was being sent',
      async () => {
        await takeMail(serving());
        await database.truth.query(`update mail set taken_at = now() - interval '11 minutes'`);
      },
    ],
    [
      'nobody sent it for three days',
      () => database.truth.query(`update mail set created_at = now() - interval '73 hours'`),
    ],
    [
      'the key of the installation is another one',
      () => sendOneMail(serving(), { ...mailing, links: linkBox(Buffer.alloc(32, 8)) }),
    ],
  ])('because %s: it is given up and forgotten, and who made it is told', async (_why, fail) => {
    const account = await person();
    await reset(account);
    await fail(account);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await rows(account)).toEqual([
      { state: expect.stringMatching(/^given up/), sealed: false, address: ADDRESS },
    ]);
    expect(await failuresTold(administrator, account)).toBe(1);
  });

  test('stands nowhere with its token, though the mail server repeats what it refuses', async () => {
    const account = await person();
    await reset(account);
    smtp.echoes = true;
    await drain();
    const [row] = await rows(account);
    expect(row?.state).toMatch(/^waits .*https:\/\/dich\.example\.vn\/loi-moi#…/);
  });
});

describe('who sees where it is mailed', () => {
  test('administrators and leaders of the unit, who is to give the code among them; nobody else', async () => {
    const account = await person();
    await reset(account);
    const LIST = '{ peopleToConfirm(first: 200) { edges { node { login mailedLink { address } } } } }';
    const { peopleToConfirm } = await ask<{
      peopleToConfirm: { edges: { node: { login: string; mailedLink: object | null } }[] };
    }>(actors, leader, LIST);
    expect(peopleToConfirm.edges.find(({ node }) => node.login === account.login)?.node.mailedLink).toEqual({
      address: ADDRESS,
    });
    const elsewhere = await world.official(await world.town(await world.province('Cao Bằng')), 'ADMINISTRATOR');
    const below = await world.official(await world.commune(town), 'ADMINISTRATOR');
    const colleagues = [await world.official(town, 'PLANNER'), await world.official(town, 'AUDITOR')];
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
    const colleague = await world.official(town, 'ADMINISTRATOR');
    const mail = (by: TestAccount) =>
      actors.as(by, (ctx) =>
        ctx.em.execute(
          `select app.mail_links(jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'address', 'x@example.vn',
             'sealed', '01', 'invitationId', (select id from invitation where account_id = ?))))`,
          [account.accountId],
        ),
      );
    await expect(mail(colleague)).rejects.toThrow('only who has made a link has it mailed');
    await mail(administrator);
    await expect(mail(administrator)).rejects.toThrow('mail_of_link_once');
  });
});

describe('the operator', () => {
  const invite = (email: string, sealLink: typeof box.seal | null) =>
    asOperator(database.ownerUrl, (client) =>
      inviteAdministrator(
        client,
        {
          ...{ unitCode: town.code, login: 'qt.moi', fullName: 'Nguyễn Thị Quản', day: TEST_DAY },
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
  const answer = await confirmAs(actors, leader, [{ accountId: account.accountId }]);
  await drain();
  const [token = 'none'] = tokensReceived();
  expect(token).not.toBe('none');
  expect(JSON.stringify(answer)).not.toContain(token);
});
