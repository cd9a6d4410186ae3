import { useState } from 'react';
import { draftKey, keepCells, keptCells } from './draft-storage.ts';
import { useFrame } from './frame.ts';

/**
 * A text that is typed and sent by itself: kept on this machine from the first letter until it is what the server has.
 * Answers the text and how it is changed, beside what the server has of it.
 */
export function useKeptText(subject: string, saved: string): [string, (text: string, saved: string) => void] {
  const key = draftKey(useFrame(), subject);
  const [text, setText] = useState(() => keptCells(key)[KEPT]?.text ?? saved);
  const keep = (next: string, now: string) => {
    keepCells(key, next === now ? {} : { [KEPT]: { text: next, saved: now, seen: {} } });
    setText(next);
  };
  return [text, keep];
}

const KEPT = 'text';
