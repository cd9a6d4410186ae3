import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { type Clients, makeClients } from './graphql-clients.ts';

interface Session {
  clients: Clients;
  /** After signing in, signing out or changing office: everything known is forgotten. */
  restart: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ onSignedOut, children }: { onSignedOut: () => void; children: ReactNode }) {
  const [clients, setClients] = useState(() => makeClients(onSignedOut));
  const restart = useCallback(() => setClients(makeClients(onSignedOut)), [onSignedOut]);
  const session = useMemo(() => ({ clients, restart }), [clients, restart]);
  return (
    <SessionContext value={session}>
      <Provider value={clients.pages}>{children}</Provider>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
