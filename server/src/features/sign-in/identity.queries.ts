import type pg from 'pg';

/** False: the issuer's subject is linked already. */
export async function addIdentity(
  client: pg.Client,
  identity: { provinceId: number; issuer: string; subject: string; accountId: string },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into identity (province_id, issuer, subject, account_id) values ($1, $2, $3, $4) on conflict do nothing`,
    [identity.provinceId, identity.issuer, identity.subject, identity.accountId],
  );
  return rowCount === 1;
}
