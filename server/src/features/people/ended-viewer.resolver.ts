import { predecessorsOf } from '#features/units/ended-units.queries.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { absenceOf, unitOnRecord, unitsOnRecord } from '#features/units/unit.loaders.ts';
import { absentBecause, endedUnitSays } from '#features/units/unit.messages.ts';
import { stillFinishes } from '#kernel/after-end.ts';
import { type Actor, type Context, type EndedUnit, ownUnitOf, today } from '#kernel/context.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { day, flag, many, object, optional, record } from '#kernel/objects.ts';
import { ViewerType } from './people.graphql.ts';

const ActingAfterEndType = object('ActingAfterEnd', 'What acting for a unit that has ended is bound to.', {
  lastDay: day('The last day of the unit.'),
  finishesUntil: optional(
    day('The last day on which its own people finish what is open. Null: the viewer’s unit has taken it over.'),
  ),
});

export const ActingAfterEndLookUps = lookUps<EndedUnit>(() => ActingAfterEndType, {
  heir: related(
    optional(
      record(UnitType, 'The unit of the office, in whose name it does not act. Null: an office of the ended unit.'),
    ),
    unitOnRecord,
    'heirUnitId',
  ),
  finishes: lookUp(flag('What is open may be finished; otherwise it is only read.'), (ended, ctx) =>
    stillFinishes({ ended }, today(ctx)),
  ),
  because: said(
    message('That the unit has ended, who has taken it over, and what can still be done in it.'),
    async (ended, ctx) => {
      const found = await absenceOf(ctx).load({ unitId: ctx.actor.unitId, day: today(ctx) });
      if (found === null) return null;
      const absence = absentBecause(found);
      if (ended.heirUnitId !== null) return endedUnitSays.takenOver({ absence });
      return stillFinishes({ ended }, today(ctx))
        ? endedUnitSays.finishes({ absence, until: { day: ended.finishesUntil ?? ended.lastDay } })
        : endedUnitSays.readOnly({ absence });
    },
  ),
});

/** Units that ended, by name, which the viewer’s own has taken over. */
const takenOver = async ({ actor, ctx }: { actor: Actor; ctx: Context }) => {
  const units = await unitsOnRecord(ctx, await predecessorsOf(ctx, ownUnitOf(actor)));
  return units.toSorted((a, b) => a.pos - b.pos);
};

export const EndedViewerLookUps = lookUps<Actor>(() => ViewerType, {
  ended: lookUp(
    optional(record(ActingAfterEndType, 'The unit acted for has ended. Null: it is there.')),
    ({ ended }) => ended,
  ),
  takenOver: lookUp(
    many(
      record(UnitType, 'Units that have ended and that the viewer’s own has taken over: `actFor` acts in their name.'),
    ),
    (actor, ctx) => (actor.byKey ? [] : takenOver({ actor, ctx })),
  ),
});
