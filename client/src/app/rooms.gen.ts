// Written by `pnpm --filter @dich/client codegen` from rooms.json.
import * as analytics from '#features/analytics/analytics.room.ts';
import * as departments from '#features/departments/departments.room.ts';
import * as endings from '#features/endings/endings.room.ts';
import * as home from '#features/home/home.room.ts';
import * as indicators from '#features/indicators/indicators.room.ts';
import * as notices from '#features/notices/notices.room.ts';
import * as people from '#features/people/people.room.ts';
import * as periods from '#features/periods/periods.room.ts';
import * as plans from '#features/plans/plans.room.ts';
import * as reports from '#features/reports/reports.room.ts';
import * as rollups from '#features/rollups/rollups.room.ts';
import * as signIn from '#features/sign-in/sign-in.room.ts';
import * as targets from '#features/targets/targets.room.ts';
import * as trail from '#features/trail/trail.room.ts';

/** What each adds beside its pages, in the order of rooms.json. */
export const ROOMS = [
  people.room,
  trail.room,
  periods.room,
  indicators.room,
  plans.room,
  targets.room,
  reports.room,
  rollups.room,
  departments.room,
  analytics.room,
  endings.room,
  notices.room,
  home.room,
] as const;

/** Inside the frame. */
export const PAGES = [
  ...people.pages,
  ...trail.pages,
  ...periods.pages,
  ...indicators.pages,
  ...plans.pages,
  ...targets.pages,
  ...reports.pages,
  ...rollups.pages,
  ...departments.pages,
  ...analytics.pages,
  ...endings.pages,
  ...notices.pages,
  ...home.pages,
] as const;

/** Outside it, for whom nobody knows yet. */
export const DOORS = [
  ...signIn.doors,
] as const;
