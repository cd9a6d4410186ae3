import { type Context, today } from '#kernel/context.ts';
import { type Page, type PageArgs, pageOf } from '#kernel/page.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import type { Office } from './account.entity.ts';
import { confirmedRange } from './account.policy.ts';

/** Somebody for whom an official has made something that waits for a second person. */
export interface PersonToConfirm {
  /** Of the account. */
  id: string;
  login: string;
  fullName: string;
  unitId: string;
  /** That the viewer may confirm. */
  officeIds: string[];
  /** A link waits that the viewer may issue the code of. */
  hasLink: boolean;
  codeIssuedAt: Date | null;
  /** Null: of a unit above, whose people are not shown. */
  madeBy: string | null;
  since: Date;
}

export interface ConfirmationSearch {
  /** Also of units below that have somebody of their own who can. */
  wide: boolean;
  /** Those whose code was issued and not used yet, in place of those that wait. */
  coded: boolean;
}

/** A link `i` that still opens something: not used, not over, and the newest of its account. */
const IS_LIVE = `i.used_at is null and i.expires_at > clock_timestamp()
     and not exists (select from invitation later where later.province_id = i.province_id
                       and later.account_id = i.account_id and later.created_at > i.created_at)`;

/**
 * Offices that wait and live links, of what others have made for others within the viewer's range: of the own unit, and
 * of those below in which nobody can confirm (app.confirming_place), or of all. A link waits for its code once an office
 * of its account is confirmed, or with the first that is.
 */
const PERSONS = `
with waiting as (
  select o.account_id, array_agg(o.id order by o.valid_from, o.id) as office_ids, min(o.made_at) as since,
         (array_agg(o.made_by_account_id order by o.made_at, o.id))[1] as made_by_account_id
    from office o
    join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
   where o.confirmed_at is null and o.ended_at is null and (o.valid_to is null or o.valid_to >= :today::date)
     and o.pos between :lo::int and :hi::int and a.pos between :lo::int and :hi::int
     and o.made_by_account_id is distinct from :me::uuid and o.account_id <> :me::uuid
     and (:wide::boolean or o.pos = :pos::int
          or app.confirming_place(o.pos, a.pos, o.made_by_account_id, o.account_id, :today::date) = :pos::int)
   group by o.account_id),
links as (
  select i.account_id, i.created_at as since, i.made_by_account_id, i.code_at
    from invitation i
   where ${IS_LIVE} and i.pos between :lo::int and :hi::int
     and i.made_by_account_id is distinct from :me::uuid and i.account_id <> :me::uuid
     and (:wide::boolean or i.pos = :pos::int
          or app.confirming_place(i.pos, i.pos, i.made_by_account_id, i.account_id, :today::date) = :pos::int)),
persons as (
  select a.id, a.login, a.full_name, a.unit_id, coalesce(w.office_ids, '{}') as office_ids,
         l.account_id is not null as has_link, l.code_at, coalesce(w.since, l.since) as since, m.full_name as made_by
    from account a
    left join waiting w on w.account_id = a.id
    left join links l on l.account_id = a.id
    left join account m on m.province_id = a.province_id and m.id = coalesce(w.made_by_account_id, l.made_by_account_id)
   where a.province_id = :province::smallint and a.disabled_at is null
     and case when :coded::boolean then w.account_id is null and l.code_at is not null
              else w.account_id is not null
                   or (l.account_id is not null and l.code_at is null
                       and exists (select from office o where o.province_id = a.province_id and o.account_id = a.id
                                      and app.office_in_force(o, :today::date))) end)`;

const asked = (ctx: Context, wish: ConfirmationSearch) => {
  const { lo, hi } = confirmedRange(ctx.actor, ctx.scope);
  const { provinceId: province, pos } = ctx.scope;
  return { lo, hi, province, pos, me: ctx.actor.accountId, today: today(ctx), ...wish };
};

