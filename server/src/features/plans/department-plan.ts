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

/** Of a department’s plan: what it has nothing to do with, and composites, which no department brings a figure of. */
export async function problemsOfDepartmentLines(
  ctx: Context,
  { provinceId, pos, unitId, departmentId, year }: Plan,
  named: readonly ({ id: string; name: string; kind: string } | null)[],
): Promise<Problem[]> {
  if (departmentId === null) return [];
  const inForce = await linesBeside(ctx, { unitId, departmentId: null, year });
  const wanted = named.flatMap((indicator) => (indicator && inForce.has(indicator.id) ? indicator.id : []));
  const own = await indicatorsOfDepartment(ctx, { provinceId, pos, departmentId, year }, wanted);
  return named.flatMap((indicator, place): Problem[] => {
    if (indicator === null || (own.has(indicator.id) && indicator.kind !== 'COMPOSITE')) return [];
    const message = says.notOfDepartment({ name: indicator.name });
    return [{ code: 'CONFLICT', path: ['indicatorIds', String(place)], message }];
  });
}
