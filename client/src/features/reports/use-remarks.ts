import { useMemo } from 'react';
import { draftKey, keepCells } from '#lib/draft-storage.ts';
import { useFrame } from '#lib/frame.ts';
import { useKept } from '#lib/use-kept.ts';

export interface Remarks {
  /** By indicator: what is to be said of its cell; nothing else is in it. */
  texts: Readonly<Record<string, string>>;
  say: (indicatorId: string, text: string) => void;
  /** They have gone out with the return. */
  sent: () => void;
}

/** Remarks on cells of one version, as they are typed before it is returned: kept on this machine until then. */
export function useRemarks(reportId: string, version: number): Remarks {
  const key = draftKey(useFrame(), `remarks:${reportId}:${version}`);
  const kept = useKept(key);
  const texts = useMemo(() => Object.fromEntries(Object.entries(kept).map(([id, { text }]) => [id, text])), [kept]);
  const keep = (next: Readonly<Record<string, string>>) => {
    const cells = Object.entries(next).map(([id, text]) => [id, { text, saved: '', seen: {} }]);
    keepCells(key, Object.fromEntries(cells));
  };
  return {
    texts,
    say: (indicatorId, text) => {
      const { [indicatorId]: _, ...others } = texts;
      keep(text.trim() === '' ? others : { ...others, [indicatorId]: text });
    },
    sent: () => keep({}),
  };
}
