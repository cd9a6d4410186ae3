import { type Post, type PostQuestion, readPost } from '@dich/posts';
import { searchForms, searchKey } from '@dich/units';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import type { OfficeKind } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { ProblemCode } from '#kernel/refusal.ts';
import type { Row, RowProblem } from '#kernel/sheets/sheet.ts';
import { ACCOUNT_COLUMNS, type AccountColumns } from './account-sheet.columns.ts';
import { saysOfSheet } from './account-sheet.messages.ts';
import { addressOf } from './email.rules.ts';
import { lastsAsLong } from './new-office.ts';

export type AccountRow = Row<AccountColumns>;
export type AccountProblem = RowProblem<AccountColumns>;

/** What a cell names: found, or what is wrong with it. */
export type Named<T> = { found: T } | { wrong: AccountProblem };

const wrong = (column: keyof AccountColumns, code: ProblemCode, message: Message): AccountProblem => ({
  ...{ column, code, message },
});
const MOST_SHOWN = 60;

/** Leading zeros are lost where a code stands in a cell of numbers. */
const plainCode = (code: string): string => code.replace(/^0+(?=.)/, '');
const AUTHORITY = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu;

/** A unit by its code, its whole name or its name without the type, of those that are administered; empty: the own one. */
export function unitNamed(given: string | null, administered: readonly UnitVersion[]): Named<UnitVersion> {
  const [own] = administered;
  if (given === null && own) return { found: own };
  const shown = (given ?? '').slice(0, MOST_SHOWN);
  const typed = (given ?? '').replace(AUTHORITY, '');
  const forms = searchForms(typed);
  const byCode = administered.filter(({ code }) => plainCode(code) === plainCode(typed));
  const whole = administered.filter((unit) => unit.searchKey === searchKey(typed));
  const bare = administered.filter(({ name }) => forms.includes(searchKey(name)));
  const candidates = [byCode, whole, bare].find(({ length }) => length > 0) ?? [];
  const [found, second] = candidates;
  if (!found) return { wrong: wrong('unit', 'NOT_FOUND', saysOfSheet.noSuchUnit({ given: shown })) };
  if (!second) return { found };
  const several = candidates.map(({ type, name, code }) => `${type} ${name} (${code})`).join(', ');
  return { wrong: wrong('unit', 'CONFLICT', saysOfSheet.severalUnits({ given: shown, shown: several })) };
}

/** A department of a unit by its name, without regard to tone marks and capitals. */
export function departmentNamed(
  { department: given, validTo }: AccountRow['values'],
  unit: UnitVersion,
  departments: readonly Department[],
): Named<Department | null> {
  if (given === null) return { found: null };
  const own = departments.filter(({ unitId }) => unitId === unit.unitId);
  const found = own.find((each) => searchKey(each.name) === searchKey(given) && lastsAsLong(each, validTo));
  if (found) return { found };
  const known = own.map(({ name }) => name).join('; ');
  const said = { given: given.slice(0, MOST_SHOWN), unit: unitInSentence(unit), known };
  return { wrong: wrong('department', 'NOT_FOUND', saysOfSheet.noSuchDepartment(said)) };
}

const POST_QUESTIONS: Readonly<Record<PostQuestion, (said: { given: string; unit: Message }) => Message>> = {
  NOT_UNDERSTOOD: saysOfSheet.postNotUnderstood,
  SEVERAL: saysOfSheet.severalPosts,
  COUNCIL: saysOfSheet.postOfCouncil,
  PARTY: saysOfSheet.postOfParty,
  OTHER_UNIT: saysOfSheet.postOfAnother,
};

/** A post by the words of officials; what reads in two ways, or not at all, is asked. */
export function postNamed(given: string | null, unit: UnitVersion): Named<Post | null> {
  if (given === null) return { found: null };
  const read = readPost(given, unit);
  if ('post' in read) return { found: read.post };
  const said = { given: given.slice(0, MOST_SHOWN), unit: unitInSentence(unit) };
  return { wrong: wrong('post', 'AMBIGUOUS', POST_QUESTIONS[read.question](said)) };
}

/**
 * What a row says of office and post. Files from before there were posts name the office in the column of posts: where no
 * office is stated, one of its own words there is read as such, and as the post too where it is one.
 */
export function officeAndPost({ office, post }: AccountRow['values']): {
  office: OfficeKind | null;
  post: string | null;
} {
  if (office !== null || post === null) return { office, post };
  const named = ACCOUNT_COLUMNS.office.kind.read(post);
  if ('wrong' in named) return { office, post };
  return { office: named.value, post: named.value === 'DEPARTMENT_HEAD' ? post : null };
}

/** In which row something was said first. */
function firstWith(keys: readonly (string | null)[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [index, key] of keys.entries()) if (key !== null && !first.has(key)) first.set(key, index);
  return first;
}

/**
 * What rows say twice: a name to sign in with, an address, a person. Two of one name in one unit are told apart by names
 * to sign in with, where each row says one.
 */
export function repetitionsIn(
  rows: readonly AccountRow[],
  units: readonly (UnitVersion | null)[],
  loginOfRow: (row: AccountRow) => string | null,
): (index: number) => AccountProblem[] {
  const logins = rows.map(loginOfRow);
  const emails = rows.map(({ values }) => addressOf(values.email ?? '')?.toLowerCase() ?? null);
  const persons = rows.map(({ values: { name } }, index) => name && `${units[index]?.unitId} ${searchKey(name)}`);
  const [byLogin, byEmail, byPerson] = [firstWith(logins), firstWith(emails), firstWith(persons)];
  const earlier = (keys: readonly (string | null)[], first: Map<string, number>, index: number): number | null => {
    const at = first.get(keys[index] ?? '') ?? index;
    return at < index ? at : null;
  };
  const rowOf = (at: number): number => (rows[at]?.place ?? 0) + 1;
  return (index) => {
    const [login, email] = [earlier(logins, byLogin, index), earlier(emails, byEmail, index)];
    const person = earlier(persons, byPerson, index);
    const areTold = person !== null && logins[index] !== null && logins[person] !== null;
    return [
      ...(login === null ? [] : [wrong('login', 'CONFLICT', saysOfSheet.loginTwice({ row: rowOf(login) }))]),
      ...(email === null ? [] : [wrong('email', 'CONFLICT', saysOfSheet.emailTwice({ row: rowOf(email) }))]),
      ...(person === null || areTold
        ? []
        : [wrong('name', 'CONFLICT', saysOfSheet.personTwice({ row: rowOf(person) }))]),
    ];
  };
}
