import { decides } from '#features/people/account.policy.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { mayEditPlan, mayPlanFor, mayReadDrafts, mayReadDraftsOf } from '#features/plans/plan.policy.ts';
import type { Actor, Scope } from '#kernel/context.ts';
import type { Target } from './target.entity.ts';

type Acting = Pick<Actor, 'office' | 'unitId'>;

/** Planner and leader write drafts: own targets of the plan, quotas for sub-units, proposals to the unit above. */
export const mayDraftTargets = mayPlanFor;

/** Own targets of a plan that is still a draft: whoever writes the plan. */
export const maySetOwnTargets = mayEditPlan;

/** What a plan lacks, and what is drafted in it: whoever writes it, and who plans for the unit that is to issue it. */
export const maySeeMissing = (
  actor: Acting & Pick<Actor, 'departmentId'>,
  plan: Pick<Plan, 'unitId' | 'departmentId'>,
): boolean => mayPlanFor(actor, plan.unitId) || mayEditPlan(actor, plan);

/** Giao, điều chỉnh, thu hồi: only the leader of the unit that sets the target. */
export const mayAssignTargets = (actor: Acting & Pick<Actor, 'lacksSecondFactor'>, byUnitId: string): boolean =>
  decides(actor) && actor.unitId === byUnitId;

/** Xác nhận đã nhận: planner or leader of the unit that was given the target, the head of the department that was. */
export const mayAcknowledgeTargets = (
  actor: Acting & Pick<Actor, 'departmentId'>,
  { unitId, byUnitId, departmentId, source }: Pick<Target, 'unitId' | 'byUnitId' | 'departmentId' | 'source'>,
): boolean =>
  source === 'ASSIGNED' &&
  (departmentId === null ? unitId !== byUnitId && mayPlanFor(actor, unitId) : mayAcknowledgeFor(actor, departmentId));

export const mayAcknowledgeFor = (actor: Pick<Actor, 'office' | 'departmentId'>, departmentId: string): boolean =>
  actor.office === 'DEPARTMENT_HEAD' && actor.departmentId === departmentId;

type Placed = Pick<Target, 'unitId' | 'departmentId' | 'pos' | 'byPos' | 'source' | 'state' | 'named'>;

/**
 * The relation table of DOMAIN.md, section 7, for targets: drafts in the unit that writes them; proposals there and
 * above it, by who reads drafts; what was given to a unit there, above it and by the units named in the same decision;
 * what was given to a department, or is its own, in its unit and above it; own targets of units also below.
 */
export function mayReadTarget(
  viewer: { actor: Acting & Pick<Actor, 'departmentId'>; scope: Scope },
  target: Placed,
): boolean {
  const { actor, scope } = viewer;
  if (target.state === 'DRAFT') {
    return (
      target.byPos === scope.pos && (target.source === 'OWN' ? mayReadDraftsOf(actor, target) : mayReadDrafts(actor))
    );
  }
  if (target.state === 'PROPOSED') return scope.lo <= target.pos && target.pos <= scope.hi && mayReadDrafts(actor);
  if (target.byPos === scope.pos) return true;
  if (scope.lo <= target.pos && target.pos <= scope.hi) return true;
  if (target.departmentId !== null) return false;
  return target.named.includes(scope.pos) || (target.source === 'OWN' && isAbove(target.pos, scope.pos));
}

/** The whole of what a unit gives its sub-units is seen by itself and by the units above it. */
export const mayReadAssignmentsOf = ({ scope }: { scope: Scope }, { pos }: { pos: number }): boolean =>
  scope.lo <= pos && pos <= scope.hi;

/** Positions are packed as 8 bits province, 10 bits district, 12 bits commune; the subtree fills the empty low bits. */
function isAbove(pos: number, below: number): boolean {
  const mask = (pos & 0x3fffff) === 0 ? 0x3fffff : (pos & 0xfff) === 0 ? 0xfff : 0;
  return pos < below && below <= (pos | mask);
}
