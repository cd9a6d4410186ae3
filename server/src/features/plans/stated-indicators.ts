import { about, record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { Paragraph, type Plan } from './plan.entity.ts';

/** The lines of a plan state indicators that are taken out of it no more; their words stay. */
export async function stateNoMore(ctx: Context, plan: Plan, indicatorIds: readonly string[]): Promise<void> {
  const gone = new Set(indicatorIds);
  for (const line of await ctx.em.find(Paragraph, { provinceId: plan.provinceId, planId: plan.id })) {
    const left = line.indicatorIds.filter((id) => !gone.has(id));
    if (left.length === line.indicatorIds.length) continue;
    const before = { indicatorIds: line.indicatorIds };
    line.indicatorIds = left;
    await record(ctx, about(line, plan), { before, after: { indicatorIds: left } });
  }
}
