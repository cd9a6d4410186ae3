import { useEffect, useReducer } from 'react';
import { cellDrafts, openDrafts, type Seen } from './cell-drafts.ts';
import { draftKey, keptCells } from './draft-storage.ts';
import { useFrame } from './frame.ts';

/** What the server has of a grid: the texts of its cells, and what they stand for. */
export interface Read {
  saved: Record<string, string>;
  seen?: Record<string, Seen>;
}

/** The drafts of a grid: what this machine kept of `subject` unsaved, over what `read` finds in each answer. */
export function useDrafts<A>(subject: string, answer: A, read: (answer: A) => Read) {
  const storageKey = draftKey(useFrame(), subject);
  const [drafts, dispatch] = useReducer(cellDrafts, null, () => {
    const { saved, seen } = read(answer);
    return openDrafts(saved, keptCells(storageKey), seen);
  });
  useEffect(() => dispatch({ type: 'loaded', ...read(answer) }), [answer, read]);
  return { drafts, dispatch, storageKey };
}
