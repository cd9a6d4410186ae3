import { registerEnumType } from 'type-graphql';
import { called, day, id, object, oneOf, optional, text } from '#kernel/objects.ts';
import { connectionOf } from '#kernel/page.ts';

export const UnitLevel = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE' } as const;
registerEnumType(UnitLevel, {
  name: 'UnitLevel',
  description: 'Tier of an administrative unit: tỉnh / thành phố; huyện, quận, thị xã; xã, phường, thị trấn, đặc khu.',
});

export const UnitType = object(
  'Unit',
  'An administrative unit (đơn vị hành chính) with its people’s committee, as it was on the date asked about. A unit is a tenant.',
  {
    unitId: called('id', id('The identity: it survives renaming, retyping and a change of parent.')),
    code: text('Code of the statistics office on that date; codes are used again, so look-ups by code take a date.'),
    name: text('Name without its kind: "Hương Trà".'),
    level: oneOf(UnitLevel),
    type: text('Kind as printed: Tỉnh, Thị xã, Phường, Xã…'),
    validFrom: optional(day('Since when it has been so; null: before the data begin (01/11/2021).')),
    validTo: optional(day('The last day on which it was so; null: still.')),
    legalBasis: optional(text('The resolution that made it so, where the data name one.')),
  },
);

export const DepartmentType = object('Department', 'A department (phòng, ban, trung tâm, bộ phận) of one unit.', {
  id: id(),
  name: text(),
});

export const UnitConnection = connectionOf('Unit', () => UnitType);
