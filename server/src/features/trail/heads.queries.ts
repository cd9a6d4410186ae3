import { pgArray } from '#kernel/sql.ts';
import type { Head } from './heads.ts';

/** One statement with named parameters, as whoever has a connection sends it. */
export type Ask = <Row extends object>(text: string, values: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/** Where every chain of the trail ends now. */
export const headsNow = (ask: Ask): Promise<Head[]> =>
  ask<Head>(
    `select province_id as "provinceId", unit_id as "unitId", seq::text as seq, encode(hash, 'hex') as hash
       from app.audit_heads()`,
    {},
  );

/** An entry that was signed and is not there any more, or not as it was. */
export interface Lost {
  head: Head;
  is: 'MISSING' | 'CHANGED';
}

/** What the trail no longer holds of the heads signed before. A chain only grows: each head must still be one of its entries. */
export async function lostSince(ask: Ask, signed: readonly Head[]): Promise<Lost[]> {
  const now = await ask<{ hash: string | null }>(
    `select encode(hash, 'hex') as hash
       from app.audit_hashes(:provinces::smallint[], :units::uuid[], :seqs::bigint[]) order by place`,
    {
      provinces: pgArray(signed.map(({ provinceId }) => provinceId)),
      units: pgArray(signed.map(({ unitId }) => unitId)),
      seqs: pgArray(signed.map(({ seq }) => seq)),
    },
  );
  return signed.flatMap((head, index): Lost[] => {
    const hash = now[index]?.hash ?? null;
    if (hash === head.hash) return [];
    return [{ head, is: hash === null ? 'MISSING' : 'CHANGED' }];
  });
}
