import { M001Units } from './001-units.ts';
import { M002People } from './002-people.ts';
import { M003Periods } from './003-periods.ts';
import { M004Indicators } from './004-indicators.ts';
import { M005Plans } from './005-plans.ts';
import { M006Targets } from './006-targets.ts';
import { M007Reports } from './007-reports.ts';
import { M008SignIn } from './008-sign-in.ts';
import { M009Analytics } from './009-analytics.ts';
import { M010Places } from './010-places.ts';
import { M011Language } from './011-language.ts';
import { M012JudgeInUnits } from './012-judge-in-units.ts';
import { M013SearchKeys } from './013-search-keys.ts';
import { M014WholeDecisions } from './014-whole-decisions.ts';
import { M015OpenEnds } from './015-open-ends.ts';
import { M016FigureParts } from './016-figure-parts.ts';

/** In the order in which they are applied; an applied one is never edited once the product has been released. */
export const migrations = [
  M001Units,
  M002People,
  M003Periods,
  M004Indicators,
  M005Plans,
  M006Targets,
  M007Reports,
  M008SignIn,
  M009Analytics,
  M010Places,
  M011Language,
  M012JudgeInUnits,
  M013SearchKeys,
  M014WholeDecisions,
  M015OpenEnds,
  M016FigureParts,
].map((migration) => ({ name: migration.name, class: migration }));
