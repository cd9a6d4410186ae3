import { decides, hasNeededFactor, isAdministrator } from '#features/people/account.policy.ts';
import { mayActForOthers } from '#features/sign-in/act-for.policy.ts';
import type { Actor, OfficeKind, Scope } from '#kernel/context.ts';

interface Viewer {
  actor: Pick<Actor, 'office' | 'managesSubUnits' | 'lacksSecondFactor' | 'byKey'>;
  scope: Pick<Scope, 'level'>;
}

/** Offices that look after units that have ended, in the province and in who takes them over. */
export const LOOKING_AFTER: readonly OfficeKind[] = ['LEADER', 'PLANNER', 'ADMINISTRATOR'];

/** The offices that do, wherever they are held. */
export const mayLookAfterEndings = ({ office, byKey }: Pick<Actor, 'office' | 'byKey'>): boolean =>
  !byKey && LOOKING_AFTER.includes(office);

/** What is open in units that have ended is told to those who lead, plan and administer the province. */
export const seesEndings = ({ actor, scope }: Viewer): boolean =>
  scope.level === 'PROVINCE' && mayLookAfterEndings(actor);

/** The act is carried out by the leader of the province, or by its administrator who administers the units below. */
export const saysOfEndings = ({ actor, scope }: Viewer): boolean =>
  scope.level === 'PROVINCE' &&
  (decides(actor) || (isAdministrator(actor) && actor.managesSubUnits && hasNeededFactor(actor)));

/** What the own unit has taken over is told to those who act in its name. */
export const seesTakenOver = ({ actor }: Pick<Viewer, 'actor'>): boolean => !actor.byKey && mayActForOthers(actor);
