import { searchKey } from '@dich/units';
import { type FilterQuery, raw } from '@mikro-orm/postgresql';
import { newId } from '#kernel/columns.ts';
import { type Context, type OfficeKind, today } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { Language } from '#kernel/messages.ts';
import { type Page, type PageArgs, pageOf } from '#kernel/page.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { Account, Office } from './account.entity.ts';
import { administeredRange } from './account.policy.ts';

/** The offices of the account signed in that are in force today, oldest first. */
export const officesOfViewer = (ctx: Context): Promise<Office[]> =>
  ctx.em.find(
    Office,
    { accountId: ctx.actor.accountId, [raw((office) => `app.office_in_force(${office}, ?)`, [today(ctx)])]: true },
    { orderBy: { validFrom: 'asc', id: 'asc' } },
  );

/** Whether every office that the account holds or will hold lies in lo..hi and reaches no further than the asker's. */
export async function isHeldWithin(
  ctx: Context,
  accountId: string,
  { lo, hi }: { lo: number; hi: number },
  today: string,
): Promise<boolean> {
  const [row] = await statement<{ within: boolean }>(
    ctx,
    'select app.held_within(:province::smallint, :account, :lo, :hi, :managesSubUnits, :today::date) as within',
    {
      ...{ province: ctx.scope.provinceId, account: accountId, lo, hi },
      ...{ managesSubUnits: ctx.actor.managesSubUnits, today },
    },
  );
  return row?.within === true;
}

/** Of many accounts, those of which the same does not hold. */
export async function heldBeyondAmong(
  ctx: Context,
  accountIds: readonly string[],
  { lo, hi }: { lo: number; hi: number },
): Promise<string[]> {
  const rows = await statement<{ id: string }>(
    ctx,
    `select id from unnest(:accounts::uuid[]) as wanted(id)
      where not app.held_within(:province::smallint, id, :lo, :hi, :managesSubUnits, :today::date)`,
    {
      ...{ province: ctx.scope.provinceId, accounts: pgArray(accountIds), lo, hi },
      ...{ managesSubUnits: ctx.actor.managesSubUnits, today: today(ctx) },
    },
  );
  return rows.map(({ id }) => id);
}

/** Accounts that hold one of some offices in a unit today: of the own unit, one below it or one above. Ids, to be told. */
export async function officeHolders(ctx: Context, unitId: string, kinds: readonly OfficeKind[]): Promise<string[]> {
  const rows = await statement<{ account_id: string }>(
    ctx,
    'select distinct account_id from app.office_holders(:units::uuid[], :kinds::text[], :day::date)',
    { units: pgArray([unitId]), kinds: pgArray(kinds), day: today(ctx) },
  );
  return rows.map(({ account_id }) => account_id);
}

/** The same of several units at once, by unit. */
export async function officeHoldersByUnit(
  ctx: Context,
  unitIds: readonly string[],
  kinds: readonly OfficeKind[],
): Promise<Map<string, string[]>> {
  const rows = await statement<{ unit_id: string; account_id: string }>(
    ctx,
    'select distinct unit_id, account_id from app.office_holders(:units::uuid[], :kinds::text[], :day::date)',
    { units: pgArray(unitIds), kinds: pgArray(kinds), day: today(ctx) },
  );
  const byUnit = groupBy(rows, ({ unit_id }) => unit_id);
  return new Map([...byUnit].map(([unitId, held]) => [unitId, held.map(({ account_id }) => account_id)]));
}

/** Who heads departments of the own unit today: offices in force, in no order. */
export const headsOfDepartments = (ctx: Context, departmentIds: readonly string[]): Promise<Office[]> =>
  officesInDepartments(ctx, departmentIds, ['DEPARTMENT_HEAD']);

/** The same of other offices in them. */
export const officesInDepartments = (
  ctx: Context,
  departmentIds: readonly string[],
  kinds: readonly OfficeKind[],
): Promise<Office[]> =>
  ctx.em.find(Office, {
    ...{ unitId: ctx.actor.unitId, kind: { $in: [...kinds] }, departmentId: { $in: [...departmentIds] } },
    [raw((office) => `app.office_in_force(${office}, ?)`, [today(ctx)])]: true,
  });

/** Ends sessions, API keys, links that were not used and known devices of an account that is administered here. */
export async function endAccessOf(ctx: Context, account: Account): Promise<void> {
  const values = { province: account.provinceId, account: account.id };
  await statement(ctx, 'select app.end_access_of(:province::smallint, :account)', values);
}

/** Ends sessions and API keys that act in an office. */
export async function endAccessIn(ctx: Context, office: Office): Promise<void> {
  const values = { province: office.provinceId, office: office.id };
  await statement(ctx, 'select app.end_access_in(:province::smallint, :office)', values);
}

