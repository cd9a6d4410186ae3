import { pino } from 'pino';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endOffice } from '#features/people/end-office.ts';
import { linkBox } from '#features/sign-in/secret-box.ts';
import { perform } from '#kernel/context.ts';
import { actorsOf, atEight } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld } from '#test/report-world.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { givenByTwo } from '#test/second-person.ts';
import { useSmtp } from '#test/smtp.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from '#test/world.ts';
import { ROOMS } from '../../rooms.ts';
import { takeMail } from './mail.queries.ts';
import { type Mailing, sendMail, sendOneMail } from './mail-worker.ts';
import { kindsOf } from './notice-kinds.ts';
import { smtpPostman } from './postman.ts';

const database = useDatabase();
const actors = actorsOf(database);
const smtp = useSmtp();
const { sent, sendBack } = reportCourse(database, actors);
let world: World;
let town: TestUnit;
let administrator: TestAccount;
let leader: TestAccount;
let mailing: Mailing;

beforeAll(async () => {
  world = new World(database);
  town = await world.town(await world.province());
  administrator = await world.official(town, 'ADMINISTRATOR');
  leader = await world.official(town, 'LEADER');
  mailing = {
    postman: smtpPostman({ url: smtp.url, from: 'Đích <dich@example.vn>' }),
    kinds: kindsOf(ROOMS.flatMap(({ notices }) => notices ?? [])),
    publicUrl: 'https://dich.example.vn',
    key: Buffer.alloc(32, 7),
    links: linkBox(Buffer.alloc(32, 7)),
  };
});
beforeEach(() => database.truth.query('delete from mail'));

const serving = () => ({
  ...{ orm: database.orm, servingRole: TEST_ROLES.app, log: pino({ level: 'silent' }) },
  now: () => atEight(TEST_DAY),
});

/** Everything that is due, by one worker. */
const drain = async () => {
  while (await sendOneMail(serving(), mailing));
};

/** With a proved address, named after the account. */
async function reached(account: TestAccount): Promise<string> {
  const address = `${account.login}@example.vn`;
  await database.truth.query(
    'insert into mail_address (province_id, account_id, address, confirmed_at) values ($1, $2, $3, now())',
    [account.provinceId, account.accountId, address],
  );
  return address;
}

const newcomer = async (): Promise<TestAccount & { address: string }> => {
  const account = await world.official(town, 'VIEWER');
  return { ...account, address: await reached(account) };
};

const give = (account: TestAccount) => givenByTwo(actors, [administrator, leader], account, 'ANALYST');

/** What became of an account's e-mail: "state reason attempts". */
const outcomes = async ({ accountId }: TestAccount): Promise<string[]> => {
  const { rows } = await database.truth.query<{ outcome: string }>(
    `select concat_ws(' ', case when sent_at is not null then 'sent' when given_up_at is not null then 'given up'
                                when taken_at is not null then 'taken' else 'waits' end, reason, attempts) as outcome
       from mail where account_id = $1 order by id`,
    [accountId],
  );
  return rows.map(({ outcome }) => outcome);
};

const unread = async (account: TestAccount): Promise<number> =>
  (await ask<{ viewer: { unreadNotices: number } }>(actors, account, '{ viewer { unreadNotices } }')).viewer
    .unreadNotices;

describe('what somebody is told is sent to their proved address', () => {
  test('once, with a link and in their language', async () => {
    const account = await newcomer();
    await ask(actors, account, 'mutation { setLanguage(input: { language: EN }) { userErrors { code } } }');
    await give(account);
    await drain();
    await drain();
    expect(smtp.received).toEqual([
      {
        to: [account.address],
        messageId: expect.stringMatching(/^<[0-9a-f-]{36}@dich\.example\.vn>$/),
        text: expect.stringMatching(
          /^You were given an office: analyst, Hương Trà Town\.\s+Look at it in the system: https:\/\/dich\.example\.vn\/tai-khoan\s/,
        ),
      },
    ]);
    expect(await outcomes(account)).toEqual(['sent 1']);
  });

  test('not to one that is not proved', async () => {
    const account = await newcomer();
    await database.truth.query('update mail_address set confirmed_at = null where account_id = $1', [
      account.accountId,
    ]);
    await give(account);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await unread(account)).toBe(1);
  });

  test('not when the act was rolled back', async () => {
    const account = await newcomer();
    const act = actors.as(administrator, async (ctx) => {
      await perform(ctx, endOffice, { officeId: account.officeId });
      throw new Error('afterwards');
    });
    await expect(act).rejects.toThrow('afterwards');
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await outcomes(account)).toEqual([]);
  });

  test('once by two workers at once', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, newcomer));
    for (const person of people) await give(person);
    await Promise.all([drain(), drain(), drain()]);
    expect(smtp.received.flatMap(({ to }) => to).sort()).toEqual(people.map(({ address }) => address).sort());
  });
});

