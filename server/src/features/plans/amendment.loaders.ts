import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
import { type EndedLine, Plan } from './plan.entity.ts';
import { endedLinesByPlan } from './plan.loaders.ts';

type Year = Pick<Plan, 'unitId' | 'year'>;

const nameOf = ({ unitId, year }: Year): string => `${unitId} ${year}`;

/** Everything issued for a unit's year, in the order in which it was. */
export const issuedByYear = loader<Year, Plan[]>(async (ctx, years) => {
  const which = years.map(({ unitId, year }) => ({ unitId, year }));
  const { provinceId } = ctx.scope;
  return groupBy(await ctx.em.find(Plan, { provinceId, issued: true, $or: which }, { orderBy: { id: 'asc' } }), nameOf);
}, nameOf);

/** What was issued for the same unit and year after a plan. */
export const amendmentsOf = async (ctx: Context, { id, unitId, year }: Year & { id: string }): Promise<Plan[]> =>
  ((await issuedByYear(ctx).load({ unitId, year })) ?? []).filter((plan) => plan.id > id);

export const isReplaced = async (ctx: Context, plan: Plan): Promise<boolean> =>
  (await amendmentsOf(ctx, plan)).some(({ amendsHow }) => amendsHow === 'REPLACE');

/** What issued plans after this one have ended of it. */
export async function endedAfter(ctx: Context, plan: Plan): Promise<EndedLine[]> {
  const later = await amendmentsOf(ctx, plan);
  return (await Promise.all(later.map(({ id }) => endedLinesByPlan(ctx).load(id)))).flatMap((lines) => lines ?? []);
}
