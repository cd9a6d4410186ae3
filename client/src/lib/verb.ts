import type { Client, TypedDocumentNode } from 'urql';
import type { Problem } from './refusal.ts';
import { texts } from './texts/index.ts';

/** What a document of one verb takes and answers: the input is its only variable, the payload its only field. */
export type Wish = { readonly input: { readonly clientMutationId?: string | null | undefined } };
type Payload = { readonly userErrors: readonly Problem[] };
export type InputOf<V extends Wish> = Omit<V['input'], 'clientMutationId'>;
export type PayloadOf<M> = Extract<M[keyof M], Payload>;

/** Done, with what was answered; or not done, and why. `isLost`: no answer came, so that nobody knows. */
export type Answer<P> =
  | { readonly problems: null; readonly result: P; readonly isLost: false }
  | { readonly problems: readonly Problem[]; readonly result: null; readonly isLost: boolean };

export type Send = <M extends object, V extends Wish>(
  document: TypedDocumentNode<M, V>,
  input: InputOf<V>,
) => Promise<Answer<PayloadOf<M>>>;

/**
 * Sends the verbs of one place. Each intent has a key, which the server does once: it lives until an answer came, so
 * that the same input sent again after a lost answer is not done twice. Other input is another intent. When it is then
 * refused as stale, the change may be the sender's own, whose answer was lost: that is said, not that somebody else was.
 */
export function sender(client: Client): Send {
  const intents = new Map<unknown, { readonly words: string; readonly key: string }>();
  const lost = new Set<object>();
  return async <M extends object, V extends Wish>(document: TypedDocumentNode<M, V>, input: InputOf<V>) => {
    const words = JSON.stringify(input);
    const before = intents.get(document);
    const intent = before?.words === words ? before : { words, key: newKey() };
    intents.set(document, intent);
    const variables = { input: { ...input, clientMutationId: intent.key } } as unknown as V;
    const { data, error } = await client.mutation<M, V>(document, variables);
    if (error && error.graphQLErrors.length === 0) {
      lost.add(intent);
      return failed('LOST', texts.lost, true);
    }
    const payload = data && (Object.values(data).find(isPayload) as PayloadOf<M> | undefined);
    if (error || !payload) return failed('FAILED', error?.graphQLErrors[0]?.message ?? texts.lost, false);
    const isAfterLost = lost.size > 0 && !lost.has(intent);
    lost.clear();
    if (intents.get(document) === intent) intents.delete(document);
    if (payload.userErrors.length === 0) return { problems: null, result: payload, isLost: false };
    const problems = payload.userErrors.map((problem) =>
      isAfterLost && problem.code === 'STALE' ? { ...problem, message: texts.staleAfterLost } : problem,
    );
    return { problems, result: null, isLost: false };
  };
}

const failed = (code: string, message: string, isLost: boolean) =>
  ({ problems: [{ code, path: [], message }], result: null, isLost }) as const;

const isPayload = (field: unknown): field is Payload =>
  typeof field === 'object' && field !== null && 'userErrors' in field;

/** 128 random bits; `randomUUID` is not there on a plain address of an office network. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
