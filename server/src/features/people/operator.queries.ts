import type pg from 'pg';
import { NIL } from 'uuid';
import { newId } from '#kernel/columns.ts';
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

/** Who has the name to sign in with, in the whole country, and whether they administer the unit that keeps them. */
export async function holderOfLogin(
  client: pg.Client,
  login: string,
  day: string,
): Promise<{ id: string; unitId: string; administers: boolean } | null> {
  const { rows } = await client.query<{ id: string; unitId: string; administers: boolean }>(
    `select a.id, a.unit_id as "unitId",
            exists (select from office o where o.account_id = a.id and o.unit_id = a.unit_id
              and o.kind = 'ADMINISTRATOR' and (o.valid_to is null or o.valid_to >= $2::date)
              and o.ended_at is null) as administers
       from account a where a.login = $1`,
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

export async function addOperatorsInvitation(
  client: pg.Client,
  unit: PlacedUnit,
  invitation: { accountId: string; tokenHash: Buffer; days: number },
): Promise<void> {
  await client.query(
    `insert into invitation (province_id, token_hash, id, account_id, pos, expires_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6))`,
    [unit.provinceId, invitation.tokenHash, newId(), invitation.accountId, unit.pos, invitation.days],
  );
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

/** The account with this name, with the unit that keeps it on that day. */
export async function accountOfLogin(
  client: pg.Client,
  login: string,
  day: string,
): Promise<{ id: string; unit: PlacedUnit } | null> {
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
