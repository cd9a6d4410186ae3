import type pg from 'pg';
import type { SealLink } from '#kernel/context.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfAccount } from './account.rules.ts';
import { addressOf, problemsOfEmail } from './email.rules.ts';
import {
  addAdministrator,
  addOperatorsInvitation,
  addOperatorsMail,
  holderOfLogin,
  type PlacedUnit,
  recordAsOperator,
  takeCredentials,
  unitsOfCode,
} from './operator.queries.ts';
import { says } from './people.messages.ts';
import { hashLinkCode, hashToken, newCode, newToken, pathOfLink } from './token.ts';

export interface FirstAdministrator {
  unitCode: string;
  login: string;
  fullName: string;
  /** The day on which the code means the unit, and from which the office is held; YYYY-MM-DD. */
  day: string;
  managesSubUnits: boolean;
  /** Where the link is mailed, and not shown; empty: it is shown. */
  email?: string;
}

/** How many days link and code are good for. */
const VALID_DAYS = 7;

/**
 * The operator makes a unit's first administrator, whom nobody in the system could make; or invites anew who is one
 * already, for who lost everything: password and second factor are taken away, which nobody else of the unit could do.
 * Answers the one-time link (null: it is mailed) and, to be passed on by another way, its code. Runs as the owner (see
 * db/operator.ts). `sealLink`: where the server mails people.
 */
export async function inviteAdministrator(
  client: pg.Client,
  wish: FirstAdministrator,
  sealLink: SealLink | null = null,
): Promise<{ link: string | null; code: string; unitName: string; isNew: boolean }> {
  const { login, fullName, day, email = '' } = wish;
  refuseAll([...problemsOfAccount(wish), ...problemsOfEmail(email, { canMail: sealLink !== null })]);
  const unit = await unitOf(client, wish);
  const known = await holderOfLogin(client, login, day);
  if (known?.waits && known.unitId === unit.id) refuse('CONFLICT', ['login'], says.officeWaits({ login }));
  if (known && (known.unitId !== unit.id || !known.administers)) {
    refuse('CONFLICT', ['login'], says.loginOfAnother({ login }));
  }
  const accountId = known?.id ?? (await addAdministrator(client, unit, wish));
  if (known) await takeCredentials(client, unit, accountId);
  const [token, code] = [newToken(), newCode()];
  const link = { accountId, tokenHash: hashToken(token), codeHash: hashLinkCode(code), days: VALID_DAYS };
  const invitationId = await addOperatorsInvitation(client, unit, link);
  const address = addressOf(email);
  const isMailed = address !== null && sealLink !== null;
  if (isMailed) {
    await addOperatorsMail(client, unit, { accountId, invitationId, address, sealed: sealLink(token) });
  }
  const after = { login, fullName, linkMailed: isMailed };
  await recordAsOperator(client, unit, { verb: 'inviteAdministrator', accountId, after });
  return { link: isMailed ? null : pathOfLink(token), code, unitName: unit.name, isNew: known === null };
}

async function unitOf(client: pg.Client, { unitCode, day }: FirstAdministrator): Promise<PlacedUnit> {
  const units = await unitsOfCode(client, unitCode, day);
  const [unit, other] = units;
  if (!unit) refuse('NOT_FOUND', ['unit'], says.noSuchUnit({ code: unitCode, day: { day } }));
  if (other) {
    refuse('AMBIGUOUS', ['unit'], says.severalUnits({ code: unitCode, names: units.map(({ name }) => name) }));
  }
  return unit;
}
