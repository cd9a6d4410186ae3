import { POSTS } from '@dich/posts';
import { OFFICE_KINDS, type OfficeKind } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { type CellKind, day, oneOf, text } from '#kernel/sheets/kinds.ts';
import type { Column } from '#kernel/sheets/sheet.ts';
import { SPELLINGS, saysOfSheet } from './account-sheet.messages.ts';
import { officeInWords, postInWords } from './people.messages.ts';

const column = <T>(kind: CellKind<T>, heading: Message, hint: Message, also: readonly string[]): Column<T> => ({
  ...{ kind, heading, hint, also },
});

const office = oneOf(
  Object.fromEntries(OFFICE_KINDS.map((kind) => [kind, officeInWords(kind)])) as Record<OfficeKind, Message>,
);

/** Words as officials write them, read with the unit of their row; some to choose from. */
const post: CellKind<string> = { ...text, choices: POSTS.map(postInWords) };

/** What a spreadsheet says of a person, one a row. */
export const ACCOUNT_COLUMNS = {
  name: { ...column(text, saysOfSheet.name(), saysOfSheet.nameHint(), SPELLINGS.name), needed: true },
  login: column(text, saysOfSheet.login(), saysOfSheet.loginHint(), SPELLINGS.login),
  email: column(text, saysOfSheet.email(), saysOfSheet.emailHint(), SPELLINGS.email),
  unit: column(text, saysOfSheet.unit(), saysOfSheet.unitHint(), SPELLINGS.unit),
  office: column(office, saysOfSheet.office(), saysOfSheet.officeHint(), SPELLINGS.office),
  post: column(post, saysOfSheet.post(), saysOfSheet.postHint(), SPELLINGS.post),
  department: column(text, saysOfSheet.department(), saysOfSheet.departmentHint(), SPELLINGS.department),
  validFrom: column(day, saysOfSheet.validFrom(), saysOfSheet.validFromHint(), SPELLINGS.validFrom),
  validTo: column(day, saysOfSheet.validTo(), saysOfSheet.validToHint(), SPELLINGS.validTo),
};
export type AccountColumns = typeof ACCOUNT_COLUMNS;
