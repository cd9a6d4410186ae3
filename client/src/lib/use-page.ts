import { useCallback } from 'react';
import { type AnyVariables, type CombinedError, type DocumentInput, useQuery } from 'urql';

/** What a page knows of its one query. Data once shown stay while they are asked for again. */
export type PageResult<D> = { retry: () => void } & (
  | { state: 'waiting' }
  | { state: 'refused'; error: CombinedError }
  | { state: 'ready'; data: D }
);

export function usePage<D, V extends AnyVariables>(query: DocumentInput<D, V>, variables: V): PageResult<D> {
  const [{ data, error, fetching }, execute] = useQuery<D, AnyVariables>({ query, variables });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  if (data) return { state: 'ready', data, retry };
  if (error && !fetching) return { state: 'refused', error, retry };
  return { state: 'waiting', retry };
}
