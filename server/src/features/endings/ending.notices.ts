import { predecessorsOf } from '#features/units/ended-units.queries.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import { type Context, ownUnitOf } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { says } from './ending.messages.ts';

interface Ended {
  type: string;
  name: string;
  lastDay: string;
  [fact: string]: string;
}

/** To leaders, planners and administrators of the unit that takes over, as long as it is the one. */
const toHeir = {
  called: says.calledHeir,
  leadsTo: () => '/tiep-nhan',
  async mayStillRead(ctx: Context, unitIds: readonly string[]) {
    const taken = new Set(await predecessorsOf(ctx, ownUnitOf(ctx.actor)));
    return new Set(unitIds.filter((id) => taken.has(id)));
  },
};

export const heirNamed = noticeKind<Ended>({
  name: 'HEIR_NAMED',
  means: 'The unit was named to take over one that has ended.',
  says: ({ lastDay, type, name }) =>
    says.heirNamed({ unit: unitInSentence({ type, name }), lastDay: { day: lastDay } }),
  ...toHeir,
});

/** No verb passes then: it is told on the first day after (`heirsByAct`). */
export const heirByAct = noticeKind<Ended>({
  name: 'HEIR_BY_ACT',
  means: 'The unit takes over one that has ended, as the act itself says.',
  says: ({ lastDay, type, name }) =>
    says.heirByAct({ unit: unitInSentence({ type, name }), lastDay: { day: lastDay } }),
  ...toHeir,
});
