import { pino } from 'pino';
import { beforeAll, beforeEach } from 'vitest';
import { takeMail } from '#features/notices/mail.queries.ts';
import { type Mailing, sendOneMail } from '#features/notices/mail-worker.ts';
import { kindsOf } from '#features/notices/notice-kinds.ts';
import { smtpPostman } from '#features/notices/postman.ts';
import { linkBox } from '#features/sign-in/secret-box.ts';
import { ROOMS } from '../src/rooms.ts';
import { type Actors, actorsOf, atEight } from './actors.ts';
import { type TestDatabase } from './database.ts';
import { ask } from './execute.ts';
import { TEST_ROLES } from './roles.ts';
import { useSmtp } from './smtp.ts';
import { TEST_DAY, type TestAccount, type TestUnit, World } from './world.ts';

export const ADDRESS = 'binh.tran@huongtra.gov.vn';
export const OTHER = 'binh.tran@example.vn';

export interface Reset {
  invitation: { link: string | null; mailedTo: string | null } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

const RESET = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) {
  invitation { link mailedTo } userErrors { code path message } } }`;

const KEY = Buffer.alloc(32, 7);

/** A town whose administrator resets passwords, and the outbox from which the links go to a real mail server. */
export function useMailedLinks(database: TestDatabase) {
  const box = linkBox(KEY);
  const actors = actorsOf(database, null, box.seal);
  const smtp = useSmtp();
  const at = {} as {
    world: World;
    town: TestUnit;
    administrator: TestAccount;
    leader: TestAccount;
    mailing: Mailing;
  };

  beforeAll(async () => {
    at.world = new World(database);
    at.town = await at.world.town(await at.world.province());
    at.administrator = await at.world.official(at.town, 'ADMINISTRATOR');
    at.leader = await at.world.official(at.town, 'LEADER');
    at.mailing = {
      postman: smtpPostman({ url: smtp.url, from: 'Đích <dich@example.vn>' }),
      kinds: kindsOf(ROOMS.flatMap(({ notices }) => notices ?? [])),
      publicUrl: 'https://dich.example.vn',
      ...{ key: KEY, links: box },
    };
  });
  beforeEach(() => database.truth.query('delete from mail'));

  const serving = () => ({
    ...{ orm: database.orm, servingRole: TEST_ROLES.app, log: pino({ level: 'silent' }) },
    now: () => atEight(TEST_DAY),
  });

  return {
    ...{ at, box, actors, smtp, serving },
    /** Sends all that is due. */
    async drain() {
      while (await sendOneMail(serving(), at.mailing));
    },
    send: (mailing: Mailing) => sendOneMail(serving(), mailing),
    take: () => takeMail(serving()),
    person: () => at.world.official(at.town, 'PLANNER'),
    /** An administrator resets somebody's password; the link is mailed. */
    reset: async (
      account: TestAccount,
      email: string = ADDRESS,
      by: Actors = actors,
      resetter: TestAccount = at.administrator,
    ): Promise<Reset> =>
      (
        await ask<{ resetPassword: Reset }>(by, resetter, RESET, {
          input: { accountId: account.accountId, ...(email && { email }) },
        })
      ).resetPassword,
    tokensReceived: (): string[] => smtp.received.flatMap(({ text }) => /#([\w-]{43})/.exec(text)?.[1] ?? []),
    /** What stands in the outbox of an account's links, oldest first. */
    rows: async ({ accountId }: Pick<TestAccount, 'accountId'>) =>
      (
        await database.truth.query<{ state: string; sealed: boolean; address: string | null }>(
          `select concat_ws(' ', case when sent_at is not null then 'sent' when given_up_at is not null then 'given up'
                                      when taken_at is not null then 'taken' else 'waits' end, reason) as state,
                  sealed is not null as sealed, address
             from mail where account_id = $1 and invitation_id is not null order by id`,
          [accountId],
        )
      ).rows,
  };
}
