import { addDays } from '@dich/measure';
import { unitOnRecord, unitsOnRecord } from '#features/units/unit.loaders.ts';
import { unitInSentence, unitInWords } from '#features/units/unit.messages.ts';
import { type Context, today } from '#kernel/context.ts';
import { someOf, type WorkItem, type WorkItemSource, workItem } from '#kernel/work-item.ts';
import { says } from './ending.messages.ts';
import { seesEndings, seesTakenOver } from './ending.policy.ts';
import { type Ending, endingsBelow, endingsTakenOver, openIn } from './ending.queries.ts';

/** What was taken over without anything left open is shown for so long. */
const NEWS_DAYS = 90;

export const endingWork: WorkItemSource = {
  kinds: {
    ENDED_UNITS: {
      ...{ place: 4, afterEnd: 'FINISHES' },
      means: 'Units of the province have ended with something left open, or nobody is named to take them over.',
    },
    TAKEN_OVER: {
      ...{ place: 9, afterEnd: 'FINISHES' },
      means: 'The unit has taken over one that has ended: it is acted for in its name.',
    },
  },
  find: async (ctx) => [...(await itemsOfProvince(ctx)), ...(await itemsOfHeir(ctx))],
};

async function itemsOfProvince(ctx: Context): Promise<WorkItem[]> {
  if (!seesEndings(ctx)) return [];
  const endings = await endingsBelow(ctx);
  const open = endings.filter((one) => openIn(one) > 0);
  const orphans = endings.filter(({ heirUnitId }) => heirUnitId === null);
  const told = endings.filter((one) => open.includes(one) || orphans.includes(one));
  if (told.length === 0) return [];
  const units = await unitsOnRecord(
    ctx,
    told.map(({ id }) => id),
  );
  const dueOn = open.map(({ finishesUntil }) => finishesUntil).toSorted()[0] ?? null;
  return [
    workItem({
      kind: 'ENDED_UNITS',
      title: says.openTitle({ open: open.length, orphans: orphans.length }),
      detail: someOf(units.map(unitInWords), says.units()),
      ...{ count: told.length, dueOn, overdue: dueOn !== null && dueOn < today(ctx) },
    }),
  ];
}

/** Of the own unit's, not of one in whose name somebody acts: that is one of them. */
async function itemsOfHeir(ctx: Context): Promise<WorkItem[]> {
  if (!seesTakenOver(ctx) || ctx.actor.ended !== null) return [];
  const told = (await endingsTakenOver(ctx)).filter((one) => openIn(one) > 0 || isNews(ctx, one));
  const items = await Promise.all(
    told.map(async (one) => {
      const unit = await unitOnRecord(ctx).load(one.id);
      if (!unit) return [];
      return workItem({
        kind: 'TAKEN_OVER',
        title: says.takenOverTitle({ unit: unitInSentence(unit), open: openIn(one) }),
        detail: says.takenOverDetail({ lastDay: { day: one.lastDay } }),
        unitId: one.id,
      });
    }),
  );
  return items.flat();
}

const isNews = (ctx: Context, { lastDay }: Ending): boolean => today(ctx) <= addDays(lastDay, NEWS_DAYS);
