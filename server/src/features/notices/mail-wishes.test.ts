import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { linkBox } from '#features/sign-in/secret-box.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { useSmtp } from '#test/smtp.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';
import { ROOMS } from '../../rooms.ts';
import { sendOneMail } from './mail-worker.ts';
import { kindsOf } from './notice-kinds.ts';
import { smtpPostman } from './postman.ts';

const database = useDatabase();
const actors = actorsOf(database);
const smtp = useSmtp();
const { sent, sendBack } = reportCourse(database, actors);
let made: ReportWorld;

beforeEach(async () => {
  await database.truth.query('delete from mail');
  made = await makeReportWorld(database);
  await database.truth.query(
    `insert into mail_address (province_id, account_id, address, confirmed_at) values ($1, $2, 'an@example.vn', now())`,
    [made.clerk.provinceId, made.clerk.accountId],
  );
});

/** Everything that leaves at a moment in Vietnam, "2023-01-10 20:00". */
async function drain(at: string): Promise<number> {
  const mailing = {
    ...{
      postman: smtpPostman({ url: smtp.url, from: 'Đích <dich@example.vn>' }),
      publicUrl: 'https://dich.example.vn',
    },
    ...{ kinds: kindsOf(ROOMS.flatMap(({ notices }) => notices ?? [])) },
    ...{ key: Buffer.alloc(32, 7), links: linkBox(Buffer.alloc(32, 7)) },
  };
  const serving = {
    ...{ orm: database.orm, servingRole: TEST_ROLES.app, log: pino({ level: 'silent' }) },
    now: () => new Date(`${at.replace(' ', 'T')}:00+07:00`),
  };
  const before = smtp.received.length;
  while (await sendOneMail(serving, mailing));
  return smtp.received.length - before;
}

interface Wishes {
  quietFrom: string;
  quietUntil: string;
  restsOnDaysOff: boolean;
  digest: boolean;
  kindsOff: string[];
}
const USUAL: Wishes = { quietFrom: '20:00', quietUntil: '06:30', restsOnDaysOff: true, digest: false, kindsOff: [] };
const wish = (account: TestAccount, wishes: Partial<Wishes>) =>
  send(actors, account, 'setMailWishes', { ...USUAL, ...wishes }, 'viewer { mailAddress { quietFrom digest } }');

/** Tells the clerk at a moment, as `app.notify` is asked by a verb. */
async function tell(at: string, kind: string, { personal = false, occasion = at } = {}): Promise<void> {
  const { provinceId, accountId, unit } = made.clerk;
  await database.owner.query(
    `select app.notify($1::smallint, array[$2::uuid], array[gen_random_uuid()], $3, $4, $5, $6, $7, $8)`,
    [
      ...[provinceId, accountId, personal ? null : unit.pos, kind],
      ...[{ kind: 'YEAR', year: 2022, endsOn: '2022-12-31', vintage: 'OFFICIAL' }, accountId, occasion],
      new Date(`${at.replace(' ', 'T')}:00+07:00`),
    ],
  );
}

/** When what is told at a moment leaves, in Vietnam; "now": at once. */
async function leaves(at: string): Promise<string> {
  await tell(at, 'REPORT_RETURNED');
  const { rows } = await database.truth.query<{ leaves: string }>(
    `select coalesce(to_char(waits_until at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI'), 'now') as leaves
       from mail order by id desc limit 1`,
  );
  await database.truth.query('delete from mail');
  return rows[0]?.leaves ?? 'never';
}

