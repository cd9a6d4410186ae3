import { type Context, type OfficeKind, today } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { Account, Office } from './account.entity.ts';

/** An office that was handed over, as both parties see it. */
export interface Substitution {
  /** Of the office that the substitute holds. */
  id: string;
  kind: OfficeKind;
  /** Who handed it over. */
  from: string;
  to: string;
  /** The viewer handed it over; no: the viewer acts in it. */
  given: boolean;
  validFrom: string;
  validTo: string;
  /** Null: it waits for a second person. */
  confirmedAt: Date | null;
}

interface Row extends Omit<Substitution, 'confirmedAt'> {
  confirmedAt: string | null;
}

/** What the viewer has handed over or acts in for somebody, today and later. */
export async function ownSubstitutions(ctx: Context): Promise<Substitution[]> {
  const rows = await statement<Row>(
    ctx,
    `select id, kind, from_name as "from", to_name as "to", given, valid_from::text as "validFrom",
            valid_to::text as "validTo", confirmed_at as "confirmedAt"
       from app.own_substitutions(:today::date)`,
    { today: today(ctx) },
  );
  return rows.map(({ confirmedAt, ...row }) => ({
    ...row,
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
  }));
}

/** Names of who handed offices over, by the offices in which others act for them. */
export const giversOf = (
  ctx: Context,
  officeIds: readonly string[],
): Promise<{ officeId: string; fullName: string }[]> =>
  statement(ctx, 'select office_id as "officeId", full_name as "fullName" from app.givers_of(:offices::uuid[])', {
    offices: pgArray(officeIds),
  });

/** Open accounts of the viewer's unit beside their own, by name. */
export const colleaguesOf = (ctx: Context): Promise<Account[]> =>
  ctx.em.find(
    Account,
    {
      ...{ provinceId: ctx.scope.provinceId, unitId: ctx.actor.unitId, disabledAt: null, erasedAt: null },
      id: { $ne: ctx.actor.accountId },
    },
    { orderBy: { fullName: 'asc', id: 'asc' } },
  );

/** Offices in which others act for who holds one, and that are not over. */
export const substitutesIn = (ctx: Context, office: Office): Promise<Office[]> =>
  ctx.em.find(Office, {
    ...{ provinceId: office.provinceId, onBehalfOf: office.id, endedAt: null },
    validTo: { $gte: today(ctx) },
  });
