import { type Room, resolversIn } from '#kernel/room.ts';
import { Period, PeriodDue, PeriodException, Regime, RegimeRule } from './period.entity.ts';
import * as period from './period.resolver.ts';
import { periodSetUp } from './period-set-up.ts';
import { keepsRegimes } from './regime.policy.ts';
import * as regime from './regime.resolver.ts';
import { RegimeVerbs } from './regime.verbs.ts';
import { WorkingDay } from './working-day.entity.ts';

export const room: Room = {
  resolvers: [...resolversIn(period, regime), RegimeVerbs],
  entities: [Regime, RegimeRule, Period, PeriodDue, PeriodException, WorkingDay],
  rights: {
    KEEP_REGIMES: { begins: true, means: 'It sets reporting regimes for its unit and those below.', may: keepsRegimes },
  },
  setUp: periodSetUp,
};