/** Of the account signed in. */
export async function setOwnLanguage(ctx: Context, language: Language): Promise<void> {
  await statement(ctx, 'select app.set_own_language(:language)', { language });
}

/** A one-time link as it is kept: a token is known by its hash alone. */
export interface NewLink {
  id: string;
  tokenHash: Buffer;
  account: Pick<Account, 'id' | 'provinceId' | 'pos'>;
}

/** Times of tokens are by the database's clock: a demonstration's does not move. Answers when they expire. */
export async function addInvitations(ctx: Context, links: readonly NewLink[], days: number): Promise<Date> {
  const [row] = await statement<{ expiresAt: string }>(
    ctx,
    `with moment as materialized (select clock_timestamp() + make_interval(days => :days) as expires_at),
     made as (
       insert into invitation (province_id, token_hash, id, account_id, pos, expires_at, made_by_account_id)
       select :province::smallint, decode(l.hash, 'hex'), l.id, l.account, l.pos, m.expires_at, :me::uuid
         from moment m,
              unnest(:hashes::text[], :ids::uuid[], :accounts::uuid[], :places::int[]) as l(hash, id, account, pos)
       returning 1)
     select expires_at as "expiresAt", (select count(*) from made) from moment`,
    {
      ...{ province: ctx.scope.provinceId, me: ctx.actor.accountId, days },
      hashes: pgArray(links.map(({ tokenHash }) => tokenHash.toString('hex'))),
      ids: pgArray(links.map(({ id }) => id)),
      accounts: pgArray(links.map(({ account }) => account.id)),
      places: pgArray(links.map(({ account }) => account.pos)),
    },
  );
  return new Date(row?.expiresAt ?? Number.NaN);
}

/**
 * Into the outbox, for links that the viewer has just made; tokens are sealed, and forgotten once they have left. False:
 * the viewer has as many mailed today as one may.
 */
export async function mailLinks(
  ctx: Context,
  links: readonly { invitationId: string; address: string; sealed: Buffer }[],
): Promise<boolean> {
  const letters = links.map(({ sealed, ...link }) => ({ id: newId(), ...link, sealed: sealed.toString('hex') }));
  const [row] = await statement<{ mailed: boolean }>(ctx, 'select app.mail_links(:letters::jsonb) as mailed', {
    letters: JSON.stringify(letters),
  });
  return row?.mailed === true;
}

/** How many links the viewer may still have mailed today. */
export async function linksLeftToMail(ctx: Context): Promise<number> {
  const [row] = await statement<{ left: number }>(ctx, 'select app.links_left_to_mail() as left', {});
  return row?.left ?? 0;
}

export interface AccountSearch {
  /** Part of the login or of the name; empty: all. */
  search: string;
  /** The unit that keeps the account; null: every unit administered. */
  unitId: string | null;
  /** null: closed and open ones. */
  disabled: boolean | null;
  /** Those that nobody can sign in with yet: all of them, or those whose link has run out; null: whoever. */
  notOpened: 'ALL' | 'LINK_OVER' | null;
}

const NOT_OPENED = {
  ALL: 'select account_id from app.accounts_not_opened()',
  LINK_OVER: 'select account_id from app.accounts_not_opened() where link_until is null',
} as const;

/** No word at all, as in a search for "%", is in no name. */
const inLoginOrName = (word: string): FilterQuery<Account> => ({
  [raw((account) => `app.search_key(${account}.login || ' ' || ${account}.full_name)`)]:
    word === '' ? { $in: [] } : { $like: `%${word}%` },
});

/** Accounts kept by the units administered, by their login; those that name nobody any more are left out. */
export async function administeredAccounts(ctx: Context, page: PageArgs, wish: AccountSearch): Promise<Page<Account>> {
  const { search, unitId, disabled, notOpened } = wish;
  const { lo, hi } = administeredRange(ctx.actor, ctx.scope);
  const words = searchKey(search).split(' ');
  const wanted = (): FilterQuery<Account> => ({
    $and: [
      { pos: { $gte: lo, $lte: hi }, erasedAt: null },
      search.trim() === '' ? {} : { $and: words.map(inLoginOrName) },
      unitId === null ? {} : { unitId },
      disabled === null ? {} : { disabledAt: disabled ? { $ne: null } : null },
      notOpened === null ? {} : { id: { $in: raw(NOT_OPENED[notOpened]) } },
    ],
  });
  const from = page.after ? { login: { $gt: page.after } } : {};
  return pageOf(
    page,
    (limit) => ctx.em.find(Account, { $and: [wanted(), from] }, { orderBy: { login: 'asc' }, limit }),
    ({ login }) => login,
    () => ctx.em.count(Account, wanted()),
  );
}
