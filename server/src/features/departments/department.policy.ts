import { hasNeededFactor, isAdministrator, mayAdministerAt } from '#features/people/account.policy.ts';
import type { Department } from '#features/units/unit.entity.ts';
import type { Actor, Scope } from '#kernel/context.ts';

type Administrator = Pick<Actor, 'office' | 'managesSubUnits' | 'lacksSecondFactor'>;

/** Departments are set up and renamed by who administers the unit, from within or from above. */
export const maySetUpAt = (actor: Administrator, scope: Pick<Scope, 'pos' | 'hi'>, pos: number): boolean =>
  mayAdministerAt(actor, scope, pos);

/**
 * They are ended from within the unit alone, by its administrator or its leader: what hinders it (drafts of plans, of
 * reports) is read nowhere else.
 */
export const mayEndDepartment = (
  actor: Pick<Actor, 'office' | 'unitId' | 'lacksSecondFactor'>,
  { unitId }: Pick<Department, 'unitId'>,
): boolean =>
  actor.unitId === unitId && (actor.office === 'LEADER' || (isAdministrator(actor) && hasNeededFactor(actor)));

/** Who is offered the page: administrators set departments up, leaders end them. */
export const setsUpDepartments = (actor: Pick<Actor, 'office'>): boolean =>
  isAdministrator(actor) || actor.office === 'LEADER';
