import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import { type Context, doing } from '#kernel/context.ts';
import { notify } from '#kernel/notice.ts';
import { refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { hasSecondFactor } from './credentials.queries.ts';
import { type Challenged, insertPasskey, keepChallenge, ownPasskeys, takeChallenge } from './passkey.queries.ts';
import { demandProof } from './proof.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { RelyingParty } from './relying-party.ts';
import type { SecretBox } from './secret-box.ts';
import { says } from './sign-in.messages.ts';
import { secondFactorOn } from './sign-in.notices.ts';

const LONGEST_NAME = 60;

/** EdDSA, ES256, RS256: what authenticators have; the newer ones are experimental in Node. */
const ALGORITHMS = [-8, -7, -257];

const challenged = ({ scope, actor }: Context): Challenged => ({
  ...{ province: scope.provinceId, account: actor.accountId, session: actor.sessionId },
});

/** What the browser hands to an authenticator that does not hold a passkey of the account yet. */
export async function beginPasskey(ctx: Context, party: RelyingParty): Promise<PublicKeyCredentialCreationOptionsJSON> {
  await demandProof(ctx);
  const { login, fullName, accountId } = ctx.actor;
  const options = await generateRegistrationOptions({
    ...{ rpName: 'Đích', rpID: party.id, userName: login, userDisplayName: fullName },
    userID: new TextEncoder().encode(accountId),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    // it comes after the password: that somebody touched it is enough, and a stick need not keep anything
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    excludeCredentials: (await ownPasskeys(ctx)).map(({ credentialId: id }) => ({ id })),
  });
  await keepChallenge(ctx.em, challenged(ctx), options.challenge);
  return options;
}

export interface NewPasskey {
  /** What the person calls it: "máy tính ở phòng". */
  name: string;
  response: RegistrationResponseJSON;
}

/** What an authenticator signed says which challenge it answers. */
const ClientData = z.object({ challenge: z.string() });

/**
 * Uses up the challenge that is answered, in a transaction before that of the adding: refused or not, it is good once.
 * Null: it was not asked here, in this session, within five minutes.
 */
export async function answeredChallenge(ctx: Context, { response }: RegistrationResponseJSON): Promise<string | null> {
  const { success, data } = ClientData.safeParse(parsed(Buffer.from(response.clientDataJSON, 'base64url').toString()));
  return success && (await takeChallenge(ctx.em, challenged(ctx), data.challenge)) ? data.challenge : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Ceremony {
  party: RelyingParty;
  box: SecretBox;
  /** What `answeredChallenge` found. */
  challenge: string | null;
}

/** Answers the recovery codes where it is the first factor, to be shown this once; else none. */
export async function addPasskey(
  ctx: Context,
  { party, box, challenge }: Ceremony,
  { name: typed, response }: NewPasskey,
): Promise<string[]> {
  await demandProof(ctx);
  const name = tidy(typed);
  refuseAll(problemsOfText(['name'], name, { what: says.passkeyName(), max: LONGEST_NAME }));
  const isFirst = !(await hasSecondFactor(ctx));
  const key = challenge === null ? null : await keyIn(ctx, { party, challenge }, response);
  if (!key) refuse('INVALID', ['response'], says.passkeyNotTaken());
  if (!(await insertPasskey(ctx, { ...key, key: newId(), name }))) {
    refuse('CONFLICT', ['response'], says.passkeyKnown());
  }
  const about = { id: ctx.actor.accountId, pos: ctx.scope.pos };
  await record(doing(ctx, 'addPasskey'), { recordKind: 'Account', ...about }, { after: { passkey: name } });
  await notify(ctx, secondFactorOn, { to: [about.id], about, occasion: key.id, facts: {} });
  return isFirst ? renewRecoveryCodes(ctx, box) : [];
}

/** Null: it is not what was asked for. */
async function keyIn(
  ctx: Context,
  { party, challenge }: { party: RelyingParty; challenge: string },
  response: RegistrationResponseJSON,
) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      supportedAlgorithmIDs: ALGORITHMS,
      requireUserVerification: false,
    });
    if (!registrationInfo) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { id, publicKey, counter, transports: response.response.transports ?? [] };
  } catch (error) {
    ctx.log.warn({ err: error, requestId: ctx.requestId }, 'a passkey was not taken');
    return null;
  }
}
