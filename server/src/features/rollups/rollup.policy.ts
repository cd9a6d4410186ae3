import type { Actor, Scope } from '#kernel/context.ts';

/**
 * Who reads the values of a unit (DOMAIN.md, section 7): its members and those of the units above. An administrator
 * reads no figures; an auditor and a viewer read those of their own unit.
 */
export function mayReadValues({ actor, scope }: { actor: Pick<Actor, 'office'>; scope: Scope }, unit: { pos: number }) {
  switch (actor.office) {
    case 'ADMINISTRATOR':
      return false;
    case 'AUDITOR':
    case 'VIEWER':
      return unit.pos === scope.pos;
    default:
      return scope.lo <= unit.pos && unit.pos <= scope.hi;
  }
}

/** Who answers for the unit is told what stands red on its board. */
export const answersForBoard = ({ office }: Pick<Actor, 'office'>): boolean => office === 'LEADER';
