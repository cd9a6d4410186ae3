import type { Actor, Level, OfficeKind } from '#kernel/context.ts';
import type { Indicator } from './indicator.entity.ts';

const KEEPERS: readonly OfficeKind[] = ['LEADER', 'PLANNER'];

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
