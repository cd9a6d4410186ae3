import type pg from 'pg';
import { NIL } from 'uuid';
import { newId } from '#kernel/columns.ts';
import type { OfficeKind } from '#kernel/context.ts';
import { sayIn } from '#kernel/messages.ts';
import { says } from './people.messages.ts';

/** What the operator's commands read and write, as the owner, past no policy but the operator's own. */

export interface PlacedUnit {
  id: string;
  provinceId: number;
  pos: number;
  name: string;
}

/** Codes are used again after mergers: a code means something on a day. */
export async function unitsOfCode(client: pg.Client, code: string, day: string): Promise<PlacedUnit[]> {
  const { rows } = await client.query<PlacedUnit>(
    `select unit_id as id, province_id as "provinceId", pos, type || ' ' || name as name from unit_version
      where code = $1 and validity @> $2::date order by pos`,
    [code, day],
  );
  return rows;
}

/** Who has a name to sign in with. */
export interface HolderOfLogin {
  id: string;
  unitId: string;
  /** They hold, or will hold, the administrator's office of the unit that keeps them; `waits`: it is not confirmed. */
  administers: boolean;
  waits: boolean;
}

/** In the whole country. */
export async function holderOfLogin(client: pg.Client, login: string, day: string): Promise<HolderOfLogin | null> {
  const { rows } = await client.query<HolderOfLogin>(
    `select a.id, a.unit_id as "unitId", bool_or(o.confirmed_at is not null) as administers,
            bool_and(o.id is not null and o.confirmed_at is null) as waits
       from account a
       left join office o on o.province_id = a.province_id and o.account_id = a.id and o.unit_id = a.unit_id
                         and o.kind = 'ADMINISTRATOR' and (o.valid_to is null or o.valid_to >= $2::date)
                         and o.ended_at is null
      where a.login = $1 group by a.id, a.unit_id`,
    [login, day],
  );
  return rows[0] ?? null;
}

/** Answers the new account's id. */
export async function addAdministrator(
  client: pg.Client,
  unit: PlacedUnit,
  person: { login: string; fullName: string; day: string; managesSubUnits: boolean },
): Promise<string> {
  const accountId = newId();
  await client.query(
    `insert into account (province_id, id, unit_id, pos, login, full_name, created_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [unit.provinceId, accountId, unit.id, unit.pos, person.login, person.fullName],
  );
  await client.query(
    `insert into office (province_id, id, account_id, unit_id, pos, kind, manages_sub_units, valid_from)
     values ($1, $2, $3, $4, $5, 'ADMINISTRATOR', $6, $7)`,
    [unit.provinceId, newId(), accountId, unit.id, unit.pos, person.managesSubUnits, person.day],
  );
  return accountId;
}

/** Takes password and second factors away and ends whatever else lets somebody in. */
export async function takeCredentials(client: pg.Client, unit: PlacedUnit, accountId: string): Promise<void> {
  const account = [unit.provinceId, accountId];
  await client.query('select app.set_password($1::smallint, $2, null)', account);
  await client.query('select app.end_factors($1::smallint, $2)', account);
}

/** With its code: the operator passes link and code on by two ways. Answers its id. */
export async function addOperatorsInvitation(
  client: pg.Client,
  unit: PlacedUnit,
  invitation: { accountId: string; tokenHash: Buffer; codeHash: Buffer; days: number },
): Promise<string> {
  const { accountId, tokenHash, codeHash, days } = invitation;
  const id = newId();
  await client.query(
    `insert into invitation (province_id, token_hash, id, account_id, pos, expires_at, code_hash, code_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6), $7, clock_timestamp())`,
    [unit.provinceId, tokenHash, id, accountId, unit.pos, days, codeHash],
  );
  return id;
}

/** Into the outbox: the server sends it, now or when it runs again. */
export async function addOperatorsMail(
  client: pg.Client,
  unit: PlacedUnit,
  mail: { accountId: string; invitationId: string; address: string; sealed: Buffer },
): Promise<void> {
  await client.query(
    'insert into mail (province_id, id, account_id, invitation_id, address, sealed) values ($1, $2, $3, $4, $5, $6)',
    [unit.provinceId, newId(), mail.accountId, mail.invitationId, mail.address, mail.sealed],
  );
}

/** Confirms whatever offices of an account wait; answers their kinds. */
export async function confirmOfficesOf(client: pg.Client, { id, unit }: KeptAccount): Promise<OfficeKind[]> {
  const { rows } = await client.query<{ kind: OfficeKind }>(
    `update office set confirmed_at = clock_timestamp()
      where province_id = $1 and account_id = $2 and confirmed_at is null and ended_at is null returning kind`,
    [unit.provinceId, id],
  );
  return rows.map(({ kind }) => kind);
}

/** Issues the code of the newest link of an account, where one waits; answers until when both are good. */
export async function issueOperatorsCode(
  client: pg.Client,
  { id, unit }: KeptAccount,
  codeHash: Buffer,
): Promise<Date | null> {
  const { rows } = await client.query<{ until: Date }>(
    `update invitation i set code_hash = $3, code_by_account_id = null, code_at = clock_timestamp(),
            expires_at = clock_timestamp() + interval '7 days'
      where i.province_id = $1 and i.account_id = $2 and i.used_at is null and i.expires_at > clock_timestamp()
        and not exists (select from invitation later where later.province_id = i.province_id
                          and later.account_id = i.account_id and later.created_at > i.created_at)
      returning i.expires_at as until`,
    [unit.provinceId, id, codeHash],
  );
  return rows[0]?.until ?? null;
}

/** The trail of the unit says that it was the operator, who has no account. */
export async function recordAsOperator(
  client: pg.Client,
  unit: PlacedUnit,
  entry: { verb: string; accountId: string; after?: object },
): Promise<void> {
  await client.query(
    `select set_config('app.account', $1, true), set_config('app.actor_name', $5, true),
            set_config('app.office_kind', 'OPERATOR', true), set_config('app.unit', $2, true),
            set_config('app.province', $3, true), set_config('app.pos', $4, true)`,
    [NIL, unit.id, String(unit.provinceId), String(unit.pos), sayIn(says.operator(), 'vi')],
  );
  await client.query(`select app.record_audit($1, clock_timestamp(), $2, 'Account', $3, null, $4::jsonb, 'operator')`, [
    unit.pos,
    entry.verb,
    entry.accountId,
    entry.after ? JSON.stringify(entry.after) : null,
  ]);
}

/** An account with the unit that keeps it. */
export interface KeptAccount {
  id: string;
  unit: PlacedUnit;
}

/** The account with this name, and its unit as it is on that day. */
export async function accountOfLogin(client: pg.Client, login: string, day: string): Promise<KeptAccount | null> {
  const { rows } = await client.query<PlacedUnit & { accountId: string }>(
    `select a.id as "accountId", v.unit_id as id, v.province_id as "provinceId", v.pos, v.type || ' ' || v.name as name
       from account a join unit_version v on v.unit_id = a.unit_id and v.validity @> $2::date
      where a.login = $1`,
    [login, day],
  );
  const [row] = rows;
  if (!row) return null;
  const { accountId, ...unit } = row;
  return { id: accountId, unit };
}
