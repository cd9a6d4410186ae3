import type { Actor, Level, Scope } from '#kernel/context.ts';
import type { Regime } from './period.entity.ts';

/** Reporting regimes are set by planners and leaders of a unit, for it and those below (DOMAIN.md, section 7). */
export const keepsRegimes = ({ office }: Pick<Actor, 'office'>): boolean => office === 'PLANNER' || office === 'LEADER';

/** Who may change a regime: those of the unit that keeps it; a shared one is the operator's. */
export const mayEditRegime = (actor: Actor, scope: Pick<Scope, 'pos'>, { pos }: Pick<Regime, 'pos'>): boolean =>
  keepsRegimes(actor) && pos === scope.pos;

/** The working days of a year are stated by the province, for all of it. */
export const maySetWorkingDays = (actor: Actor, level: Level): boolean => keepsRegimes(actor) && level === 'PROVINCE';
