import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/** Room trail: where every chain ends, for the server to sign and keep outside the database. Numbers and hashes alone. */
export class M028HeadsOfTheTrail extends Migration {
  override up(): void {
    this.addSql(`
-- The last entry of every chain: a step per chain along the primary key, however many entries there are.
create function app.audit_heads() returns table (province_id smallint, unit_id uuid, seq bigint, hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive chain as (
    (select a.province_id, a.unit_id from audit_entry a order by a.province_id, a.unit_id limit 1)
    union all
    select next.province_id, next.unit_id
      from chain c
     cross join lateral (select a.province_id, a.unit_id from audit_entry a
                          where (a.province_id, a.unit_id) > (c.province_id, c.unit_id)
                          order by a.province_id, a.unit_id limit 1) next)
  select c.province_id, c.unit_id, last.seq, last.hash
    from chain c
   cross join lateral (select a.seq, a.hash from audit_entry a
                        where a.province_id = c.province_id and a.unit_id = c.unit_id
                        order by a.seq desc limit 1) last
$$;

-- The hashes of some entries, in the order asked; null: the entry is not there.
create function app.audit_hashes(provinces smallint[], units uuid[], seqs bigint[])
returns table (place bigint, hash bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select wanted.place, a.hash
    from unnest(provinces, units, seqs) with ordinality as wanted (province_id, unit_id, seq, place)
    left join audit_entry a using (province_id, unit_id, seq)
   order by wanted.place
$$;

revoke all on function app.audit_heads(), app.audit_hashes(smallint[], uuid[], bigint[]) from public;
${['audit_heads()', 'audit_hashes(smallint[], uuid[], bigint[])']
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