describe('who may not read it any more is not written to', () => {
  const returned = async () => {
    const made = await makeReportWorld(database);
    const address = await reached(made.clerk);
    const { id } = await sent(made);
    await sendBack(made.townPlanner, id, 1);
    return { ...made, address };
  };

  test('who still may is', async () => {
    const { address } = await returned();
    await drain();
    expect(smtp.received.map(({ to }) => to)).toEqual([[address]]);
  });

  test('whose office has ended meanwhile', async () => {
    const { builders, commune, clerk } = await returned();
    const keeper = await builders.official(commune, 'ADMINISTRATOR');
    await actors.as(keeper, (ctx) => perform(ctx, endOffice, { officeId: clerk.officeId }));
    await drain();
    // that the office ended is the person's own news
    expect(smtp.received.map(({ text }) => text.split('.')[0])).toEqual([
      'Chức vụ cán bộ tổng hợp của bạn tại phường Hương Xuân được kết thúc, ngày cuối là 10/01/2023',
    ]);
    expect(await outcomes(clerk)).toEqual(['given up NOT_READABLE 1', 'sent 1']);
  });

  test('who has only another office in the unit, which does not read it', async () => {
    const { builders, commune, clerk } = await returned();
    await builders.official(commune, 'VIEWER', { samePersonAs: clerk });
    await database.truth.query(`update office set valid_to = '2023-01-09' where id = $1`, [clerk.officeId]);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await outcomes(clerk)).toEqual(['given up NOT_READABLE 1']);
  });

  test('whose account is closed', async () => {
    const account = await newcomer();
    await give(account);
    await database.truth.query('update account set disabled_at = now() where id = $1', [account.accountId]);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await outcomes(account)).toEqual(['given up NO_ADDRESS 0']);
  });
});

describe('when something breaks off', () => {
  test('between marking and sending, it is not sent again, and stays in the inbox', async () => {
    const account = await newcomer();
    await give(account);
    expect(await takeMail(serving())).toMatchObject({ address: account.address });
    await drain();
    expect(await outcomes(account)).toEqual(['taken 1']);
    await database.truth.query(`update mail set taken_at = now() - interval '11 minutes'`);
    await drain();
    expect(smtp.received).toEqual([]);
    expect(await outcomes(account)).toEqual(['given up INTERRUPTED 1']);
    expect(await unread(account)).toBe(1);
  });

  test('after the letter was handed over, it is not sent again', async () => {
    const account = await newcomer();
    await give(account);
    smtp.breaksOff = true;
    await drain();
    smtp.breaksOff = false;
    await database.truth.query('update mail set due_at = now()');
    await drain();
    expect(smtp.received).toHaveLength(1);
    expect((await outcomes(account))[0]).toMatch(/^given up .* 1$/);
  });

  test('a mail server that does not answer, or not now, is asked again later, with the same identity', async () => {
    const account = await newcomer();
    await give(account);
    const nobody = { ...mailing, postman: smtpPostman({ url: 'smtp://127.0.0.1:1', from: 'dich@example.vn' }) };
    await sendOneMail(serving(), nobody);
    expect((await outcomes(account))[0]).toMatch(/^waits .*ECONNREFUSED.* 1$/);
    smtp.refusing = { code: 451, message: 'come again' };
    await drain();
    expect(smtp.received).toEqual([]);
    await database.truth.query('update mail set due_at = now()');
    await drain();
    expect((await outcomes(account))[0]).toMatch(/^waits .*come again.* 2$/);
    smtp.refusing = null;
    await database.truth.query('update mail set due_at = now()');
    await drain();
    const { rows } = await database.truth.query<{ id: string }>('select id from mail where account_id = $1', [
      account.accountId,
    ]);
    expect(smtp.received.map(({ messageId }) => messageId)).toEqual([`<${rows[0]?.id}@dich.example.vn>`]);
  });

  test('what is refused six times and once more is given up', async () => {
    const account = await newcomer();
    await give(account);
    smtp.refusing = { code: 451, message: 'come again' };
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await drain();
      await database.truth.query('update mail set due_at = now()');
    }
    expect((await outcomes(account))[0]).toMatch(/^given up .*come again.* 7$/);
  });

  test('an address that is refused is given up at once, which its administrator reads and nobody else', async () => {
    const account = await newcomer();
    const elsewhere = await world.official(await world.town(await world.province()), 'ADMINISTRATOR');
    await give(account);
    smtp.refusing = { code: 550, message: 'no such mailbox' };
    await drain();
    const failure = async (reader: TestAccount) =>
      ask(actors, reader, 'query ($id: ID!) { account(id: $id) { mailFailure { reason } } }', {
        id: account.accountId,
      });
    expect(await failure(administrator)).toEqual({
      account: { mailFailure: { reason: expect.stringContaining('no such mailbox') } },
    });
    expect(await failure(elsewhere)).toEqual({ account: null });
    smtp.refusing = null;
    await ask(actors, account, '{ viewer { mailAddress { address failure } } }').then((own) =>
      expect(own).toEqual({
        viewer: { mailAddress: { address: account.address, failure: expect.stringContaining('no such mailbox') } },
      }),
    );
  });
});

test('the worker sends by itself and ends what it has begun', async () => {
  const account = await newcomer();
  await give(account);
  const postman = smtpPostman({ url: smtp.url, from: 'dich@example.vn' });
  const stop = sendMail(serving(), { ...mailing, postman });
  await expect.poll(() => smtp.received.length).toBe(1);
  await stop();
  expect(await outcomes(account)).toEqual(['sent 1']);
});
