import 'reflect-metadata';
import { analytics } from '#features/analytics/analytics.room.ts';
import { homeOf } from '#features/home/home.room.ts';
import { indicators } from '#features/indicators/indicators.room.ts';
import { people } from '#features/people/people.room.ts';
import { periods } from '#features/periods/periods.room.ts';
import { plans } from '#features/plans/plans.room.ts';
import { reports } from '#features/reports/reports.room.ts';
import { rollups } from '#features/rollups/rollups.room.ts';
import { signIn } from '#features/sign-in/sign-in.room.ts';
import { targets } from '#features/targets/targets.room.ts';
import { trail } from '#features/trail/trail.room.ts';
import { units } from '#features/units/units.room.ts';
import type { Room } from '#kernel/room.ts';

/** The rooms in their order; each looks into earlier ones only. */
const EARLIER: readonly Room[] = [
  units,
  people,
  signIn,
  trail,
  periods,
  indicators,
  plans,
  targets,
  reports,
  rollups,
  analytics,
];

/** What they offer to home is joined here: what waits for whom. */
export const ROOMS: readonly Room[] = [...EARLIER, homeOf(EARLIER.flatMap(({ workItems }) => workItems ?? []))];
