import { OfficeKindEnum } from '#features/people/people.graphql.ts';
import { UnitLevel } from '#features/units/unit.graphql.ts';
import { day, int, many, object, oneOf, optional, text } from '#kernel/objects.ts';

export const TemplateType = object(
  'DepartmentTemplate',
  'The departments that a kind of unit usually has: a proposal, to be edited before it is applied.',
  {
    code: text('What it is known by: "DISTRICT_TOWN".'),
    level: oneOf(UnitLevel, 'The tier of the units that it is for.'),
    validTo: optional(day('The last day on which units of this kind were set up so; null: today too.')),
    names: many(text('As documents name it.'), 'The departments, in the order of the list.'),
    types: many(text('As printed: Xã, Phường…'), 'Kinds of units that it is for.'),
  },
);

export const OutcomeType = object('DepartmentTemplateOutcome', 'What applying a template did to one unit.', {
  kept: int('How many of the names it had already: these stay as they are.'),
});

export const DepartmentMemberType = object('DepartmentMember', 'Somebody who holds an office in a department today.', {
  fullName: text('As it is printed: "Nguyễn Thị Hoa".'),
  kind: oneOf(OfficeKindEnum, 'Which office.'),
});
