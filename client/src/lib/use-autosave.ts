import { type ActionDispatch, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CellAction, type CellDrafts, cellOf, textsOf, unsavedKeys, unsavedTexts } from './cell-drafts.ts';
import { keepTexts } from './draft-storage.ts';

export type SaveOutcome =
  /** `keys`: those that were taken, where not all were sent at once; the rest follow. */
  | { kind: 'saved'; keys?: readonly string[] }
  | { kind: 'refused'; refusals: Readonly<Record<string, string>>; message: string | null }
  | { kind: 'stale' }
  | { kind: 'unreachable' };

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'stale' | 'refused';

export interface Autosave {
  status: SaveStatus;
  /** A refusal that belongs to no cell. */
  message: string | null;
  /** Cells whose text cannot be sent as it stands. */
  toMend: number;
  /** Saves now what can be saved; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  /** After newer content was loaded: saving goes on. */
  resume: () => void;
}

interface Options {
  drafts: CellDrafts;
  dispatch: ActionDispatch<[CellAction]>;
  storageKey: string;
  /** Whether a text may go to the server; what may not is kept here and marked by its cell. */
  sendable: (key: string, text: string) => boolean;
  save: (keys: readonly string[], drafts: CellDrafts) => Promise<SaveOutcome>;
}

/** What goes in one request: the cells, and what they held when it was made. */
interface Batch {
  keys: readonly string[];
  drafts: CellDrafts;
}

/** A pause in typing after which the cells are sent. */
const QUIET_MS = 800;
/** What was lost before, and the two kinds of cells that a grid may send. */
const MOST_ROUNDS = 3;
const RETRY_MS = [3_000, 6_000, 12_000, 30_000];

/** Saves the cells of a grid as one types: one request at a time, again after a lost line, never twice the same refusal. */
export function useAutosave({ drafts, dispatch, storageKey, sendable, save }: Options): Autosave {
  const [status, setStatus] = useState<SaveStatus>('saved');
  const [message, setMessage] = useState<string | null>(null);
  const latest = useRef({ drafts, sendable, save });
  const flight = useRef<Promise<void> | null>(null);
  const failures = useRef(0);
  /** What was sent and never answered: it goes again as it was, before anything else. */
  const lost = useRef<Batch | null>(null);
  useLayoutEffect(() => {
    latest.current = { drafts, sendable, save };
  });

  const waiting = unsavedKeys(drafts);
  const ready = waiting.filter((key) => isReady(drafts, key, sendable));
  const toMend = waiting.filter((key) => !isReady(drafts, key, sendable)).length;
  const waitingTexts = JSON.stringify(unsavedTexts(drafts));
  const readyTexts = ready.map((key) => `${key}=${cellOf(drafts, key).text}`).join('\n');

  const send = useCallback(async (): Promise<void> => {
    if (flight.current) return flight.current;
    const batch = lost.current ?? nextBatch(latest.current);
    const { keys } = batch;
    if (keys.length === 0) return;
    dispatch({ type: 'sent', texts: textsOf(batch.drafts, keys) });
    setStatus('saving');
    const going = latest.current.save(keys, batch.drafts).then((outcome) => {
      lost.current = outcome.kind === 'unreachable' ? batch : null;
      failures.current = outcome.kind === 'unreachable' ? failures.current + 1 : 0;
      setMessage(outcome.kind === 'refused' ? outcome.message : null);
      if (outcome.kind === 'saved') {
        const taken = new Set(outcome.keys ?? keys);
        dispatch({ type: 'saved', keys: keys.filter((key) => taken.has(key)) });
        dispatch({ type: 'failed', keys: keys.filter((key) => !taken.has(key)) });
      } else if (outcome.kind === 'refused') dispatch({ type: 'refused', keys, refusals: outcome.refusals });
      else dispatch({ type: 'failed', keys });
      setStatus(outcome.kind === 'saved' ? 'saved' : outcome.kind);
    });
    flight.current = going.finally(() => {
      flight.current = null;
    });
    return flight.current;
  }, [dispatch]);

  useEffect(() => keepTexts(storageKey, JSON.parse(waitingTexts)), [storageKey, waitingTexts]);

  useEffect(() => {
    if (status === 'stale' || status === 'saving' || (readyTexts === '' && status !== 'unreachable')) return;
    if (status === 'refused' && message !== null) return;
    const retry = RETRY_MS[Math.min(failures.current, RETRY_MS.length) - 1];
    const timer = setTimeout(() => void send(), status === 'unreachable' ? (retry ?? QUIET_MS) : QUIET_MS);
    return () => clearTimeout(timer);
  }, [readyTexts, status, message, send]);

  useEffect(() => {
    const again = () => {
      if (status === 'unreachable') void send();
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [status, send]);

  const flush = useCallback(async () => {
    if (flight.current) await flight.current;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await send();
      // One turn for React to show what was saved.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return lost.current === null && unsavedKeys(latest.current.drafts).length === 0;
  }, [send]);

  const resume = useCallback(() => {
    setMessage(null);
    setStatus('saved');
  }, []);

  const shown = status === 'saved' && waiting.length > 0 ? 'unsaved' : status;
  return { status: shown, message, toMend, flush, resume };
}

function nextBatch({ drafts, sendable }: Pick<Options, 'drafts' | 'sendable'>): Batch {
  return { keys: unsavedKeys(drafts).filter((key) => isReady(drafts, key, sendable)), drafts };
}

function isReady(drafts: CellDrafts, key: string, sendable: Options['sendable']): boolean {
  const cell = cellOf(drafts, key);
  return cell.refusal === null && sendable(key, cell.text);
}
