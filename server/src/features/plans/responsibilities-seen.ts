import type { Department } from '#features/units/unit.entity.ts';
import type { Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Plan } from './plan.entity.ts';
import type { ResponsibilityInput } from './plan.inputs.ts';
import { says } from './plan.messages.ts';
import { lastWriter } from './written-by.queries.ts';

/** A department with its part in an indicator. */
export type Role = ResponsibilityInput['departments'][number];

type Names = ReadonlyMap<string, Pick<Department, 'name'>>;

/** Whether the same departments have the same parts, in whatever order they are named. */
export function areSameRoles(some: readonly Role[], others: readonly Role[]): boolean {
  const roleOf = new Map(some.map(({ departmentId, role }) => [departmentId, role]));
  return (
    roleOf.size === new Set(others.map(({ departmentId }) => departmentId)).size &&
    others.every(({ departmentId, role }) => roleOf.get(departmentId) === role)
  );
}

/**
 * Two planners may assign in one plan: an indicator that somebody else has assigned otherwise since it was read, and not
 * as is wished now, is refused and says who leads and coordinates it now, who said so and when. Other indicators disturb
 * nobody. `standing`: its departments now.
 */
export async function problemsOfRolesSeen(
  ctx: Context,
  plan: Plan,
  { seen, departments, indicatorId }: ResponsibilityInput,
  standing: readonly Role[],
  names: Names,
  path: string[],
): Promise<Problem[]> {
  if (seen == null || areSameRoles(standing, seen) || areSameRoles(standing, departments)) return [];
  const written = await lastWriter(ctx, plan.id, ['assignResponsibilities'], { indicatorId });
  const message = says.assignedOtherwise({
    theirs: standing.length === 0 ? null : inWords(standing, names),
    by: written?.by ?? null,
    at: written?.at ?? null,
  });
  return [{ code: 'STALE', path: [...path, 'departments'], message }];
}

function inWords(standing: readonly Role[], names: Names): Message {
  const named = (wanted: Role['role']) =>
    standing.filter(({ role }) => role === wanted).flatMap(({ departmentId }) => names.get(departmentId)?.name ?? []);
  return says.roles({ lead: named('LEAD')[0] ?? null, coordinating: named('COORDINATE').toSorted() });
}
