import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { many, optional, record } from '#kernel/objects.ts';
import type { AbsentUnit } from './ended-units.queries.ts';
import { AbsenceType, UnitType } from './unit.graphql.ts';
import { unitOnRecord, unitsOnRecord } from './unit.loaders.ts';
import { absentBecause, type IdentifiedUnit } from './unit.messages.ts';

const idsOf = (units: readonly IdentifiedUnit[]): string[] => units.map(({ id }) => id);

export const AbsenceLookUps = lookUps<AbsentUnit>(() => AbsenceType, {
  because: said(
    message(
      'In one sentence: when it ended, and who has taken it over or could have; or when it begins, and in whose place.',
    ),
    absentBecause,
  ),
  unit: related(record(UnitType, 'Which is not there, as it last was.'), unitOnRecord, 'unitId'),
  heir: lookUp(
    optional(record(UnitType, 'Of one that has ended: who has taken it over, by the act or named by its province.')),
    ({ heir }, ctx) => (heir === null ? null : unitOnRecord(ctx).load(heir.id)),
  ),
  possibleHeirs: lookUp(
    many(record(UnitType, 'Of one that has ended and that nobody has taken over: who could be named. May be empty.')),
    ({ possible }, ctx) => unitsOnRecord(ctx, idsOf(possible)),
  ),
  former: lookUp(many(record(UnitType, 'Of one that begins later: in whose place. May be empty.')), ({ former }, ctx) =>
    unitsOnRecord(ctx, idsOf(former)),
  ),
});
