import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { isRetiredFor } from '#features/indicators/retirement.rules.ts';
import { record } from '#kernel/audit.ts';
import { type Context, today } from '#kernel/context.ts';
import { Paragraph, type Plan, PlanIndicator, Responsibility } from './plan.entity.ts';
import { raiseRevision } from './plan.queries.ts';

const swapped = (ids: readonly string[], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/**
 * A draft names another indicator where it named one: its line, what composites count, phân công, and what paragraphs
 * state. The draft does not hold the other one yet.
 */
export async function nameInstead(ctx: Context, plan: Plan, from: string, to: string): Promise<void> {
  const parts = { provinceId: plan.provinceId, planId: plan.id };
  for (const line of await ctx.em.find(PlanIndicator, parts)) {
    if (line.indicatorId === from) line.indicatorId = to;
    if (line.memberIds.includes(from)) line.memberIds = swapped(line.memberIds, from, to);
  }
  for (const held of await ctx.em.find(Responsibility, { ...parts, indicatorId: from })) held.indicatorId = to;
  for (const paragraph of await ctx.em.find(Paragraph, parts)) {
    if (paragraph.indicatorIds.includes(from)) paragraph.indicatorIds = swapped(paragraph.indicatorIds, from, to);
  }
  await raiseRevision(ctx, plan);
  await record(ctx, plan, { before: { indicatorId: from }, after: { indicatorId: to } });
}

/** What a plan of another year names in the place of an indicator; `isHeld`: it is a line of the plan already. */
export type Instead = ReadonlyMap<string, { to: string; isHeld: boolean }>;

/** Of the lines of a plan that is carried over: those merged into others by that year, however often. */
export async function insteadIn(
  ctx: Context,
  lines: readonly Pick<PlanIndicator, 'indicatorId'>[],
  year: number,
): Promise<Instead> {
  const held = new Set(lines.map(({ indicatorId }) => indicatorId));
  const instead = new Map<string, { to: string; isHeld: boolean }>();
  for (const { indicatorId } of lines) {
    let standing = await indicatorById(ctx).load(indicatorId);
    while (standing?.mergedIntoId && isRetiredFor(standing, year, today(ctx))) {
      standing = await indicatorById(ctx).load(standing.mergedIntoId);
    }
    if (!standing || standing.id === indicatorId) continue;
    instead.set(indicatorId, { to: standing.id, isHeld: held.has(standing.id) });
    held.add(standing.id);
  }
  return instead;
}

/** As the plan of the other year names them, each once. */
export const namedAs = (instead: Instead, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => instead.get(id)?.to ?? id)),
];
