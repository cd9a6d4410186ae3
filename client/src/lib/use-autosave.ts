import { type ActionDispatch, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type CellAction, type CellDrafts, cellOf, type Sent, type Theirs, unsavedKeys } from './cell-drafts.ts';

export type SaveOutcome =
  | { kind: 'saved' }
  /** Of some cells, each in the server's words, or changed by somebody else meanwhile; of none of them: `message`. */
  | {
      kind: 'refused';
      refusals: Readonly<Record<string, string>>;
      theirs?: Readonly<Record<string, Theirs>>;
      message: string | null;
    }
  | { kind: 'unreachable' };

/** What goes at once: the cells as they are sent, and the way to send them, which may be tried again. */
export interface SaveRequest {
  cells: Readonly<Record<string, Sent>>;
  send: () => Promise<SaveOutcome>;
}

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'unreachable';

export interface Autosave {
  status: SaveStatus;
  /** A refusal that belongs to no cell. */
  message: string | null;
  /** Cells whose text cannot be sent as it stands. */
  toMend: number;
  /** Cells that somebody else has changed meanwhile, of which it is asked which text is to stay. */
  toChoose: number;
  /** Saves now what can be saved; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  /** The message was read: saving goes on. */
  resume: () => void;
}

interface Options {
  drafts: CellDrafts;
  dispatch: ActionDispatch<[CellAction]>;
  /** Whether a text may go to the server; what may not is kept here and marked by its cell. */
  sendable: (key: string, text: string) => boolean;
  /** Makes of cells that may go one request: of all of them, or of some; the rest follow. */
  request: (keys: readonly string[], drafts: CellDrafts) => SaveRequest;
  /** Somebody else has written in a cell that is being written in here: what they wrote is to be loaded. */
  onContested?: () => void;
}

/** A pause in typing after which the cells are sent. */
const QUIET_MS = 800;
/** What was typed in another window is sent by that one, unless it was closed meanwhile. */
const QUIET_ELSEWHERE_MS = 5_000;
/** What was lost before, and the two kinds of cells that a grid may send. */
const MOST_ROUNDS = 3;
const RETRY_MS = [3_000, 6_000, 12_000, 30_000];

/** Saves the cells of a grid as one types: one request at a time, again after a lost line, never twice the same refusal. */
export function useAutosave({ drafts, dispatch, sendable, request, onContested }: Options): Autosave {
  const [status, setStatus] = useState<SaveOutcome['kind'] | 'saving'>('saved');
  const [message, setMessage] = useState<string | null>(null);
  const latest = useRef({ drafts, sendable, request, onContested });
  const flight = useRef<Promise<void> | null>(null);
  const failures = useRef(0);
  /** What was sent and never answered: it goes again as it was, before anything else. */
  const lost = useRef<SaveRequest | null>(null);
  useLayoutEffect(() => {
    latest.current = { drafts, sendable, request, onContested };
  });

  const waiting = unsavedKeys(drafts);
  const ready = waiting.filter((key) => isReady(drafts, key, sendable));
  const toChoose = waiting.filter((key) => cellOf(drafts, key).theirs !== null).length;
  const toMend = waiting.length - ready.length - toChoose;
  const isElsewhere = ready.every((key) => cellOf(drafts, key).isElsewhere);
  const readyTexts = ready.map((key) => `${key}=${cellOf(drafts, key).text}`).join('\n');

  const send = useCallback(async (): Promise<void> => {
    if (flight.current) return flight.current;
    const { drafts: now, sendable: may, request: make } = latest.current;
    const ready = unsavedKeys(now).filter((key) => isReady(now, key, may));
    const own = ready.filter((key) => !cellOf(now, key).isElsewhere);
    const keys = own.length > 0 ? own : ready;
    if (keys.length === 0 && lost.current === null) return;
    const going = lost.current ?? make(keys, now);
    const sent = Object.keys(going.cells);
    dispatch({ type: 'sent', cells: going.cells });
    setStatus('saving');
    const arriving = going.send().then((outcome) => {
      lost.current = outcome.kind === 'unreachable' ? going : null;
      failures.current = outcome.kind === 'unreachable' ? failures.current + 1 : 0;
      setMessage(outcome.kind === 'refused' ? outcome.message : null);
      if (outcome.kind === 'saved') dispatch({ type: 'saved', keys: sent });
      else if (outcome.kind === 'refused') {
        dispatch({ type: 'refused', keys: sent, refusals: outcome.refusals });
        const theirs = outcome.theirs ?? {};
        dispatch({ type: 'contested', theirs });
        if (Object.keys(theirs).length > 0) latest.current.onContested?.();
      } else dispatch({ type: 'failed', keys: sent });
      setStatus(outcome.kind);
    });
    flight.current = arriving.finally(() => {
      flight.current = null;
    });
    return flight.current;
  }, [dispatch]);

  useEffect(() => {
    if (status === 'saving' || (readyTexts === '' && status !== 'unreachable')) return;
    if (status === 'refused' && message !== null) return;
    const retry = RETRY_MS[Math.min(failures.current, RETRY_MS.length) - 1];
    const quiet = isElsewhere ? QUIET_ELSEWHERE_MS : QUIET_MS;
    const timer = setTimeout(() => void send(), status === 'unreachable' ? (retry ?? quiet) : quiet);
    return () => clearTimeout(timer);
  }, [readyTexts, isElsewhere, status, message, send]);

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

  const isResting = status === 'saved' || status === 'refused';
  const shown = isResting ? (waiting.length > 0 ? 'unsaved' : 'saved') : status;
  return { status: shown, message, toMend, toChoose, flush, resume };
}

function isReady(drafts: CellDrafts, key: string, sendable: Options['sendable']): boolean {
  const cell = cellOf(drafts, key);
  return cell.refusal === null && cell.theirs === null && sendable(key, cell.text);
}
