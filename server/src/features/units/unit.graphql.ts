import { LEVELS } from '#kernel/context.ts';
import { enumOf } from '#kernel/enums.ts';
import { called, day, id, identity, object, oneOf, optional, revision, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';

export const UnitLevel = enumOf('UnitLevel', LEVELS, 'Tiers of administration, from above.', {
  PROVINCE: 'Tỉnh, thành phố trực thuộc trung ương.',
  DISTRICT: 'Huyện, quận, thị xã, thành phố thuộc tỉnh; until 2025.',
  COMMUNE: 'Xã, phường, thị trấn, đặc khu.',
});

export const UnitType = object(
  'Unit',
  'An administrative unit (đơn vị hành chính) with its people’s committee, as it was on the date asked about. A unit is a tenant.',
  {
    unitId: called('id', id('The identity: it survives renaming, retyping and a change of parent.')),
    code: text('Code of the statistics office on that date; codes are used again, so look-ups by code take a date.'),
    name: text('Name without its kind: "Hương Trà".'),
    level: oneOf(UnitLevel, 'Its tier of administration.'),
    type: text('Kind as printed: Tỉnh, Thị xã, Phường, Xã…'),
    validFrom: optional(day('Since when it has been so; null: before the data begin (01/11/2021).')),
    validTo: optional(day('The last day on which it was so; null: still.')),
    legalBasis: optional(text('The resolution that made it so, where the data name one.')),
  },
);

export const AbsenceType = object(
  'Absence',
  'That a unit is not there on a day: it ended before, or begins later. Its sentence is `because`.',
  {
    lastDay: optional(day('Its last day. Null: it begins later.')),
    firstDay: optional(day('Its first day after the day asked about. Null: it has ended for good.')),
  },
);

export const DepartmentType = object('Department', 'A department (phòng, ban, trung tâm, bộ phận) of one unit.', {
  id: identity,
  name: text('As the unit calls it today, or called it last: "Phòng Tài chính - Kế hoạch".'),
  validFrom: optional(day('The first day on which it is there; null: before anything is kept of it.')),
  validTo: optional(day('The last day on which it is there; null: no end is known.')),
  revision,
});

export const FormerNameType = object('FormerDepartmentName', 'What a department was called before it was renamed.', {
  name: text('As the unit called it then.'),
  untilOn: day('The last day on which it was called so.'),
});

export const UnitConnection = connectionOf('Unit', () => UnitType);
