import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { forbidden } from '#kernel/forbidden.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { flag, int, many, optional, record } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { EndedUnitType } from './ending.graphql.ts';
import { says } from './ending.messages.ts';
import { saysOfEndings, seesEndings, seesTakenOver } from './ending.policy.ts';
import { type Ending, endingsBelow, endingsTakenOver, openIn, possibleHeirsOf } from './ending.queries.ts';

export const EndingQueries = queries({
  endedUnits: query(
    many(
      record(
        EndedUnitType,
        'Of a province: its units that have ended and in which anybody was in office; whom nobody has taken over first, then where something is left open, the earliest end of finishing first. FORBIDDEN to who does not lead, plan for or administer a province.',
      ),
    ),
    {},
    (ctx) => {
      if (!seesEndings(ctx)) throw forbidden(ctx, says.onlyProvinceSees());
      return endingsBelow(ctx);
    },
  ),
  takenOverUnits: query(
    many(
      record(
        EndedUnitType,
        'Units that have ended and that the viewer’s own has taken over: `actFor` acts in their name. Empty for who belongs to a department.',
      ),
    ),
    {},
    (ctx) => (seesTakenOver(ctx) ? endingsTakenOver(ctx) : []),
  ),
});

export const EndingLookUps = lookUps<Ending>(() => EndedUnitType, {
  unit: related(record(UnitType, 'As it last was.'), unitOnRecord, 'id'),
  heir: related(
    optional(record(UnitType, 'Who has taken it over. Null: nobody is named.')),
    unitOnRecord,
    'heirUnitId',
  ),
  possibleHeirs: lookUp(
    many(record(UnitType, 'Whom the province may name: units of today that got land or people of it.')),
    ({ id, heirByAct }, ctx) => (heirByAct ? [] : possibleHeirsOf(ctx, id)),
  ),
  open: lookUp(int('How much is left open, all together.'), openIn),
  viewerMayNameHeir: offered(
    'FINISHES',
    flag('Chỉ định đơn vị kế thừa (nameHeir).'),
    ({ heirByAct, pos }, { actor, scope }) =>
      saysOfEndings({ actor, scope }) && !heirByAct && scope.lo < pos && pos <= scope.hi,
  ),
  viewerMaySetFinishingDays: offered(
    'FINISHES',
    flag('Đặt thời hạn hoàn tất (setFinishingDays).'),
    ({ pos }, { actor, scope }) => saysOfEndings({ actor, scope }) && scope.lo < pos && pos <= scope.hi,
  ),
});
