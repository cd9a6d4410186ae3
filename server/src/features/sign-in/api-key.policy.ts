import type { Actor, OfficeKind } from '#kernel/context.ts';
import type { ApiKeyKind } from './session.entity.ts';

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
