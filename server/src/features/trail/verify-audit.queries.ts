import type pg from 'pg';
import { DEFAULT_LANGUAGE, type Message, sayIn } from '#kernel/messages.ts';
import { says } from './trail.messages.ts';

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
  const bad = await client.query<Bad>(`
    with chained as (
      select a.province_id, a.unit_id, a.seq, a.hash = app.audit_hash(a) as whole, a.previous_hash,
             coalesce(lag(a.hash) over chain, '\\x'::bytea) as hash_before, coalesce(lag(a.seq) over chain, 0) as seq_before
        from audit_entry a window chain as (partition by a.province_id, a.unit_id order by a.seq))
    select unit_id as unit, seq, seq_before + 1 as due, previous_hash = hash_before as joined
      from chained
     where not whole or previous_hash <> hash_before or seq <> seq_before + 1
     order by province_id, unit_id, seq limit 1`);
  const { rows } = await client.query<Omit<AuditVerdict, 'firstBad'>>(`
    select coalesce(sum(entries), 0)::int as entries, count(*)::int as units,
           encode(sha256(coalesce(string_agg(hash, ''::bytea order by province_id, unit_id), ''::bytea)), 'hex') as head
      from (select distinct on (province_id, unit_id) province_id, unit_id, hash, seq as entries
              from audit_entry order by province_id, unit_id, seq desc) last`);
  const [first] = bad.rows;
  return {
    ...rows[0]!,
    firstBad: first ? { unit: first.unit, seq: first.seq, reason: sayIn(reasonOf(first), DEFAULT_LANGUAGE) } : null,
  };
}

/** `due`: the number that stands next in the chain. */
interface Bad {
  unit: string;
  seq: string;
  due: string;
  joined: boolean;
}

function reasonOf({ seq, due, joined }: Bad): Message {
  if (seq !== due) return says.missingEntries({ from: due, to: String(BigInt(seq) - 1n) });
  return joined ? says.changed() : says.notJoined();
}
