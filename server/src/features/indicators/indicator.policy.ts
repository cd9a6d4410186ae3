import type { Actor, Level, OfficeKind } from '#kernel/context.ts';
import type { Indicator } from './indicator.entity.ts';

const KEEPERS: readonly OfficeKind[] = ['LEADER', 'PLANNER'];

/** A unit's own indicators are made and changed by its leaders and planners. */
export const mayKeepIndicators = (actor: Pick<Actor, 'office'>): boolean => KEEPERS.includes(actor.office);

/** Of one that is there: it is the actor's unit that keeps it. */
export const mayChangeIndicator = (
  actor: Pick<Actor, 'office' | 'unitId'>,
  indicator: Pick<Indicator, 'unitId'>,
): boolean => mayKeepIndicators(actor) && indicator.unitId === actor.unitId;

/**
 * How an indicator is graded and scored is said by leaders and planners of who keeps it: of the unit whose own it is; of
 * the shared catalogue, and for all indicators, of the province.
 */
export const maySetRule = (
  actor: Pick<Actor, 'office' | 'unitId'>,
  level: Level,
  indicator: Pick<Indicator, 'unitId'> | null,
): boolean =>
  KEEPERS.includes(actor.office) && (indicator?.unitId ? indicator.unitId === actor.unitId : level === 'PROVINCE');
