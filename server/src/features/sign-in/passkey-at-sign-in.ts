import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { asServingRole, type Opening } from '#kernel/operation.ts';
import { keepChallenge, passkeysOf, takeChallenge, takePasskey } from './passkey.queries.ts';
import type { RelyingParty } from './relying-party.ts';

type Serving = Pick<Opening, 'orm' | 'servingRole' | 'log' | 'requestId'>;

interface Whose {
  province: number;
  account: string;
}

/** What the browser hands to the authenticators that hold a passkey of the account: whose password was right. */
export async function askForPasskey(
  serving: Serving,
  party: RelyingParty,
  whose: Whose,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return asServingRole(serving, 'write', async (em) => {
    const known = await passkeysOf(em, whose);
    const options = await generateAuthenticationOptions({
      rpID: party.id,
      allowCredentials: known.map(({ id, transports }) => ({ id, transports })),
      userVerification: 'preferred',
    });
    await keepChallenge(em, { ...whose, session: null }, options.challenge);
    return options;
  });
}

/**
 * Whether one of the account's passkeys signed a challenge of this sign-in, for this host and page. Challenge and
 * signature are taken once each, whatever becomes of the request.
 */
export async function takesPasskey(
  serving: Serving,
  party: RelyingParty,
  whose: Whose,
  response: AuthenticationResponseJSON,
): Promise<boolean> {
  return asServingRole(serving, 'write', async (em) => {
    const credential = (await passkeysOf(em, whose)).find(({ id }) => id === response.id);
    if (!credential) return false;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: (challenge) => takeChallenge(em, { ...whose, session: null }, challenge),
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        credential,
        requireUserVerification: false,
      });
      return verified && takePasskey(em, whose, { id: credential.id, counter: authenticationInfo.newCounter });
    } catch (error) {
      // what does not fit is thrown; the challenge stays used up
      serving.log.warn({ err: error, requestId: serving.requestId }, 'a passkey was not taken');
      return false;
    }
  });
}
