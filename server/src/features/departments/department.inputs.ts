import { day, type Given, id, many, optional, seenRevision, text, verbInput } from '#kernel/inputs.ts';

const departmentId = id('A department within the viewer’s reach.');

export const CreateDepartmentInput = verbInput('CreateDepartmentInput', {
  unitId: optional(id('Whose it is; the viewer’s own unit unless told.')),
  name: text('As documents name it; at most 150 characters, and of no other department of the unit.'),
  validFrom: optional(day('Its first day; left out: it was there before anything is kept of it.')),
});
export type CreateDepartmentInput = Given<typeof CreateDepartmentInput>;

export const RenameDepartmentInput = verbInput('RenameDepartmentInput', {
  departmentId,
  revision: seenRevision,
  name: text('As documents name it; at most 150 characters, and of no other department of the unit.'),
  from: optional(
    day(
      'The first day of the name, today at the latest; documents of before keep the old one. Left out: the old one was a slip.',
    ),
  ),
});
export type RenameDepartmentInput = Given<typeof RenameDepartmentInput>;

export const EndDepartmentInput = verbInput('EndDepartmentInput', {
  departmentId: id('A department of the viewer’s own unit.'),
  revision: seenRevision,
  lastDay: optional(day('The last day on which it is there; today unless told.')),
  successorId: optional(
    id('Another department of the unit, which answers from the next day on for what this one leads.'),
  ),
});
export type EndDepartmentInput = Given<typeof EndDepartmentInput>;

export const ApplyDepartmentTemplateInput = verbInput('ApplyDepartmentTemplateInput', {
  unitIds: many(id('A unit within the viewer’s reach.'), 'Which units get the departments: at most 400.'),
  names: many(
    text('At most 150 characters.'),
    'Departments in the order of the list, at most 40; those that a unit has already stay as they are.',
  ),
});
export type ApplyDepartmentTemplateInput = Given<typeof ApplyDepartmentTemplateInput>;
