import { today } from '#kernel/context.ts';
import type { SetUpSource } from '#kernel/setting-up.ts';
import { saysOfSetUp } from './period-set-up.messages.ts';
import { countDuePeriods } from './period-set-up.queries.ts';
import { keepsRegimes } from './regime.policy.ts';

export const periodSetUp: SetUpSource = {
  kinds: {
    PERIODS: {
      ...{
        place: 4,
        means: 'A regime names days for reports of the unit, its departments or those below it this year.',
      },
      ...{ title: saysOfSetUp.title(), by: saysOfSetUp.keepers() },
    },
  },
  async find(ctx) {
    const year = Number(today(ctx).slice(0, 4));
    const count = await countDuePeriods(ctx, year);
    return [
      {
        ...{ kind: 'PERIODS', done: count > 0, viewerMayDo: keepsRegimes(ctx.actor) },
        detail: count > 0 ? saysOfSetUp.thereAre({ count, year }) : saysOfSetUp.thereAreNone({ year }),
      },
    ];
  },
};
