import { useEffect, useState } from 'react';
import { partOf, send, textOf } from './send.ts';

export interface WaysIn {
  singleSignOn: boolean;
  /** The day of a demonstration, YYYY-MM-DD; null: the data are real. */
  demonstrationDay: string | null;
  /** Today is a stated day, not the day it is. */
  statedDay: boolean;
  /** Who gives an address can be written to. */
  mail: boolean;
}

/** What the server tells whom it does not know yet; nothing beside the password while it cannot be asked. */
export async function waysIn(): Promise<WaysIn> {
  const sent = await send('GET', '/session/ways');
  if (!sent.ok) return { singleSignOn: false, demonstrationDay: null, statedDay: false, mail: false };
  return {
    singleSignOn: partOf(sent.body, 'singleSignOn') === true,
    demonstrationDay: partOf(sent.body, 'demonstration') === true ? textOf(sent.body, 'today') : null,
    statedDay: partOf(sent.body, 'statedDay') === true,
    mail: partOf(sent.body, 'mail') === true,
  };
}

/** The same, asked once by who is signed in; null until it has answered. */
export function useWaysIn(): WaysIn | null {
  const [ways, setWays] = useState<WaysIn | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void waysIn().then((answer) => {
      if (isCurrent) setWays(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return ways;
}

/** Whether the server can write to anybody. */
export const useMail = (): boolean => useWaysIn()?.mail ?? false;
