import { predecessorsOf } from '#features/units/ended-units.queries.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import { ownUnitOf } from '#kernel/context.ts';
import { noticeKind } from '#kernel/notice.ts';
import { says } from './ending.messages.ts';

/** To leaders, planners and administrators of the unit that is named, as long as it is the one. */
export const heirNamed = noticeKind<{ type: string; name: string; lastDay: string }>({
  name: 'HEIR_NAMED',
  means: 'The unit was named to take over one that has ended.',
  says: ({ lastDay, ...unit }) => says.heirNamed({ unit: unitInSentence(unit), lastDay: { day: lastDay } }),
  leadsTo: () => '/tiep-nhan',
  async mayStillRead(ctx, unitIds) {
    const taken = new Set(await predecessorsOf(ctx, ownUnitOf(ctx.actor)));
    return new Set(unitIds.filter((id) => taken.has(id)));
  },
});
