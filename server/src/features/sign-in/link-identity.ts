import type pg from 'pg';
import { accountOfLogin, recordAsOperator } from '#features/people/operator.queries.ts';
import { refuse } from '#kernel/refusal.ts';
import { addIdentity } from './identity.queries.ts';
import { says } from './sign-in.messages.ts';

export interface LinkedIdentity {
  login: string;
  /** As its own documents name it (the `iss` of its tokens), to the letter. */
  issuer: string;
  /** The `sub` of its tokens. */
  subject: string;
  /** YYYY-MM-DD. */
  day: string;
}

/** From now on, whom the single sign-on calls by this subject signs in as the account. */
export async function linkIdentity(client: pg.Client, wish: LinkedIdentity): Promise<{ unitName: string }> {
  const { login, issuer, subject } = wish;
  const account = await accountOfLogin(client, login, wish.day);
  if (!account) refuse('NOT_FOUND', ['login'], says.noSuchAccount({ login }));
  const { id: accountId, unit } = account;
  const isNew = await addIdentity(client, { provinceId: unit.provinceId, issuer, subject, accountId });
  if (!isNew) refuse('CONFLICT', ['subject'], says.identityLinked());
  const after = { provider: issuer, providerSubject: subject };
  await recordAsOperator(client, unit, { verb: 'linkIdentity', accountId, after });
  return { unitName: unit.name };
}
