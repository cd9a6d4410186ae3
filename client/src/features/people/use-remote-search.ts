import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

const QUIET_MS = 250;

interface RemoteSearch {
  /** What to ask the server for. */
  search: string;
  onText: (text: string) => void;
  /** The name of what is chosen: it stands in the field too, and is no search. */
  onChosen: (name: string) => void;
}

/** Options found by the server as one types into a select. */
export function useRemoteSearch(): RemoteSearch {
  const [text, onText] = useState('');
  const [chosen, onChosen] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), QUIET_MS);
  return { search: wanted === chosen ? '' : wanted, onText, onChosen };
}
