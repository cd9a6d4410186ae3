import type { Client } from 'pg';

/** Đắk Lắk: the province asked about. It has 15 districts and 184 communes, more than the 181 units of workload A. */
const ASKED = '66';

/** The province asked about, then the others, those with the fewest units first. */
export async function chooseProvinces(client: Client, count: number): Promise<number[]> {
  const { rows } = await client.query<{ province_id: number }>(
    `select province_id from unit_version where validity @> date '2022-12-31' and province_id > 0
      group by province_id
      order by not bool_or(level = 'PROVINCE' and code = $1), count(*), province_id limit $2`,
    [ASKED, count],
  );
  if (rows.length < count) throw new Error(`there are only ${rows.length} provinces`);
  return rows.map((row) => row.province_id);
}
