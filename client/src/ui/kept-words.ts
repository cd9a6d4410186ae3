import { useState } from 'react';

export interface KeptWords {
  words: Readonly<Record<string, string>>;
  keep: (words: Readonly<Record<string, string>>) => void;
}

/**
 * What was typed into the dialog of an act on one record, so that it can be closed to look at the page and opened again:
 * kept until it is done or the page is left.
 */
export function useKeptWords(recordId: string): KeptWords {
  const [kept, setKept] = useState<{ of: string; words: KeptWords['words'] }>({ of: recordId, words: {} });
  return {
    words: kept.of === recordId ? kept.words : {},
    keep: (words) => setKept({ of: recordId, words }),
  };
}
