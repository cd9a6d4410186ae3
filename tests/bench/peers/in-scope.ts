import pg from 'pg';

/** What the product's transaction is opened with. */
export interface PeerScope {
  role: string;
  /** In hex: of the key of whoever reads. */
  tokenHash: string;
  today: string;
}

/** As the product reads (kernel/operation.ts): one snapshot, as the serving role, in the scope of whoever holds the key. */
export async function inScope<T>(
  client: pg.ClientBase,
  { role, tokenHash, today }: PeerScope,
  work: () => Promise<T>,
): Promise<T> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(`set local role ${pg.escapeIdentifier(role)}`);
  await client.query('select app.open_scope($1, $2::date, $3::interval)', [
    Buffer.from(tokenHash, 'hex'),
    today,
    '2 hours',
  ]);
  const result = await work();
  await client.query('commit');
  return result;
}
