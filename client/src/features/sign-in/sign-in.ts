import { knowsPasskeys } from '../people/passkey.ts';
import { partOf, type Refused, type Sent, send } from '../people/send.ts';
import { isSignedIn } from './sign-out.ts';

/** What stands beside the password where the account asks for it. */
export interface Second {
  code?: string;
  /** What a passkey signed. */
  passkey?: object;
}

/** Opens a session by cookie. Refused with CODE_NEEDED where the account asks for a second factor beside the password. */
export const signIn = (account: string, password: string, second: Second): Promise<Sent> =>
  opening(send('POST', '/session', { account, password, ...second }));

/** The same after the round trip to the single sign-on. Refused with CODE_NEEDED until a second factor is taken. */
export const bringSecond = (second: Second): Promise<Sent> =>
  opening(send('POST', '/session/single-sign-on/second', { ...second }));

async function opening(sending: Promise<Sent>): Promise<Sent> {
  const sent = await sending;
  if (sent.ok) isSignedIn();
  return sent;
}

/** What a refusal with CODE_NEEDED asks the authenticators for; null: the account has no passkey, or this browser knows none. */
export const passkeyAsked = ({ body }: Refused): object | null => {
  if (!knowsPasskeys()) return null;
  const asked = partOf(body, 'passkey');
  return typeof asked === 'object' ? asked : null;
};
