import type pg from 'pg';

export interface AuditVerdict {
  entries: number;
  units: number;
  /** SHA-256 over the last hash of every unit's chain: kept elsewhere, it also tells that a chain's end was cut off. */
  head: string;
  /** The first entry that is not as it was written; null: all are. */
  firstBad: { unit: string; seq: string; reason: string } | null;
}

/**
 * Reads every chain of the audit trail again: each entry's hash covers the entry and the hash before it, numbers run
 * without a gap from 1. Runs as the owner (see db/operator.ts).
 */
export async function verifyAudit(client: pg.ClientBase): Promise<AuditVerdict> {
  const bad = await client.query<{ unit: string; seq: string; reason: string }>(`
    with chained as (
      select a.province_id, a.unit_id, a.seq, a.hash = app.audit_hash(a) as whole, a.previous_hash,
             coalesce(lag(a.hash) over chain, '\\x'::bytea) as hash_before, coalesce(lag(a.seq) over chain, 0) as seq_before
        from audit_entry a window chain as (partition by a.province_id, a.unit_id order by a.seq))
    select unit_id as unit, seq,
           case when seq <> seq_before + 1 then format('thiếu bản ghi từ số %s đến số %s', seq_before + 1, seq - 1)
                when previous_hash <> hash_before then 'không nối với bản ghi trước nó'
                else 'nội dung đã bị sửa' end as reason
      from chained
     where not whole or previous_hash <> hash_before or seq <> seq_before + 1
     order by province_id, unit_id, seq limit 1`);
  const { rows } = await client.query<Omit<AuditVerdict, 'firstBad'>>(`
    select coalesce(sum(entries), 0)::int as entries, count(*)::int as units,
           encode(sha256(coalesce(string_agg(hash, ''::bytea order by province_id, unit_id), ''::bytea)), 'hex') as head
      from (select distinct on (province_id, unit_id) province_id, unit_id, hash, seq as entries
              from audit_entry order by province_id, unit_id, seq desc) last`);
  return { ...rows[0]!, firstBad: bad.rows[0] ?? null };
}
