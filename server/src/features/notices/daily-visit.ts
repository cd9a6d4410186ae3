import { atIntervals } from '#kernel/at-intervals.ts';
import { type Context, localDate, type OfficeKind } from '#kernel/context.ts';
import type { DailyTelling } from '#kernel/daily-telling.ts';
import type { Telling } from '#kernel/notice.ts';
import { asServingRole, asVisited, type Opening } from '#kernel/operation.ts';
import { beginVisits, endVisit, takeVisit } from './daily-visit.queries.ts';

type Serving = Pick<Opening, 'orm' | 'servingRole' | 'now' | 'log'>;

const officesOf = (rooms: readonly DailyTelling[]): OfficeKind[] => [
  ...new Set(rooms.flatMap(({ offices }) => offices)),
];

/**
 * Looks at one person who has not been looked at today, as they would themselves, and tells them what the rooms have found;
 * false: nobody is left. What is told and that it was told is one transaction, so whatever breaks off is begun anew and
 * nobody is told twice.
 */
export async function visitOne(serving: Serving, rooms: readonly DailyTelling[]): Promise<boolean> {
  const day = localDate(serving.now());
  const visit = await takeVisit(serving, day);
  if (!visit) return false;
  try {
    const found = await asVisited({ ...serving, requestId: `visit-${visit.officeId}` }, visit, async (ctx) => ({
      ...{ accountId: ctx.actor.accountId, tellings: await toTell(ctx, rooms, visit.since) },
    }));
    await asServingRole(serving, 'write', async (em) => {
      const writing = { em, now: serving.now(), scope: { provinceId: visit.provinceId } };
      if (found) for (const tell of found.tellings) await tell(writing, found.accountId);
      await endVisit(em, visit, day);
    });
  } catch (error) {
    // the others are looked at all the same; this one is begun anew
    serving.log.error({ err: error, office: visit.officeId }, 'could not tell somebody what the day brings');
  }
  return true;
}

async function toTell(ctx: Context, rooms: readonly DailyTelling[], since: string | null): Promise<Telling[]> {
  const tellings: Telling[] = [];
  // one room after the other: they share a connection
  for (const room of rooms)
    if (room.offices.includes(ctx.actor.office)) tellings.push(...(await room.find(ctx, since)));
  return tellings;
}

/** Everybody who holds an office that a room tells of days, as far as nobody has looked at them today. */
export async function visitAll(
  serving: Serving,
  rooms: readonly DailyTelling[],
  goesOn: () => boolean = () => true,
): Promise<void> {
  await beginVisits(serving, officesOf(rooms), localDate(serving.now()));
  while (goesOn() && (await visitOne(serving, rooms)));
}

const EVERY_MS = 5 * 60_000;

/** Looks at everybody now, and every five minutes at who is left: a failure is logged, and tried again. Answers how to stop. */
export const visitDaily = (serving: Serving, rooms: readonly DailyTelling[]): (() => Promise<void>) =>
  atIntervals(
    EVERY_MS,
    (goesOn) => visitAll(serving, rooms, goesOn),
    (error) => serving.log.error({ err: error }, 'could not tell people what the day brings'),
  );
