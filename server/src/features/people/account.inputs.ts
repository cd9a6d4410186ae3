import { UNDOING } from '#features/imports/undo-import.inputs.ts';
import {
  day,
  flag,
  type Given,
  id,
  input,
  many,
  oneOf,
  optional,
  part,
  seenRevision,
  text,
  verbInput,
} from '#kernel/inputs.ts';
import { LanguageEnum, OfficeKindEnum, PostEnum } from './people.graphql.ts';

const accountId = id('An account within the viewer’s reach.');

/** Of createAccount and resetPassword. */
export const emailOfLink = optional(
  text(
    'The person’s e-mail address: the link is mailed there and not shown. Only where the server mails people (GET /session/ways). It becomes no address of notices.',
  ),
);

export const SetLanguageInput = verbInput('SetLanguageInput', {
  language: oneOf(LanguageEnum, 'What to speak.'),
});
export type SetLanguageInput = Given<typeof SetLanguageInput>;

export const OfficeInput = input(
  'OfficeInput',
  {
    kind: oneOf(OfficeKindEnum, 'What it is.'),
    unitId: optional(id('The unit it is held in; the viewer’s own unless told.')),
    departmentId: optional(id('For DEPARTMENT_HEAD and OFFICER, and for no other.')),
    post: optional(oneOf(PostEnum, 'What its holder is, as documents bear it; not stated unless told.')),
    managesSubUnits: optional(flag('An administrator’s reach over sub-units; no unless told.')),
    validFrom: optional(day('First day; today unless told.')),
    validTo: optional(day('Last day; open unless told.')),
  },
  'An office, for a span of days.',
);
export type OfficeInput = Given<typeof OfficeInput>;

export const CreateAccountInput = verbInput('CreateAccountInput', {
  login: text('The name to sign in with: 3 to 64 of a–z, 0–9, dot, hyphen, underscore.'),
  fullName: text('At most 120 characters.'),
  unitId: optional(id('The unit that keeps the account; the viewer’s own unless told.')),
  office: part(OfficeInput, 'The first office; more are granted afterwards.'),
  email: emailOfLink,
});
export type CreateAccountInput = Given<typeof CreateAccountInput>;

export const PersonToInviteInput = input(
  'PersonToInviteInput',
  { accountId, email: emailOfLink },
  'Somebody who has not chosen a password yet, and where the new link goes.',
);

export const RenewLinksInput = verbInput('RenewLinksInput', {
  people: many(part(PersonToInviteInput), 'At most 200; all or none get a new link.'),
});
export type RenewLinksInput = Given<typeof RenewLinksInput>;

export const DisableAccountInput = verbInput('DisableAccountInput', {
  accountId,
  revision: seenRevision,
});
export type DisableAccountInput = Given<typeof DisableAccountInput>;

export const EnableAccountInput = verbInput('EnableAccountInput', {
  accountId,
  revision: seenRevision,
});
export type EnableAccountInput = Given<typeof EnableAccountInput>;

export const GrantOfficeInput = verbInput('GrantOfficeInput', {
  accountId,
  office: part(OfficeInput, 'The further office.'),
});
export type GrantOfficeInput = Given<typeof GrantOfficeInput>;

export const RefuseOfficeInput = verbInput('RefuseOfficeInput', {
  officeId: id('An office that waits and that the viewer may confirm.'),
  reason: text('Why, for who gave it; at most 500 characters.'),
});
export type RefuseOfficeInput = Given<typeof RefuseOfficeInput>;

export const HandOverOfficeInput = verbInput('HandOverOfficeInput', {
  accountId: id('Somebody of the same unit (colleagues).'),
  validFrom: optional(day('First day; today unless told.')),
  validTo: day('Last day; not after the office itself ends.'),
});
export type HandOverOfficeInput = Given<typeof HandOverOfficeInput>;

export const TakeOfficeBackInput = verbInput('TakeOfficeBackInput', {
  officeId: id('An office that the viewer has handed over, or acts in for somebody.'),
});
export type TakeOfficeBackInput = Given<typeof TakeOfficeBackInput>;

export const EndOfficeInput = verbInput('EndOfficeInput', {
  officeId: id('An office within the viewer’s reach.'),
  validTo: optional(day('The last day on which it is held; it ends at once unless told.')),
});
export type EndOfficeInput = Given<typeof EndOfficeInput>;

export const StatePostInput = verbInput('StatePostInput', {
  officeId: id('An office within the viewer’s reach that is held in the own right and has not ended.'),
  post: optional(oneOf(PostEnum, 'What its holder is from that day on; null: nothing is stated any more.')),
  validFrom: optional(
    day(
      'First day, of those of the office; today unless told, or its own first. Later ones that were stated fall away.',
    ),
  ),
});
export type StatePostInput = Given<typeof StatePostInput>;

export const UndoAccountImportInput = verbInput('UndoAccountImportInput', UNDOING);
export type UndoAccountImportInput = Given<typeof UndoAccountImportInput>;
