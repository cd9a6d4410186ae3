import { useCallback, useMemo, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { Problem } from './refusal.ts';
import { useSession } from './session.tsx';
import { type Answer, type InputOf, type PayloadOf, type Send, sender, type Wish } from './verb.ts';

export interface Verb<I, P> {
  send: (input: I) => Promise<Answer<P>>;
  isBusy: boolean;
  /** Why the last one was not done; empty before it, and when it was. */
  problems: readonly Problem[];
}

/** Sends several verbs that follow one another. `quiet`: nothing shown is asked for again because one was done. */
export function useSend({ quiet = false } = {}): Send {
  const { clients } = useSession();
  const client = quiet ? clients.quiet : clients.pages;
  return useMemo(() => sender(client), [client]);
}

/** What waits for an answer: whether it is under way, and why the last one was not done. */
export function useAct() {
  const [underWay, setUnderWay] = useState(0);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const act = useCallback(async <A extends { problems: readonly Problem[] | null }>(doing: Promise<A>): Promise<A> => {
    setUnderWay((count) => count + 1);
    const answer = await doing;
    setUnderWay((count) => count - 1);
    setProblems(answer.problems ?? []);
    return answer;
  }, []);
  return { act, isBusy: underWay > 0, problems };
}

/** One verb of a page: the way to send it, whether it is under way, and why it was refused. */
export function useVerb<M extends object, V extends Wish>(
  document: TypedDocumentNode<M, V>,
  options?: { quiet: boolean },
): Verb<InputOf<V>, PayloadOf<M>> {
  const sendOne = useSend(options);
  const { act, ...standing } = useAct();
  const send = useCallback((input: InputOf<V>) => act(sendOne(document, input)), [act, sendOne, document]);
  return { send, ...standing };
}
