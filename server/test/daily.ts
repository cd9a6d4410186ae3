import { pino } from 'pino';
import { beginVisits } from '#features/notices/daily-visit.queries.ts';
import { visitAll, visitOne } from '#features/notices/daily-visit.ts';
import type { DailyTelling } from '#kernel/daily-telling.ts';
import { ROOMS } from '../src/rooms.ts';
import { atEight } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { TEST_ROLES } from './roles.ts';
import type { TestAccount } from './world.ts';

export const DAILY: readonly DailyTelling[] = ROOMS.flatMap(({ daily }) => daily ?? []);

/** A server on a day. */
export const servingOn = (database: TestDatabase, day: string) => ({
  ...{ orm: database.orm, servingRole: TEST_ROLES.app, log: pino({ level: 'silent' }), now: () => atEight(day) },
});

/** What every server does on a day. */
export const dayPasses = (database: TestDatabase, day: string): Promise<void> =>
  visitAll(servingOn(database, day), DAILY);

/** Several servers do it at once. */
export async function dayPassesTogether(database: TestDatabase, day: string, servers: number): Promise<void> {
  const serving = servingOn(database, day);
  await beginVisits(serving, ['LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER'], day);
  const work = async () => {
    while (await visitOne(serving, DAILY));
  };
  await Promise.all(Array.from({ length: servers }, work));
}

/** What an account was told of some kinds, oldest first: "KIND occasion". */
export async function toldOf(
  database: TestDatabase,
  { accountId }: Pick<TestAccount, 'accountId'>,
  kinds: readonly string[],
): Promise<{ kind: string; occasion: string; subjectId: string; day: string }[]> {
  const { rows } = await database.truth.query<{ kind: string; occasion: string; subjectId: string; day: string }>(
    `select kind, occasion, subject_id as "subjectId", (at at time zone 'Asia/Ho_Chi_Minh')::date::text as day
       from notice where account_id = $1 and kind = any($2) order by at, id`,
    [accountId, [...kinds]],
  );
  return rows;
}
