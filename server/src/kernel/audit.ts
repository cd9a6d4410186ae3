import type { Context } from './context.ts';
import { statement } from './sql.ts';

/** What an entry of the trail is about. An entity with a position of its own is one already. */
export interface Subject {
  id: string;
  /** Tree position of the unit the record is about: its members see the entry beside the actor's own unit. */
  pos: number;
}

/** The kind of record, as its entity is named, where no entity is at hand. */
interface Named extends Subject {
  recordKind: string;
}

export interface Change {
  before?: unknown;
  after?: unknown;
}

/** A part without a position of its own, at the place of what it is a part of. */
export const about = (part: { id: string }, { pos }: { pos: number }): Named => ({
  recordKind: part.constructor.name,
  id: part.id,
  pos,
});

/**
 * Appends to the audit trail, in the verb's own transaction: what is rolled back leaves no record, what stays has one.
 * The verb is the one that runs; the actor is taken from the transaction's scope by the database itself.
 */
export const record = (ctx: Context, subject: Subject | Named, change: Change = {}): Promise<void> =>
  recordEach(ctx, [{ subject, change }]);

/** The same of many records, in their order, in one statement. */
export async function recordEach(
  ctx: Context,
  entries: readonly { subject: Subject | Named; change: Change }[],
): Promise<void> {
  if (ctx.verb === null) throw new Error('nothing is written outside a verb');
  await ctx.em.flush();
  const { now, verb, requestId } = ctx;
  const rows = entries.map(({ subject, change }, ordinal) => ({
    ...{ ordinal, pos: subject.pos, id: subject.id, before: change.before, after: change.after },
    kind: 'recordKind' in subject ? subject.recordKind : subject.constructor.name,
  }));
  await statement(
    ctx,
    `select app.record_audit(e.pos, :now, :verb, e.kind, e.id, nullif(e.before, 'null'), nullif(e.after, 'null'), :requestId)
       from (select * from jsonb_to_recordset(:rows::jsonb)
               as e (ordinal integer, pos integer, kind text, id uuid, before jsonb, after jsonb)
              order by ordinal) e`,
    { now, verb, requestId, rows: JSON.stringify(rows) },
  );
}
