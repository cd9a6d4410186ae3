import type pg from 'pg';
import { OperatorError } from '../operator-error.ts';
import type { Heading } from './manifest.ts';
import type { Table } from './tables.ts';

/** What lets somebody in, is sealed with a key or still being sent, in the installation that a province leaves: it begins anew elsewhere. */
const STAYS_BEHIND = new Set([
  ...['session', 'known_device', 'passkey', 'passkey_challenge', 'second_factor', 'recovery_code'],
  ...['sign_in_throttle', 'mail', 'mutation_answer', 'migration', 'upload'],
]);
/** The same for every province: the tree over the years, and whether the data are invented. */
const WHOLE = new Set(['unit', 'unit_version', 'unit_succession', 'demonstration']);

/**
 * The condition on the rows of a table that go with a province: its own, and of what everybody shares (the tree, the
 * catalogue, the state's regimes and periods) what it stands on. Null: nothing of it goes.
 */
export function rowsOfProvince(
  { name, columns }: Pick<Table, 'name' | 'columns'>,
  ids: readonly number[],
): string | null {
  if (STAYS_BEHIND.has(name)) return null;
  if (WHOLE.has(name)) return 'true';
  const own = ids.join(', ');
  // 0: nobody's, everybody's
  if (columns.includes('province_id')) return `province_id in (0, ${own})`;
  // a position begins with the province
  if (columns.includes('pos')) return `pos = 0 or pos >> 22 in (${own})`;
  throw new Error(`${name}: it is not said whose its rows are`);
}

/** Whether a table holds what is a tenant's, and so is empty where a province has no data. */
export const isTenants = ({ name, columns }: Pick<Table, 'name' | 'columns'>): boolean =>
  !WHOLE.has(name) && columns.includes('province_id');

/** The province that has a code on a day, with all numbers that it has had over the years. */
export async function provinceOf(
  client: pg.ClientBase,
  code: string,
  day: string,
): Promise<NonNullable<Heading['province']>> {
  const { rows } = await client.query<{ name: string; ids: number[] }>(
    `select v.name, array(select distinct o.province_id::int from unit_version o where o.unit_id = v.unit_id order by 1) as ids
       from unit_version v
      where v.level = 'PROVINCE' and v.code = $1 and v.validity @> $2::date`,
    [code, day],
  );
  if (rows[0]) return { code, ...rows[0] };
  throw new OperatorError(
    `Không có tỉnh, thành phố nào mang mã ${code} vào ngày ${day}. Hãy xem lại --unit hoặc đặt --day.`,
  );
}
