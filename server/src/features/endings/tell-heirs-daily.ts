import { predecessorsOf } from '#features/units/ended-units.queries.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { ownUnitOf, today } from '#kernel/context.ts';
import type { DailyTelling } from '#kernel/daily-telling.ts';
import { type Telling, telling } from '#kernel/notice.ts';
import { heirByAct } from './ending.notices.ts';
import { LOOKING_AFTER } from './ending.policy.ts';
import { endedByAct } from './ending.queries.ts';

/**
 * Whoever takes a unit over by the act itself is told on the first day after, or on whichever day a server is there again.
 * Who comes into office later is told as long as people of that unit finish what is open; of units that had ended long
 * before anybody looked nobody is told.
 */
export const heirsByAct: DailyTelling = {
  offices: LOOKING_AFTER,
  async find(ctx, since) {
    const own = ownUnitOf(ctx.actor);
    const ended = await endedByAct(ctx, await predecessorsOf(ctx, own));
    const news = ended.filter(
      ({ lastDay, finishesUntil }) => finishesUntil >= today(ctx) || (since !== null && lastDay >= since),
    );
    const tellings = news.map(async ({ id, lastDay }): Promise<Telling[]> => {
      const unit = await unitOnRecord(ctx).load(id);
      if (!unit) return [];
      return [
        telling(heirByAct, {
          ...{ about: { id, pos: ctx.scope.pos }, occasion: `${own} ${lastDay}` },
          facts: { type: unit.type, name: unit.name, lastDay },
        }),
      ];
    });
    return (await Promise.all(tellings)).flat();
  },
};
