import type { Post } from '@dich/posts';
import { searchKey } from '@dich/units';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { unitInSentence } from '#features/units/unit.messages.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, type OfficeKind, today } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import type { Judged } from '#kernel/sheets/sheet.ts';
import { tidy } from '#kernel/words.ts';
import type { Account } from './account.entity.ts';
import { loginOf, problemsOfAccount, problemsOfOffice } from './account.rules.ts';
import type { AccountColumns } from './account-sheet.columns.ts';
import { saysOfSheet } from './account-sheet.messages.ts';
import { accountsOf, departmentsOf, loginsTaken, unitsAdministered } from './account-sheet.queries.ts';
import {
  type AccountProblem,
  type AccountRow,
  departmentNamed,
  type Named,
  officeAndPost,
  postNamed,
  repetitionsIn,
  unitNamed,
} from './account-sheet.rules.ts';
import { problemsOfEmail } from './email.rules.ts';
import { officeInWords, postInWords, says } from './people.messages.ts';
import { linksLeftToMail } from './people.queries.ts';
import { problemsOfPost } from './post.rules.ts';
import { proposedLogins } from './proposed-login.ts';

/** An account with its first office, as a row would make it. */
export interface AccountMade {
  id: string;
  login: string;
  fullName: string;
  /** Empty: the link is shown to who imports. */
  email: string;
  unit: UnitVersion;
  kind: OfficeKind;
  post: Post | null;
  department: Department | null;
  validFrom: string;
  validTo: string | null;
}

/** A row without an office or a unit is told so and makes nothing. */
type JudgedRow = Judged<AccountColumns, AccountMade | null>;

const statedLogin = ({ values: { login } }: AccountRow): string | null => (login === null ? null : loginOf(login));

/** What each row would make; nothing is written. Units that are not administered are none. */
export async function judgeAccounts(ctx: Context, rows: readonly AccountRow[]): Promise<JudgedRow[]> {
  const administered = await unitsAdministered(ctx);
  const units = rows.map(({ values }) => unitNamed(values.unit, administered));
  const unitOf = (index: number): UnitVersion | null => foundIn(units[index]);
  const unitIds = [...new Set(rows.flatMap((_, index) => unitOf(index)?.unitId ?? []))];
  const departments = await departmentsOf(ctx, unitIds);
  const known = byPerson(await accountsOf(ctx, unitIds));
  const proposals = rows.map(({ values: { name, login } }, index) =>
    login === null ? proposedLogins(name ?? '', unitOf(index)?.name ?? '') : [],
  );
  const stated = rows.map(statedLogin);
  const taken = new Set(
    await loginsTaken(ctx, [...new Set([...proposals.flat(), ...stated.flatMap((one) => one ?? [])])]),
  );
  const used = new Set(stated);
  const repeated = repetitionsIn(
    rows,
    rows.map((_, index) => unitOf(index)),
    statedLogin,
  );
  let lettersLeft = await linksLeftToMail(ctx);
  const left = lettersLeft;
  return rows.map((row, index) => {
    const { values } = row;
    const unit = unitOf(index);
    const login = stated[index] ?? proposals[index]?.find((one) => !taken.has(one) && !used.has(one)) ?? '';
    used.add(login);
    const email = values.email ?? '';
    if (email !== '') lettersLeft -= 1;
    const namesake = stated[index] === null && unit ? known.get(personKey(unit.unitId, values.name ?? '')) : undefined;
    const department = unit ? departmentNamed(values, unit, departments) : { found: null };
    const told = officeAndPost(values);
    const post = unit ? postNamed(told.post, unit) : { found: null };
    const office = officeOf(ctx, row, told.office, department);
    const problems: AccountProblem[] = [
      ...problemsOfAccount({ login, fullName: values.name ?? '' })
        // that no name could be proposed is told in its own words
        .filter(({ path }) => login !== '' || path[0] !== 'login')
        .map(atColumn),
      ...problemsIn(units[index]),
      ...(email !== '' && lettersLeft < 0
        ? [{ column: 'email', code: 'LOCKED', message: says.tooManyMailed({ left }) } as const]
        : problemsOfEmail(email, { canMail: ctx.sealLink !== null }).map(atColumn)),
      ...(login === '' && values.name !== null
        ? [{ column: 'login', code: 'INVALID', message: saysOfSheet.noLoginLeft() } as const]
        : []),
      ...(stated[index] !== null && taken.has(login)
        ? [{ column: 'login', code: 'CONFLICT', message: says.loginTaken() } as const]
        : []),
      ...(namesake
        ? [{ column: 'name', code: 'CONFLICT', message: saysOfSheet.thereAlready({ login: namesake.login }) } as const]
        : []),
      ...office.problems,
      ...problemsIn(post),
      ...problemsOfPost(['post'], foundIn(post), values.department !== null).map(atColumn),
      ...repeated(index),
    ];
    const { kind, validFrom, validTo } = office;
    const made =
      unit && kind
        ? {
            ...{ id: newId(), login, fullName: tidy(values.name ?? ''), email, unit, kind, validFrom, validTo },
            department: foundIn(department),
            post: foundIn(post),
          }
        : null;
    return {
      made,
      understood: made ? inWords(ctx, made) : saysOfSheet.notUnderstood(),
      facts: [
        ...[login, values.name, email, unit?.unitId, kind, made?.department?.id, made?.post, validFrom, validTo],
        problems.map(({ message }) => message.key),
      ],
      problems,
    };
  });
}

