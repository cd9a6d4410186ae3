import { partOf, type Sent, send, textOf } from '../people/send.ts';

/** Opens a session by cookie. Refused with CODE_NEEDED where the account asks for a one-time code beside the password. */
export const signIn = (account: string, password: string, code: string | null): Promise<Sent> =>
  send('POST', '/session', { account, password, ...(code ? { code } : {}) });

export async function signOut(): Promise<void> {
  await send('DELETE', '/session');
}

export interface WaysIn {
  singleSignOn: boolean;
  /** The stated day of a demonstration, YYYY-MM-DD; null: the data are real. */
  demonstrationDay: string | null;
  /** Who gives an address can be written to. */
  mail: boolean;
}

/** What the server tells whom it does not know yet; nothing beside the password while it cannot be asked. */
export async function waysIn(): Promise<WaysIn> {
  const sent = await send('GET', '/session/ways');
  if (!sent.ok) return { singleSignOn: false, demonstrationDay: null, mail: false };
  return {
    singleSignOn: partOf(sent.body, 'singleSignOn') === true,
    demonstrationDay: partOf(sent.body, 'demonstration') === true ? textOf(sent.body, 'today') : null,
    mail: partOf(sent.body, 'mail') === true,
  };
}
