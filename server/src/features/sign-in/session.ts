import { hashToken, newToken } from '#features/people/token.ts';
import { newId } from '#kernel/columns.ts';
import type { Opening } from '#kernel/operation.ts';
import type { RelyingParty } from './relying-party.ts';
import type { SecretBox } from './secret-box.ts';
import { addSession, closeSession, type FoundAccount } from './sign-in.queries.ts';

/** Sessions rest at most this long and live at most this long (OWASP ASVS 5, 7.3), as PostgreSQL intervals. */
export const IDLE_LIMIT = '2 hours';
export const LIFETIME = '12 hours';

/** What signing in needs of the server: no scope is open yet. */
export interface SignInOpening extends Pick<Opening, 'orm' | 'servingRole' | 'now' | 'requestId' | 'log'> {
  /** Opens the secrets of second factors; null where the installation has no key for them. */
  secrets: SecretBox | null;
  /** Whom passkeys are made for; null where browsers know none. */
  relyingParty: RelyingParty | null;
}

/** Where a sign-in comes from. */
export interface Origin {
  address: string;
  userAgent: string | null;
}

/** Answers the token that the browser keeps. */
export async function openSession(
  opening: SignInOpening,
  found: FoundAccount,
  { address, userAgent }: Origin,
  bySecondFactor: boolean,
): Promise<string> {
  const token = newToken();
  await addSession(opening, found, {
    ...{ id: newId(), tokenHash: hashToken(token), lifetime: LIFETIME, address, userAgent, bySecondFactor },
    ...{ now: opening.now(), requestId: opening.requestId },
  });
  return token;
}

export const signOut = (opening: Pick<Opening, 'orm' | 'servingRole'>, token: string): Promise<void> =>
  closeSession(opening, hashToken(token));
