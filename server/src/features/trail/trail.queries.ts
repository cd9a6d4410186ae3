import { type FilterQuery, raw } from '@mikro-orm/postgresql';
import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { says as ofKernel } from '#kernel/kernel.messages.ts';
import { type Page, type PageArgs, pageOf } from '#kernel/page.ts';
import { AuditEntry } from './trail.entity.ts';

/** A record's history is shown whole up to so many entries, the newest ones. */
const LONGEST_HISTORY = 500;

/** What was done to one record, as far as its reader's unit is concerned in it; the oldest first. */
export async function historyOf(ctx: Context, subject: string, subjectId: string): Promise<AuditEntry[]> {
  const newest = await ctx.em.find(
    AuditEntry,
    { provinceId: ctx.scope.provinceId, subject, subjectId },
    { orderBy: { recordedAt: 'desc', seq: 'desc' }, limit: LONGEST_HISTORY },
  );
  return newest.reverse();
}

export interface TrailSearch {
  from: string | null;
  to: string | null;
  verb: string | null;
  subject: string | null;
  accountId: string | null;
}

/** Days are days in Vietnam. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
const endOf = (day: string): Date => new Date(startOf(day).getTime() + 86_400_000);

/** Entries made by or about the own unit, the newest first. */
export async function searchTrail(ctx: Context, page: PageArgs, search: TrailSearch): Promise<Page<AuditEntry>> {
  const { from, to, verb, subject, accountId } = search;
  const wanted: FilterQuery<AuditEntry> = {
    provinceId: ctx.scope.provinceId,
    ...(from !== null && { at: { $gte: startOf(from) } }),
    ...(verb !== null && { verb }),
    ...(subject !== null && { subject }),
    ...(accountId !== null && { accountId }),
    ...(to !== null && { $and: [{ at: { $lt: endOf(to) } }] }),
  };
  const shown = page.after ? { $and: [wanted, before(page.after)] } : wanted;
  const orderBy = { recordedAt: 'desc', hash: 'desc' } as const;
  return pageOf(
    page,
    (limit) => ctx.em.find(AuditEntry, shown, { orderBy, limit }),
    cursorOf,
    () => ctx.em.count(AuditEntry, wanted),
  );
}

/**
 * The instant, to the microsecond of the database, and the entry's hash: neither says how long another unit's chain is,
 * as its number there would.
 */
const cursorOf = ({ recordedMicros, hashHex }: AuditEntry): string => `${recordedMicros} ${hashHex}`;

function before(cursor: string): FilterQuery<AuditEntry> {
  const [, micros, hash] = /^(\d{1,17}) ([0-9a-f]{64})$/.exec(cursor) ?? [];
  if (!micros || !hash) throw new Fault('BAD_REQUEST', ofKernel.foreignCursor());
  return {
    [raw((entry) => `(${entry}.recorded_at, ${entry}.hash)`)]: {
      $lt: raw(`('epoch'::timestamptz + ?::bigint * interval '1 microsecond', decode(?, 'hex'))`, [micros, hash]),
    },
  };
}
