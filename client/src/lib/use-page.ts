import { useCallback, useEffect } from 'react';
import { type AnyVariables, type CombinedError, type DocumentInput, useQuery } from 'urql';
import type { Keeping } from './saved-answers.ts';

/** What a page knows of its one query. Data once shown stay while they are asked for again. */
export type PageResult<D> = { retry: () => void } & (
  | { state: 'waiting' }
  | { state: 'refused'; error: CombinedError }
  /** `savedAt`: it is a kept answer of that moment, as the server does not answer; null: it has answered. */
  | { state: 'ready'; data: D; savedAt: string | null }
);

/** A kept answer is asked for anew this often: the line may be there while only the server was not. */
const ASK_AGAIN_MS = 20_000;

/** `kept`: the answer may be looked at without a line; one object for all times. */
export function usePage<D, V extends AnyVariables>(
  query: DocumentInput<D, V>,
  variables: V,
  kept?: Keeping<D>,
): PageResult<D> {
  const [{ data, error, fetching, extensions }, execute] = useQuery<D, AnyVariables>({
    ...{ query, variables },
    ...(kept && { context: kept }),
  });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const savedAt: string | null = extensions?.savedAt ?? null;
  const isCut = savedAt !== null || (!data && error?.graphQLErrors.length === 0);
  useEffect(() => {
    if (!isCut) return;
    window.addEventListener('online', retry);
    const again = savedAt === null ? undefined : setInterval(retry, ASK_AGAIN_MS);
    return () => {
      window.removeEventListener('online', retry);
      clearInterval(again);
    };
  }, [isCut, savedAt, retry]);
  if (data) return { state: 'ready', data, savedAt, retry };
  if (error && !fetching) return { state: 'refused', error, retry };
  return { state: 'waiting', retry };
}
