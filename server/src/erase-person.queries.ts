import type pg from 'pg';
import { lastNameSql } from '#features/units/unit.queries.ts';
import type { OfficeKind } from '#kernel/context.ts';
import type { Person } from './export-person.queries.ts';

/** What stands in the way of an erasure. */
export interface Hindrance {
  what: 'OPEN' | 'OFFICE' | 'REPORT';
  office: OfficeKind | null;
  /** Of the office, or of the report. */
  unit: string | null;
}

/** On a day; none: the person can be erased. */
export async function hindrancesOf(client: pg.Client, { id, unit }: Person, day: string): Promise<Hindrance[]> {
  const { rows } = await client.query<Hindrance>(
    `select h.hindrance as what, h.office_kind as office, ${lastNameSql('h.unit_id')} as unit
       from app.hinders_erasure($1::smallint, $2, $3::date) h`,
    [unit.provinceId, id, day],
  );
  return rows;
}

/** Whether the account names nobody any more. */
export async function isErased(client: pg.Client, { id, unit }: Person): Promise<boolean> {
  const { rows } = await client.query<{ erased: boolean }>(
    'select erased_at is not null as erased from account where province_id = $1 and id = $2',
    [unit.provinceId, id],
  );
  return rows[0]?.erased === true;
}

export async function erase(
  client: pg.Client,
  { id, unit }: Person,
  { ground, actor, now }: { ground: string; actor: string; now: Date },
): Promise<void> {
  await client.query(`select app.erase_account($1::smallint, $2, $3, $4, $5, 'operator')`, [
    ...[unit.provinceId, id, ground, actor, now],
  ]);
}
