import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { lastNameSql } from '#features/units/unit.queries.ts';
import { DEFAULT_LANGUAGE, type Message, sayIn } from '#kernel/messages.ts';
import { named } from '#kernel/sql.ts';
import { type Ask, lostSince } from './heads.queries.ts';
import { openHeads } from './heads.ts';
import { says } from './trail.messages.ts';

export interface AuditVerdict {
  entries: number;
  units: number;
  /** The first entry that is not as it was written; null: all are. */
  firstBad: { unit: string; seq: string; reason: string } | null;
  /** The signed files that were compared. */
  files: number;
  /** What does not agree with them: an entry that was signed and is gone or changed, a file that is not as it was signed. */
  disagreements: { file: string; unit: string | null; seq: string | null; reason: string }[];
}

/**
 * Reads every chain of the audit trail again: each entry's hash covers the entry and the hash before it, numbers run
 * without a gap from 1. That no chain was cut short, written anew or removed whole is told by signed files of where the
 * chains ended, which are not in the database. Runs as the owner (see db/operator.ts).
 */
export async function verifyAudit(client: pg.ClientBase, signed: SignedFiles): Promise<AuditVerdict> {
  const bad = await client.query<Bad>(`
    with chained as (
      select a.province_id, a.unit_id, a.seq, a.hash = app.audit_hash(a) as whole, a.previous_hash,
             coalesce(lag(a.hash) over chain, '\\x'::bytea) as hash_before, coalesce(lag(a.seq) over chain, 0) as seq_before
        from audit_entry a window chain as (partition by a.province_id, a.unit_id order by a.seq))
    select ${nameOf('chained.unit_id')} as unit, seq, seq_before + 1 as due, previous_hash = hash_before as joined
      from chained
     where not whole or previous_hash <> hash_before or seq <> seq_before + 1
     order by province_id, unit_id, seq limit 1`);
  const { rows } = await client.query<Pick<AuditVerdict, 'entries' | 'units'>>(
    'select coalesce(sum(seq), 0)::int as entries, count(*)::int as units from app.audit_heads()',
  );
  const [first] = bad.rows;
  return {
    ...rows[0]!,
    firstBad: first ? { unit: first.unit, seq: first.seq, reason: sayIn(reasonOf(first), DEFAULT_LANGUAGE) } : null,
    files: signed.files.length,
    disagreements: await disagreementsWith(client, signed),
  };
}

/** Signed heads to compare with, as they are kept, and the key that signed them. */
export interface SignedFiles {
  files: readonly { path: string; text: string }[];
  key: KeyObject;
}

async function disagreementsWith(
  client: pg.ClientBase,
  { files, key }: SignedFiles,
): Promise<AuditVerdict['disagreements']> {
  const ask: Ask = async (text, values) => {
    const [statement, given] = named(text, values);
    let place = 0;
    const positional = statement.replaceAll('?', () => {
      place += 1;
      return `$${place}`;
    });
    return (await client.query(positional, given)).rows;
  };
  const found: AuditVerdict['disagreements'] = [];
  for (const { path: file, text } of files) {
    const opened = openHeads(text, key);
    if (!opened) found.push({ file, unit: null, seq: null, reason: sayIn(says.notAsSigned(), DEFAULT_LANGUAGE) });
    for (const { head, is } of opened ? await lostSince(ask, opened.heads) : []) {
      const [unit] = await ask<{ name: string }>(`select ${nameOf(':unitId::uuid')} as name`, { unitId: head.unitId });
      const reason = is === 'MISSING' ? says.signedIsGone() : says.signedIsChanged();
      found.push({ file, unit: unit?.name ?? head.unitId, seq: head.seq, reason: sayIn(reason, DEFAULT_LANGUAGE) });
    }
  }
  return found;
}

const nameOf = (unitId: string): string => `coalesce(${lastNameSql(unitId)}, ${unitId}::text)`;

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
