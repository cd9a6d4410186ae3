import type { Actor } from '#kernel/context.ts';

/** Who decides reports from below is told which of them wait, and which are late. */
export const decidesReports = ({ office }: Pick<Actor, 'office'>): boolean =>
  office === 'PLANNER' || office === 'LEADER';

/** Who answers for the unit is told what stands red on its board. */
export const answersForBoard = ({ office }: Pick<Actor, 'office'>): boolean => office === 'LEADER';
