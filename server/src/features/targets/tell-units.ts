import { officeHoldersByUnit } from '#features/people/people.queries.ts';
import { PLANNERS } from '#features/plans/plan.policy.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { type NoticeKind, notify } from '#kernel/notice.ts';
import type { Target } from './target.entity.ts';
import type { GivenFacts } from './target.notices.ts';

/**
 * Tells who plans for the units that quotas bind what was done to these, once for each unit and year however many they
 * are; who did it needs no telling. Entries are told of once: each act makes its own.
 */
export async function tellUnits(ctx: Context, kind: NoticeKind<GivenFacts>, entries: readonly Target[]): Promise<void> {
  const quotas = entries
    .filter(({ source, departmentId }) => source === 'ASSIGNED' && departmentId === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const together = [...groupBy(quotas, ({ unitId, year }) => `${unitId} ${year}`).values()];
  const holders = await officeHoldersByUnit(ctx, [...new Set(quotas.map(({ unitId }) => unitId))], PLANNERS);
  for (const ofUnit of together) {
    const [first] = ofUnit;
    const by = first && (await unitOnRecord(ctx).load(first.byUnitId));
    if (!first || !by) continue;
    const { id, pos, unitId, year } = first;
    await notify(ctx, kind, {
      to: (holders.get(unitId) ?? []).filter((accountId) => accountId !== ctx.actor.accountId),
      ...{ about: { id, pos }, occasion: '' },
      facts: { type: by.type, name: by.name, count: ofUnit.length, year },
    });
  }
}
