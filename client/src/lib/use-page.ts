import { useCallback } from 'react';
import { type AnyVariables, type CombinedError, type DocumentInput, useQuery } from 'urql';

/** What a page knows of its one query. Data once shown stay while they are asked for again. */
export type PageResult<D> =
  | { state: 'waiting' }
  | { state: 'refused'; error: CombinedError; retry: () => void }
  | { state: 'ready'; data: D; refreshing: boolean; error: CombinedError | null; retry: () => void };

export function usePage<D, V extends AnyVariables>(
  query: DocumentInput<D, V>,
  variables: V,
  options: { pause?: boolean } = {},
): PageResult<D> {
  const [result, execute] = useQuery<D, AnyVariables>({ query, variables, pause: options.pause ?? false });
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const { data, error, fetching, stale } = result;
  if (data) return { state: 'ready', data, refreshing: fetching || stale, error: error ?? null, retry };
  if (error && !fetching) return { state: 'refused', error, retry };
  return { state: 'waiting' };
}
