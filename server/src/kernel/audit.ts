import type { Context } from './context.ts';

export interface Recorded {
  /** The verb, as its function is named. */
  verb: string;
  /** The kind of record, as its entity is named. */
  subject: string;
  subjectId: string;
  /** Tree position of the unit the record is about: its members see the entry beside the actor's own unit. */
  pos: number;
  before?: unknown;
  after?: unknown;
}

/**
 * Appends to the audit trail, in the verb's own transaction: what is rolled back leaves no record, what stays has one.
 * The actor is taken from the transaction's scope by the database itself.
 */
export async function record(ctx: Context, entry: Recorded): Promise<void> {
  await ctx.em.flush();
  await ctx.em.execute('select app.record_audit(?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)', [
    entry.pos,
    ctx.now,
    entry.verb,
    entry.subject,
    entry.subjectId,
    toJson(entry.before),
    toJson(entry.after),
    ctx.requestId,
  ]);
}

const toJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
