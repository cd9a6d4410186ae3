import type { Actor, OfficeKind, Scope } from '#kernel/context.ts';
import type { ApiKeyKind } from './account.entity.ts';

type Administrator = Pick<Actor, 'office' | 'managesSubUnits'>;
type Place = Pick<Scope, 'pos' | 'hi'>;

/** Accounts and offices are the administrator's work, and nothing else is. */
export const isAdministrator = (actor: Pick<Actor, 'office'>): boolean => actor.office === 'ADMINISTRATOR';

/** The positions administered: the own unit, and those below if that was granted; never one above. */
export const administeredRange = (actor: Administrator, { pos, hi }: Place): { lo: number; hi: number } => ({
  lo: pos,
  hi: actor.managesSubUnits ? hi : pos,
});

export const mayAdministerAt = (actor: Administrator, place: Place, pos: number): boolean => {
  const { lo, hi } = administeredRange(actor, place);
  return isAdministrator(actor) && pos >= lo && pos <= hi;
};

/** What an administrator cannot hand on is what they do not have. */
export const mayGrantSubUnits = (actor: Administrator): boolean => isAdministrator(actor) && actor.managesSubUnits;

const KEY_KINDS: Record<OfficeKind, readonly ApiKeyKind[]> = {
  LEADER: ['ANALYST', 'VIEWER'],
  PLANNER: ['ANALYST', 'VIEWER'],
  ANALYST: ['ANALYST', 'VIEWER'],
  DEPARTMENT_HEAD: ['VIEWER'],
  OFFICER: ['VIEWER'],
  AUDITOR: ['VIEWER'],
  VIEWER: ['VIEWER'],
  ADMINISTRATOR: [],
};

/** A key never reads what its maker may not: an administrator sees no figures, a department no other unit's. */
export const apiKeyKindsOf = (actor: Pick<Actor, 'office' | 'byKey'>): readonly ApiKeyKind[] =>
  actor.byKey ? [] : KEY_KINDS[actor.office];
