import type { Context } from '#kernel/context.ts';
import { type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { hasNeededFactor, isConfirmer } from './account.policy.ts';
import { countToConfirm } from './confirmation.queries.ts';
import { says } from './people.messages.ts';

export const confirmationWork: WorkItemSource = {
  kinds: {
    PEOPLE_TO_CONFIRM: {
      place: 9,
      afterEnd: 'FINISHES',
      means: 'Offices wait for a second person to confirm them, or links for their code.',
    },
  },
  find: peopleItems,
};

async function peopleItems(ctx: Context): Promise<WorkItem[]> {
  if (!isConfirmer(ctx.actor) || !hasNeededFactor(ctx.actor)) return [];
  const count = await countToConfirm(ctx);
  return count === 0 ? [] : [workItem({ kind: 'PEOPLE_TO_CONFIRM', title: says.toConfirm({ count }), count })];
}
