import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Context } from '#kernel/context.ts';
import type { Problem } from '#kernel/refusal.ts';
import { indicatorsOfDepartment } from './department-indicators.queries.ts';
import type { Plan } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { type PlansOfYear, planOfYear } from './plan.queries.ts';
import { linesBeside } from './plans-in-force.ts';

/** A department plans under the plan that its unit has issued for the year. */
export async function problemsOfPlanAbove(ctx: Context, of: PlansOfYear, path: string[]): Promise<Problem[]> {
  if (of.departmentId === null || (await planOfYear(ctx, { ...of, departmentId: null }))) return [];
  return [{ code: 'CONFLICT', path, message: says.unitPlansFirst({ year: of.year }) }];
}

/**
 * What a department’s plan may hold, in the order of its unit’s plans: the indicators of these that it leads, supports or
 * was given a target of, without composites, which no department brings a figure of.
 */
export async function indicatorsToPlan(
  ctx: Context,
  { provinceId, pos, unitId, departmentId, year }: Pick<Plan, keyof PlansOfYear | 'provinceId' | 'pos'>,
): Promise<CatalogueIndicator[]> {
  if (departmentId === null) return [];
  const inForce = [...(await linesBeside(ctx, { unitId, departmentId: null, year })).keys()];
  const own = await indicatorsOfDepartment(ctx, { provinceId, pos, departmentId, year }, inForce);
  const found = await Promise.all(inForce.filter((id) => own.has(id)).map((id) => indicatorById(ctx).load(id)));
  return found.filter(
    (indicator): indicator is CatalogueIndicator => indicator !== null && indicator.kind !== 'COMPOSITE',
  );
}

/** Of a department’s plan: what it may not hold. */
export async function problemsOfDepartmentLines(
  ctx: Context,
  plan: Plan,
  named: readonly ({ id: string; name: string } | null)[],
): Promise<Problem[]> {
  if (plan.departmentId === null) return [];
  const own = new Set((await indicatorsToPlan(ctx, plan)).map(({ id }) => id));
  return named.flatMap((indicator, place): Problem[] => {
    if (indicator === null || own.has(indicator.id)) return [];
    const message = says.notOfDepartment({ name: indicator.name });
    return [{ code: 'CONFLICT', path: ['indicatorIds', String(place)], message }];
  });
}