const foundIn = <T>(named: Named<T> | undefined): T | null => (named && 'found' in named ? named.found : null);
const problemsIn = (named: Named<unknown> | undefined): AccountProblem[] =>
  named && 'wrong' in named ? [named.wrong] : [];

const personKey = (unitId: string, name: string): string => `${unitId} ${searchKey(name)}`;

/** Whom units have by which name. */
const byPerson = (accounts: readonly Account[]): Map<string, Account> =>
  new Map(accounts.map((account) => [personKey(account.unitId, account.fullName), account]));

/** The office of a row with its days, and what is wrong with it. */
function officeOf(ctx: Context, { values }: AccountRow, kind: OfficeKind | null, department: Named<Department | null>) {
  const validFrom = values.validFrom ?? today(ctx);
  const { validTo } = values;
  const column = 'office' as const;
  if (kind === null) {
    const needed: AccountProblem = { column, code: 'INVALID', message: saysOfSheet.officeNeeded() };
    return { kind, validFrom, validTo, problems: [needed, ...problemsIn(department)] };
  }
  // one that is named and not found is told by its own words, where the office has one
  const belongs = 'found' in department ? (department.found ? true : null) : true;
  const problems = problemsOfOffice([], { kind, managesSubUnits: false, validFrom, validTo }, belongs).map(atColumn);
  const isOver: AccountProblem[] =
    problems.length === 0 && validTo !== null && validTo < today(ctx)
      ? [{ column: 'validTo', code: 'INVALID', message: saysOfSheet.isOver() }]
      : [];
  const isTold = problems.some((problem) => problem.column === 'department');
  return { kind, validFrom, validTo, problems: [...problems, ...isOver, ...(isTold ? [] : problemsIn(department))] };
}

/** What a person is asked about under another name than the column. */
const COLUMN_OF: Readonly<Record<string, keyof AccountColumns>> = { fullName: 'name', departmentId: 'department' };

const atColumn = ({ code, path, message }: Problem): AccountProblem => {
  const part = path[0] ?? 'name';
  return { column: COLUMN_OF[part] ?? (part as keyof AccountColumns), code, message };
};

function inWords(
  ctx: Context,
  { login, kind, post, unit, department, validFrom, validTo, email }: AccountMade,
): Message {
  const held = unitInSentence(unit);
  const place = department ? saysOfSheet.ofDepartment({ department: department.name, unit: held }) : held;
  const role = officeInWords(kind);
  const office = post === null ? role : saysOfSheet.asPost({ office: role, post: postInWords(post) });
  const said = saysOfSheet.understood({ login, office, place });
  const from = { day: validFrom };
  const lasting =
    validTo !== null
      ? saysOfSheet.forSpan({ said, from, to: { day: validTo } })
      : validFrom === today(ctx)
        ? said
        : saysOfSheet.since({ said, from });
  return email === '' ? saysOfSheet.shown({ said: lasting }) : saysOfSheet.mailed({ said: lasting, address: email });
}