describe('when e-mail of work leaves', () => {
  // 10/01/2023 is a Tuesday
  test.each([
    ['2023-01-10 08:00', 'now'],
    ['2023-01-10 06:30', 'now'],
    ['2023-01-10 19:59', 'now'],
    ['2023-01-10 20:00', '2023-01-11 06:30'],
    ['2023-01-11 00:05', '2023-01-11 06:30'],
    ['2023-01-13 21:00', '2023-01-16 06:30'],
    ['2023-01-14 10:00', '2023-01-16 06:30'],
  ])('told at %s: %s, unless the person wishes otherwise', async (at, when) => {
    expect(await leaves(at)).toBe(when);
  });

  test('it rests over Tết, as the province states it, and is not given up meanwhile', async () => {
    for (const day of ['2023-01-19', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'])
      await database.truth.query(
        `insert into working_day (province_id, id, pos, day, off, name) values ($1, gen_random_uuid(), $2, $3, true, 'Tết')`,
        [made.clerk.provinceId, made.clerk.unit.pos, day],
      );
    expect(await leaves('2023-01-18 20:30')).toBe('2023-01-27 06:30');
    const { id } = await sent(made);
    await sendBack(made.townPlanner, id, 1);
    await database.truth.query(`update mail set created_at = now() - interval '5 days', waited = '9 days'`);
    expect(await drain('2023-01-20 10:00')).toBe(1);
  });

  test.each<[Partial<Wishes>, string, string]>([
    [{ restsOnDaysOff: false }, '2023-01-14 10:00', 'now'],
    [{ quietFrom: '00:00', quietUntil: '00:00' }, '2023-01-10 23:00', 'now'],
    [{ quietFrom: '11:30', quietUntil: '13:30' }, '2023-01-10 12:00', '2023-01-10 13:30'],
    [{ digest: true }, '2023-01-10 06:00', '2023-01-10 06:30'],
    [{ digest: true }, '2023-01-10 08:00', '2023-01-11 06:30'],
    [{ digest: true }, '2023-01-13 08:00', '2023-01-16 06:30'],
    [{ digest: true, quietUntil: '17:00', quietFrom: '18:00' }, '2023-01-13 18:30', '2023-01-16 17:00'],
    [{ kindsOff: ['REPORT_RETURNED'] }, '2023-01-10 08:00', 'never'],
  ])('with %o what is told at %s leaves %s', async (wishes, at, when) => {
    expect((await wish(made.clerk, wishes)).errors).toEqual([]);
    expect(await leaves(at)).toBe(when);
  });

  test('what concerns the person themselves leaves at once', async () => {
    await wish(made.clerk, { digest: true, kindsOff: ['REPORT_RETURNED'] });
    await tell('2023-01-14 23:00', 'NEW_DEVICE', { personal: true });
    expect(await drain('2023-01-14 23:00')).toBe(1);
  });

  test('it waits until its hour and leaves then; another wish holds for it, too', async () => {
    const { id } = await sent(made);
    await sendBack(made.townPlanner, id, 1);
    await database.truth.query(`update mail set waits_until = '2023-01-10T13:00:00Z'`);
    expect(await drain('2023-01-10 19:59')).toBe(0);
    await wish(made.clerk, { quietFrom: '07:00', quietUntil: '19:00' });
    expect(await drain('2023-01-10 18:59')).toBe(0);
    expect(await drain('2023-01-10 19:00')).toBe(1);
  });
});

describe('one letter a day', () => {
  test('tells of all that has gathered and may still be read, once', async () => {
    await wish(made.clerk, { digest: true });
    const { id } = await sent(made);
    await sendBack(made.townPlanner, id, 1);
    await tell('2023-01-10 09:00', 'REPORT_RETURNED', { occasion: 'another' });
    await database.truth.query(`update notice set subject_id = $1 where kind = 'REPORT_RETURNED'`, [id]);
    await tell('2023-01-10 10:00', 'PLAN_RETURNED');
    expect(await drain('2023-01-10 20:00')).toBe(0);
    expect(await drain('2023-01-11 06:30')).toBe(1);
    expect(await drain('2023-01-12 06:30')).toBe(0);
    const lines = smtp.received.at(-1)?.text.match(/- Báo cáo Năm 2022 \(chính thức\) bị trả lại/g);
    expect(lines).toHaveLength(2);
    const { rows } = await database.truth.query('select count(*)::int as left from mail where sent_at is null');
    expect(rows).toEqual([{ left: 0 }]);
  });
});

test('what is no hour, and what cannot be turned off, is refused with all of it', async () => {
  const answer = await wish(made.clerk, {
    quietFrom: '25:00',
    quietUntil: 'tối',
    kindsOff: ['REPORT_DUE', 'NEW_DEVICE'],
  });
  expect(answer.errors).toEqual(['INVALID quietFrom', 'INVALID quietUntil', 'INVALID kindsOff/1']);
  expect((await wish(made.chairman, {})).errors).toEqual(['CONFLICT ']);
});
