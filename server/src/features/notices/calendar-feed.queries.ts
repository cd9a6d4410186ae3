import type { Context } from '#kernel/context.ts';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { statement } from '#kernel/sql.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';

/** Of the viewer in the office acted in; null: none. */
export const ownFeed = (ctx: Context): Promise<CalendarFeed | null> =>
  ctx.em.findOne(CalendarFeed, { accountId: ctx.actor.accountId, officeId: ctx.actor.officeId });

export async function insertFeed(ctx: Context, { id, tokenHash }: { id: string; tokenHash: Buffer }): Promise<void> {
  const { actor, scope, now } = ctx;
  await statement(
    ctx,
    `insert into calendar_feed (province_id, id, account_id, office_id, pos, token_hash, created_at)
     values (:province, :id, :account, :office, :pos, :tokenHash, :now)`,
    {
      province: scope.provinceId,
      id,
      account: actor.accountId,
      office: actor.officeId,
      pos: scope.pos,
      tokenHash,
      now,
    },
  );
}

/** So often in an hour; calendars ask a few times a day. */
const MOST_READS = 60;

/** Counted in a transaction of its own. Null: there is no such calendar. */
export const countReading = (
  serving: Pick<Opening, 'orm' | 'servingRole'>,
  tokenHash: Buffer,
): Promise<'READ' | 'OFTEN' | null> =>
  asServingRole(serving, 'write', async (em) => {
    const [row] = await statement<{ counted: 'READ' | 'OFTEN' | null }>(
      { em },
      'select app.count_feed(:tokenHash, :most) as counted',
      { tokenHash, most: MOST_READS },
    );
    return row?.counted ?? null;
  });
