import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Provider } from 'urql';
import { type Clients, makeClients } from './graphql-clients.ts';
import { forgetAnswers } from './saved-answers.ts';

interface Session {
  clients: Clients;
  /** After signing in, signing out or changing office: everything known is forgotten. */
  restart: () => void;
  /** The session has ended while its person works here, who is asked to sign in again. */
  hasEnded: boolean;
  /** They have, as who they were: what was refused is asked once more. Or they will not, and leave. */
  goOn: (isSignedIn: boolean) => void;
  /** Who works here (`whoIsHere`), as the server has just said: the other windows of this browser are told. */
  enter: (who: string) => void;
  /** Whoever it was signs out here, and so in the other windows. */
  leave: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Windows of one browser have one session: what one does to it, the others are told. */
const CHANNEL = 'dich:session';
const NOBODY = '';

/** One browser acts for one account in one office of one unit: what is shown, kept and sent is of these three together. */
export const whoIsHere = ({ login, unit, actingOffice }: Here): string => [login, unit.id, actingOffice.id].join(' ');

interface Here {
  login: string;
  unit: { id: string };
  actingOffice: { id: string };
}

interface Props {
  onSignedOut: () => void;
  /** In another window of this browser somebody else has signed in, another office or unit is acted for, or who was here has signed out. */
  onOther: () => void;
  children: ReactNode;
}

export function SessionProvider({ onSignedOut, onOther, children }: Props) {
  const here = useRef<string | null>(null);
  const waiting = useRef<{ promise: Promise<boolean>; resolve: (isSignedIn: boolean) => void } | null>(null);
  const [hasEnded, setHasEnded] = useState(false);

  const signInAgain = useCallback(async (): Promise<boolean> => {
    await forgetAnswers();
    if (here.current === null) return false;
    waiting.current ??= promised();
    setHasEnded(true);
    return waiting.current.promise;
  }, []);
  const goOn = useCallback((isSignedIn: boolean) => {
    const { resolve } = waiting.current ?? {};
    waiting.current = null;
    setHasEnded(false);
    if (!isSignedIn) here.current = null;
    resolve?.(isSignedIn);
  }, []);

  const made = useCallback(() => makeClients({ signInAgain, onSignedOut }), [signInAgain, onSignedOut]);
  const [clients, setClients] = useState(made);
  const restart = useCallback(() => {
    here.current = null;
    goOn(false);
    setClients(made());
  }, [made, goOn]);

  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      if (here.current !== null && data !== here.current) onOther();
      else if (waiting.current && data === here.current) goOn(true);
    };
    return () => opened.close();
  }, [onOther, goOn]);
  const enter = useCallback((who: string) => {
    here.current = who;
    channel.current?.postMessage(who);
  }, []);
  const leave = useCallback(() => {
    here.current = null;
    channel.current?.postMessage(NOBODY);
  }, []);

  const session = useMemo(
    () => ({ clients, restart, hasEnded, goOn, enter, leave }),
    [clients, restart, hasEnded, goOn, enter, leave],
  );
  return (
    <SessionContext value={session}>
      <Provider value={clients.pages}>{children}</Provider>
    </SessionContext>
  );
}

/** Chromium has `Promise.withResolvers` since 119 only. */
function promised() {
  let resolve: (isSignedIn: boolean) => void = () => {};
  const promise = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
