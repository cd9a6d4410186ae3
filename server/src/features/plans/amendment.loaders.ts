import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { type EndedLine, Plan } from './plan.entity.ts';
import { endedLinesByPlan } from './plan.loaders.ts';
import type { PlansOfYear } from './plan.queries.ts';

const nameOf = ({ unitId, departmentId, year }: PlansOfYear): string => `${departmentId ?? unitId} ${year}`;

/** Everything issued for a year of a unit or a department, in the order in which it was. */
export const issuedByYear = loader<PlansOfYear, Plan[]>(async (ctx, years) => {
  const which = years.map(({ unitId, departmentId, year }) => ({ unitId, departmentId, year }));
  const { provinceId } = ctx.scope;
  return groupBy(await ctx.em.find(Plan, { provinceId, issued: true, $or: which }, { orderBy: { id: 'asc' } }), nameOf);
}, nameOf);

/** What was issued for the same unit and year after a plan. */
export const amendmentsOf = async (
  ctx: Context,
  { id, unitId, departmentId, year }: PlansOfYear & { id: string },
): Promise<Plan[]> =>
  ((await issuedByYear(ctx).load({ unitId, departmentId, year })) ?? []).filter((plan) => plan.id > id);

export const isReplaced = async (ctx: Context, plan: Plan): Promise<boolean> =>
  (await amendmentsOf(ctx, plan)).some(({ amendsHow }) => amendsHow === 'REPLACE');

/** What issued plans after this one have ended of it. */
export async function endedAfter(ctx: Context, plan: Plan): Promise<EndedLine[]> {
  const later = await amendmentsOf(ctx, plan);
  return (await Promise.all(later.map(({ id }) => endedLinesByPlan(ctx).load(id)))).flatMap((lines) => lines ?? []);
}
