import { today } from '#kernel/context.ts';
import type { SetUpSource } from '#kernel/setting-up.ts';
import { mayKeepIndicators } from './indicator.policy.ts';
import { findIndicators } from './indicator.queries.ts';
import { saysOfSetUp } from './indicator-set-up.messages.ts';

export const indicatorSetUp: SetUpSource = {
  kinds: {
    INDICATORS: {
      ...{ place: 5, means: 'There are indicators that a plan of the unit can hold.' },
      ...{ title: saysOfSetUp.title(), by: saysOfSetUp.keepers() },
    },
  },
  async find(ctx) {
    const found = await findIndicators(ctx, { forOwnPlans: true }, today(ctx));
    const own = found.filter(({ unitId }) => unitId === ctx.actor.unitId).length;
    const shared = found.length - own;
    const detail = found.length > 0 ? saysOfSetUp.thereAre({ shared, own }) : saysOfSetUp.thereAreNone();
    return [{ kind: 'INDICATORS', done: found.length > 0, viewerMayDo: mayKeepIndicators(ctx.actor), detail }];
  },
};
