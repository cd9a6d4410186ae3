import type { SetUpSource } from '#kernel/setting-up.ts';
import { Indicator } from './indicator.entity.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { saysOfSetUp } from './indicator-set-up.messages.ts';

export const indicatorSetUp: SetUpSource = {
  kinds: {
    INDICATORS: {
      ...{ place: 5, means: 'There are indicators that a plan of the unit can hold.' },
      ...{ title: saysOfSetUp.title(), by: saysOfSetUp.keepers() },
    },
  },
  async find(ctx) {
    const shared = await ctx.em.count(Indicator, { unitId: null });
    const own = await ctx.em.count(Indicator, { unitId: ctx.actor.unitId });
    const detail = shared + own > 0 ? saysOfSetUp.thereAre({ shared, own }) : saysOfSetUp.thereAreNone();
    return [{ kind: 'INDICATORS', done: shared + own > 0, viewerMayDo: mayKeepIndicators(ctx.actor), detail }];
  },
};
