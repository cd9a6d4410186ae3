import { useEffect, useReducer, useState } from 'react';
import { cellDrafts, cellOf, openDrafts, type Seen, unsavedCells } from './cell-drafts.ts';
import { draftKey, keepCells, keptCells, lookAtCells, readDrafts, watchCells } from './draft-storage.ts';
import { useFrame } from './frame.ts';

/** What the server has of a grid: the texts of its cells, and what they stand for. */
export interface Read {
  saved: Record<string, string>;
  seen?: Record<string, Seen>;
}

/**
 * The drafts of a grid: what this machine kept of `subject` unsaved, over what `read` finds in each answer. What is typed
 * is kept at once, and shown in other windows as it is in theirs here.
 */
export function useDrafts<A>(subject: string, answer: A, read: (answer: A) => Read) {
  const where = draftKey(useFrame(), subject);
  const [drafts, dispatch] = useReducer(cellDrafts, null, () => {
    const { saved, seen } = read(answer);
    return openDrafts(saved, keptCells(where), seen);
  });
  useEffect(() => dispatch({ type: 'loaded', ...read(answer) }), [answer, read]);
  useEffect(() => keepCells(where, unsavedCells(drafts), (key) => cellOf(drafts, key)), [where, drafts]);
  useEffect(() => watchCells(where, (cells) => dispatch({ type: 'elsewhere', cells })), [where]);
  useEffect(() => lookAtCells(where), [where]);
  return { drafts, dispatch };
}

/** Whether what this machine keeps of an account is at hand: before that no grid opens. Null: nobody is known yet. */
export function useOwnDrafts(login: string | null): boolean {
  const [known, setKnown] = useState<string | null>(null);
  useEffect(() => {
    if (login !== null) void readDrafts(login).then(() => setKnown(login));
  }, [login]);
  return login !== null && known === login;
}
