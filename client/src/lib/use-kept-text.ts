import { useState } from 'react';
import { draftKey, keepCells } from './draft-storage.ts';
import { useFrame } from './frame.ts';
import { useKept } from './use-kept.ts';

/**
 * A text that is typed and sent by itself: kept on this machine from the first letter until it is what the server has.
 * Answers the text and how it is changed, beside what the server has of it.
 */
export function useKeptText(subject: string, saved: string): [string, (text: string, saved: string) => void] {
  const where = draftKey(useFrame(), subject);
  const kept = useKept(where)[KEPT]?.text;
  /** Of this window, also once the server has it and the page has not asked again. */
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (next: string, now: string) => {
    keepCells(where, next === now ? {} : { [KEPT]: { text: next, saved: now, seen: {} } });
    setTyped(next);
  };
  return [kept ?? typed ?? saved, keep];
}

const KEPT = 'text';
