import { describe, expect, test } from 'vitest';
import { linkBox } from '#features/sign-in/secret-box.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { ADDRESS, OTHER, useMailedLinks } from '#test/mailed-links.ts';
import type { TestAccount } from '#test/world.ts';
import { forgetOld } from '../../forget-old.ts';

/** A link that is not mailed leaves neither token nor a doubt behind: who made it is told where somebody waits for it. */
const database = useDatabase();
const { at, actors, smtp, serving, drain, send, take, person, reset, rows } = useMailedLinks(database);

const GONE = { sealed: false, address: null };
const due = () => database.truth.query('update mail set due_at = now()');

const failuresTold = async ({ accountId }: TestAccount, of: TestAccount): Promise<number> =>
  (
    await database.truth.query(
      `select 1 from notice where account_id = $1 and kind = 'LINK_NOT_MAILED' and subject_id = $2`,
      [accountId, of.accountId],
    )
  ).rows.length;

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
    expect(await failuresTold(at.administrator, account)).toBe(0);
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
    expect(await failuresTold(at.administrator, account)).toBe(1);
    const failed = { givenUpAt: expect.any(String), failure: expect.stringContaining('no such mailbox') };
    expect(await seen(at.administrator, account)).toEqual({
      mailedLink: { address: ADDRESS, sentAt: null, ...failed },
    });
    smtp.refusing = null;
    await reset(account, OTHER);
    await drain();
    expect(await seen(at.administrator, account)).toEqual({
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
        await take();
        await database.truth.query(`update mail set taken_at = now() - interval '11 minutes'`);
      },
    ],
    [
      'nobody sent it for three days',
      () => database.truth.query(`update mail set created_at = now() - interval '73 hours'`),
    ],
    ['the key of the installation is another one', () => send({ ...at.mailing, links: linkBox(Buffer.alloc(32, 8)) })],
  ])('because %s: it is given up and forgotten, and who made it is told', async (_why, fail) => {
    const account = await person();
    await reset(account);
    await fail(account);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await rows(account)).toEqual([
      { state: expect.stringMatching(/^given up/), sealed: false, address: ADDRESS },
    ]);
    expect(await failuresTold(at.administrator, account)).toBe(1);
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
