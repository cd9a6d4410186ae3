import type { OfficeKind } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { says } from './people.messages.ts';

const LOGIN = /^[a-z0-9._-]{3,64}$/;
const LONGEST_NAME = 120;
/** What accounts are called that name nobody any more (app.erase_account): who had such a name would stop an erasure. */
const OF_NOBODY = 'da-an-danh.';

/** Names are signed in with as they are stored: lower case. */
export const loginOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** Whether it can be made one to sign in with. */
export const isLogin = (login: string): boolean => LOGIN.test(login) && !login.startsWith(OF_NOBODY);

export function problemsOfAccount({ login, fullName }: { login: string; fullName: string }): Problem[] {
  return [
    ...(LOGIN.test(login) ? [] : [invalid(['login'], says.loginForm())]),
    ...(login.startsWith(OF_NOBODY) ? [invalid(['login'], says.loginOfNobody())] : []),
    ...problemsOfText(['fullName'], fullName, { what: says.fullName(), max: LONGEST_NAME }),
  ];
}

const invalid = (path: string[], message: Message): Problem => ({ code: 'INVALID', path, message });

/** Offices of a department, which they name; all others are of the unit itself. */
const OF_A_DEPARTMENT: readonly OfficeKind[] = ['DEPARTMENT_HEAD', 'OFFICER'];

interface WantedOffice {
  kind: OfficeKind;
  managesSubUnits: boolean;
  validFrom: string;
  validTo: string | null;
}

/** `department`: the one named is the unit's own; null: none was named; false: it is not the unit's, or ends before the office does. */
export function problemsOfOffice(path: string[], wanted: WantedOffice, department: true | false | null): Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string, message: Message) => problems.push(invalid([...path, field], message));
  const ofDepartment = OF_A_DEPARTMENT.includes(wanted.kind);
  if (department === false) wrong('departmentId', says.foreignDepartment());
  else if (ofDepartment && department === null) wrong('departmentId', says.departmentNeeded());
  else if (!ofDepartment && department !== null) wrong('departmentId', says.noDepartment());
  if (wanted.managesSubUnits && wanted.kind !== 'ADMINISTRATOR') {
    wrong('managesSubUnits', says.onlyAdministratorsReach());
  }
  if (wanted.validTo !== null && wanted.validTo < wanted.validFrom) wrong('validTo', says.endsBeforeItBegins());
  return problems;
}

/** Only what waits is confirmed or refused. */
export function problemsOfWaiting(
  path: string[],
  { confirmedAt, endedAt }: { confirmedAt: Date | null; endedAt: Date | null },
): Problem[] {
  const conflict = (message: Message): Problem[] => [{ code: 'CONFLICT', path, message }];
  if (confirmedAt !== null) return conflict(says.confirmedAlready());
  return endedAt !== null ? conflict(says.noLongerWaits()) : [];
}

/** The last day of an office: not after it ends already. */
export function problemsOfEnd(office: { validFrom: string; validTo: string | null }, lastDay: string): Problem[] {
  if (lastDay < office.validFrom) return [invalid(['validTo'], says.endsBeforeOffice())];
  if (office.validTo !== null && lastDay > office.validTo) {
    return [invalid(['validTo'], says.hasEnded({ day: { day: office.validTo } }))];
  }
  return [];
}