interface Row extends Omit<PersonToConfirm, 'codeIssuedAt' | 'since'> {
  codeIssuedAt: string | null;
  since: string;
}

export function personsToConfirm(
  ctx: Context,
  page: PageArgs,
  wish: ConfirmationSearch,
): Promise<Page<PersonToConfirm>> {
  return pageOf(
    page,
    async (limit) => {
      const rows = await statement<Row>(
        ctx,
        `${PERSONS}
         select id, login, full_name as "fullName", unit_id as "unitId", office_ids as "officeIds",
                has_link as "hasLink", code_at as "codeIssuedAt", made_by as "madeBy", since
           from persons where login > :after order by login limit :limit`,
        { ...asked(ctx, wish), after: page.after ?? '', limit },
      );
      return rows.map(({ codeIssuedAt, since, ...row }) => ({
        ...row,
        codeIssuedAt: codeIssuedAt === null ? null : new Date(codeIssuedAt),
        since: new Date(since),
      }));
    },
    ({ login }) => login,
    () => countPersons(ctx, wish),
  );
}

async function countPersons(ctx: Context, wish: ConfirmationSearch): Promise<number> {
  const [row] = await statement<{ total: number }>(
    ctx,
    `${PERSONS} select count(*)::int as total from persons`,
    asked(ctx, wish),
  );
  return row?.total ?? 0;
}

/** How many wait for the viewer, and for nobody nearer. */
export const countToConfirm = (ctx: Context): Promise<number> => countPersons(ctx, { wide: false, coded: false });

/** The live link of an account: at what place, by whom it was made, and whether it has a code. */
export interface LiveLink {
  accountId: string;
  pos: number;
  madeByAccountId: string | null;
  hasCode: boolean;
}

/** The newest links of accounts that were not used and have not ended. */
export const liveLinksOf = (ctx: Context, accountIds: readonly string[]): Promise<LiveLink[]> =>
  statement<LiveLink>(
    ctx,
    `select i.account_id as "accountId", i.pos, i.made_by_account_id as "madeByAccountId", i.code_at is not null as "hasCode"
       from invitation i
      where i.province_id = :province::smallint and i.account_id = any(:accounts::uuid[])
        and ${IS_LIVE}`,
    { province: ctx.scope.provinceId, accounts: pgArray(accountIds) },
  );

/** False: it does not wait any more, or the viewer is no second person to it. */
export async function confirmOffice(ctx: Context, { provinceId, id }: Office): Promise<boolean> {
  const [row] = await statement<{ confirmed: boolean }>(
    ctx,
    'select app.confirm_office(:provinceId::smallint, :id, :now) as confirmed',
    { provinceId, id, now: ctx.now },
  );
  return row?.confirmed === true;
}

/** Until when link and code are good now; null: there is no live link to which the viewer is a second person. */
export async function issueCode(ctx: Context, accountId: string, codeHash: Buffer): Promise<Date | null> {
  const [row] = await statement<{ until: string | null }>(
    ctx,
    'select app.issue_code(:province::smallint, :account, :codeHash) as until',
    { province: ctx.scope.provinceId, account: accountId, codeHash },
  );
  return row?.until ? new Date(row.until) : null;
}

/** Of offices that wait: the place of the nearest unit in which somebody can confirm them; null: nobody but the operator. */
export async function confirmingPlaces(
  ctx: Context,
  officeIds: readonly string[],
): Promise<{ id: string; pos: number; place: number | null }[]> {
  return statement(
    ctx,
    `select o.id, o.pos, app.confirming_place(o.pos, a.pos, o.made_by_account_id, o.account_id, :today::date) as place
       from office o
       join account a on a.province_id = o.province_id and a.id = o.account_id
      where o.province_id = :province::smallint and o.id = any(:ids::uuid[])
        and o.confirmed_at is null and o.ended_at is null`,
    { province: ctx.scope.provinceId, ids: pgArray(officeIds), today: today(ctx) },
  );
}
