import { type Context, type OfficeKind, today } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

/** The kinds of offices that somebody holds today in the actor's unit, with an account that is open. */
export async function officesHeldInUnit(ctx: Context): Promise<OfficeKind[]> {
  const rows = await statement<{ kind: OfficeKind }>(
    ctx,
    `select distinct o.kind from office o
       join account a on a.province_id = o.province_id and a.id = o.account_id and a.disabled_at is null
      where o.province_id = :province and o.unit_id = :unit
        and app.office_in_force(o, :today::date)`,
    { province: ctx.scope.provinceId, unit: ctx.actor.unitId, today: today(ctx) },
  );
  return rows.map(({ kind }) => kind);
}

/** How many open accounts of the actor's unit nobody has signed in with yet: no password was chosen for them. */
export async function countUnopenedAccounts(ctx: Context): Promise<number> {
  const [row] = await statement<{ count: number }>(
    ctx,
    'select count(*)::int as count from app.unopened_accounts()',
    {},
  );
  return row?.count ?? 0;
}
