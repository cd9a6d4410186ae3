import { useEffect, useState } from 'react';
import { partOf, send, textOf } from './send.ts';

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

/** Whether the server can write to anybody; asked once. */
export function useMail(): boolean {
  const [hasMail, setHasMail] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void waysIn().then(({ mail }) => {
      if (isCurrent) setHasMail(mail);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return hasMail;
}
