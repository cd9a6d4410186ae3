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
export async function record(ctx: Context, subject: Subject | Named, change: Change = {}): Promise<void> {
  if (ctx.verb === null) throw new Error('nothing is written outside a verb');
  await ctx.em.flush();
  const { now, verb, requestId } = ctx;
  const kind = 'recordKind' in subject ? subject.recordKind : subject.constructor.name;
  await statement(
    ctx,
    'select app.record_audit(:pos, :now, :verb, :kind, :id, :before::jsonb, :after::jsonb, :requestId)',
    {
      ...{ pos: subject.pos, now, verb, kind, id: subject.id, requestId },
      ...{ before: toJson(change.before), after: toJson(change.after) },
    },
  );
}

const toJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
