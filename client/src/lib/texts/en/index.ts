import { english as measure } from '@dich/measure/english';
import { en as account } from './account.ts';
import { en as administration } from './administration.ts';
import { en as analytics } from './analytics.ts';
import { en as app } from './app.ts';
import { en as common } from './common.ts';
import { en as home } from './home.ts';
import { en as people } from './people.ts';
import { en as plans } from './plans.ts';
import { en as reports } from './reports.ts';
import { en as rollups } from './rollups.ts';
import { en as signIn } from './sign-in.ts';
import { en as targets } from './targets.ts';
import { en as trail } from './trail.ts';

/** Every room in English, one file for whoever reads English. */
export const english = {
  account,
  administration,
  analytics,
  app,
  common,
  home,
  measure,
  people,
  plans,
  reports,
  rollups,
  'sign-in': signIn,
  targets,
  trail,
};
