import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { type Page, PageArgs } from '#kernel/page.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';
import { changesBetween } from './trail.changes.ts';
import type { AuditEntry } from './trail.entity.ts';
import { AuditChangeType, AuditEntryConnection, AuditEntryType } from './trail.graphql.ts';
import { says } from './trail.messages.ts';
import { mayReadContents, mayReadHistory, maySearchTrail } from './trail.policy.ts';
import { historyOf, searchTrail } from './trail.queries.ts';

@Resolver(() => AuditEntryType)
export class TrailResolver {
  @Query(() => [AuditEntryType], {
    description:
      'What was done to a record by or to the viewer’s own unit, the oldest first. Empty for a record that is not there for the viewer.',
  })
  async history(
    @Ctx() ctx: Context,
    @Arg('subject', () => String, { description: 'The kind of record, as its type is named: "Report".' })
    subject: string,
    @Arg('subjectId', () => ID, { description: 'Which record: its id.' }) subjectId: string,
  ): Promise<AuditEntry[]> {
    if (!mayReadHistory(ctx.actor)) {
      throw new Fault('FORBIDDEN', says.mayNotReadHistory());
    }
    return historyOf(ctx, subject, subjectId);
  }

  @Query(() => AuditEntryConnection, {
    description: 'The trail of the viewer’s own unit, the newest first. For administrators and auditors.',
  })
  async auditTrail(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'First day.' }) from?: string | null,
    @Arg('to', () => LocalDateScalar, { nullable: true, description: 'Last day.' }) to?: string | null,
    @Arg('verb', () => String, { nullable: true, description: 'As the mutation is named: "acceptReport".' }) verb?:
      | string
      | null,
    @Arg('subject', () => String, { nullable: true, description: 'The kind of record, as its type is named.' })
    subject?: string | null,
    @Arg('accountId', () => ID, { nullable: true, description: 'Who did it.' }) accountId?: string | null,
  ): Promise<Page<AuditEntry>> {
    if (!maySearchTrail(ctx.actor)) {
      throw new Fault('FORBIDDEN', says.mayNotSearch());
    }
    return searchTrail(ctx, page, {
      from: from ?? null,
      to: to ?? null,
      verb: verb ?? null,
      subject: subject ?? null,
      accountId: accountId ?? null,
    });
  }
}

export const TrailLookUps = lookUps<AuditEntry>(() => AuditEntryType, {
  unit: related(optional(record(UnitType, 'The unit acted for.')), unitById, 'unitId'),
  changes: lookUp(
    many(
      record(
        AuditChangeType,
        'What changed. Empty where the viewer’s office does not read it: an administrator sees no figures.',
      ),
    ),
    (entry, ctx) => (mayReadContents(ctx.actor, entry.subject) ? changesBetween(entry.before, entry.after) : []),
  ),
});
