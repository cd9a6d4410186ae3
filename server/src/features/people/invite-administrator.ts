import type pg from 'pg';
import { NIL } from 'uuid';
import { newId } from '#kernel/columns.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfAccount } from './account.rules.ts';
import { hashToken, newToken } from './token.ts';

export interface FirstAdministrator {
  unitCode: string;
  login: string;
  fullName: string;
  /** The day on which the code means the unit, and from which the office is held; YYYY-MM-DD. */
  day: string;
  managesSubUnits: boolean;
}

/** How many days the link is good for. */
const VALID_DAYS = 7;

/**
 * The operator makes a unit's first administrator, whom nobody in the system could make; or invites anew who is one
 * already, for who lost everything. Answers the one-time link. Runs as the owner (see db/operator.ts).
 */
export async function inviteAdministrator(
  client: pg.Client,
  wish: FirstAdministrator,
): Promise<{ link: string; unitName: string; isNew: boolean }> {
  refuseAll(problemsOfAccount(wish));
  const unit = await unitOf(client, wish);
  const known = await client.query<{ id: string; unit_id: string; administers: boolean }>(
    `select a.id, a.unit_id, exists (select from office o where o.account_id = a.id and o.unit_id = a.unit_id
              and o.kind = 'ADMINISTRATOR' and (o.valid_to is null or o.valid_to >= $2::date)) as administers
       from account a where a.login = $1`,
    [wish.login, wish.day],
  );
  const [account] = known.rows;
  if (account && (account.unit_id !== unit.id || !account.administers)) {
    refuse('CONFLICT', ['login'], `Tên đăng nhập ${wish.login} đã có người khác dùng. Hãy chọn tên khác.`);
  }
  const accountId = account?.id ?? (await newAdministrator(client, unit, wish));
  const token = newToken();
  await client.query(
    `insert into invitation (province_id, token_hash, id, account_id, pos, expires_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6))`,
    [unit.provinceId, hashToken(token), newId(), accountId, unit.pos, VALID_DAYS],
  );
  await recordAsOperator(client, unit, accountId, { login: wish.login, fullName: wish.fullName });
  return { link: `/loi-moi#${token}`, unitName: unit.name, isNew: !account };
}

interface Unit {
  id: string;
  provinceId: number;
  pos: number;
  name: string;
}

async function unitOf(client: pg.Client, { unitCode, day }: FirstAdministrator): Promise<Unit> {
  const { rows } = await client.query<Unit>(
    `select unit_id as id, province_id as "provinceId", pos, type || ' ' || name as name from unit_version
      where code = $1 and validity @> $2::date order by pos`,
    [unitCode, day],
  );
  const [unit, other] = rows;
  if (!unit) refuse('NOT_FOUND', ['unit'], `Không có đơn vị mã ${unitCode} vào ngày ${day}. Hãy kiểm tra mã và ngày.`);
  if (other)
    refuse('AMBIGUOUS', ['unit'], `Mã ${unitCode} chỉ nhiều đơn vị: ${rows.map(({ name }) => name).join(', ')}.`);
  return unit;
}

async function newAdministrator(client: pg.Client, unit: Unit, wish: FirstAdministrator): Promise<string> {
  const accountId = newId();
  await client.query(
    `insert into account (province_id, id, unit_id, pos, login, full_name, created_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [unit.provinceId, accountId, unit.id, unit.pos, wish.login, wish.fullName],
  );
  await client.query(
    `insert into office (province_id, id, account_id, unit_id, pos, kind, manages_sub_units, valid_from)
     values ($1, $2, $3, $4, $5, 'ADMINISTRATOR', $6, $7)`,
    [unit.provinceId, newId(), accountId, unit.id, unit.pos, wish.managesSubUnits, wish.day],
  );
  return accountId;
}

/** The trail of the unit says that it was the operator, who has no account. */
async function recordAsOperator(client: pg.Client, unit: Unit, accountId: string, after: object): Promise<void> {
  await client.query(
    `select set_config('app.account', $1, true), set_config('app.actor_name', 'Vận hành', true),
            set_config('app.office_kind', 'OPERATOR', true), set_config('app.unit', $2, true),
            set_config('app.province', $3, true), set_config('app.pos', $4, true)`,
    [NIL, unit.id, String(unit.provinceId), String(unit.pos)],
  );
  await client.query(
    `select app.record_audit($1, clock_timestamp(), 'inviteAdministrator', 'Account', $2, null, $3::jsonb, 'operator')`,
    [unit.pos, accountId, JSON.stringify(after)],
  );
}
