/** How an indicator is divided over departments of a unit, and what follows for the unit's number (DOMAIN.md, sections 3 and 5). */
import type { Message } from './messages.ts';
import { says } from './says/balance.ts';

/** One department: whether it leads the indicator by the plan, and whether it is given a target of it. */
export interface DepartmentGiven {
  leads: boolean;
  isGiven: boolean;
}

/**
 * What whoever gives is told where other departments than the one that leads are given it. PART: the unit's number is
 * made of what departments report, and who leads is given none of it, so that what it does is no part of the number.
 * OWN_FIGURE: no number is made of their parts, and the unit types its own.
 */
export type DivisionTold = 'PART' | 'OWN_FIGURE';

export function divisionTold(departments: readonly DepartmentGiven[], isMadeOfParts: boolean): DivisionTold | null {
  if (!departments.some(({ leads, isGiven }) => !leads && isGiven)) return null;
  if (!isMadeOfParts) return 'OWN_FIGURE';
  return departments.some(({ leads, isGiven }) => leads && !isGiven) ? 'PART' : null;
}

/** The same in words, without the stop: whoever says it may add of which indicators. */
export const divisionSays = (told: DivisionTold): Message =>
  told === 'PART' ? says.leadLacksPart() : says.unitTypesWhole();
