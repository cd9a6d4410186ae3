import type pg from 'pg';
import type { OfficeKind } from '#kernel/context.ts';
import { refuse } from '#kernel/refusal.ts';
import { accountOfLogin, confirmOfficesOf, issueOperatorsCode, recordAsOperator } from './operator.queries.ts';
import { says } from './people.messages.ts';
import { hashLinkCode, newCode } from './token.ts';

export interface OfficesOfLogin {
  login: string;
  /** The day on which the account's unit is looked up; YYYY-MM-DD. */
  day: string;
}

/**
 * The operator is the second person where nobody who signs in can be: the first leader of a new installation, made by
 * its only administrator. Confirms the offices of an account that wait, and issues the code of its link, if there is one.
 * Runs as the owner (see db/operator.ts).
 */
export async function confirmOfficeAsOperator(
  client: pg.Client,
  { login, day }: OfficesOfLogin,
): Promise<{ offices: OfficeKind[]; code: string | null; unitName: string }> {
  const account = await accountOfLogin(client, login, day);
  if (!account) refuse('NOT_FOUND', ['login'], says.nobodyOfLogin({ login }));
  const { id: accountId, unit } = account;
  const offices = await confirmOfficesOf(client, account);
  const code = newCode();
  const until = await issueOperatorsCode(client, account, hashLinkCode(code));
  if (offices.length === 0 && until === null) refuse('CONFLICT', ['login'], says.nothingWaits({ login }));
  const after = { ...(offices.length > 0 && { offices }), ...(until && { codeGoodUntil: until }) };
  await recordAsOperator(client, unit, { verb: 'confirmOffice', accountId, after });
  return { offices, code: until && code, unitName: unit.name };
}
