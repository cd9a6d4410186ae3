import { useCallback, useEffect, useRef, useState } from 'react';
import { eitherSignal } from '#lib/either-signal.ts';
import { useSession } from '#lib/session.tsx';
import { type Progress, sendEvidence } from './send-evidence.ts';

/** A file on its way. */
export interface UnderWay {
  key: number;
  file: File;
  standing: Progress | { at: 'ATTACHING' } | { at: 'REFUSED'; message: string };
}

/** Attaches what was sent; null: done, or why not. */
export type Attach = (uploadId: string) => Promise<string | null>;

/** The files of one place that are being sent, one after the other, until they are attached. */
export function useUploads(attach: Attach) {
  const { clients } = useSession();
  const [underWay, setUnderWay] = useState<readonly UnderWay[]>([]);
  const [ending] = useState(() => ({ all: new AbortController(), of: new Map<number, AbortController>() }));
  const last = useRef<{ key: number; turn: Promise<unknown> }>({ key: 0, turn: Promise.resolve() });
  useEffect(() => () => ending.all.abort(), [ending]);

  const send = useCallback(
    (file: File, key: number) => {
      const ended = new AbortController();
      ending.of.set(key, ended);
      const stand = (standing: UnderWay['standing']) =>
        setUnderWay((all) => all.map((one) => (one.key === key ? { ...one, standing } : one)));
      const work = async () => {
        const signal = eitherSignal(ended.signal, ending.all.signal);
        if (signal.aborted) return;
        const sent = await sendEvidence(file, { fetch: clients.files, onProgress: stand, signal });
        if (signal.aborted) return;
        if ('uploadId' in sent) stand({ at: 'ATTACHING' });
        const problem = 'uploadId' in sent ? await attach(sent.uploadId) : sent.message;
        if (problem !== null) stand({ at: 'REFUSED', message: problem });
        else setUnderWay((all) => all.filter((one) => one.key !== key));
      };
      last.current.turn = last.current.turn.then(work, work);
    },
    [attach, clients, ending],
  );

  const add = useCallback(
    (files: Iterable<File>) => {
      for (const file of files) {
        last.current.key += 1;
        const { key } = last.current;
        setUnderWay((all) => [...all, { key, file, standing: { at: 'READING' } }]);
        send(file, key);
      }
    },
    [send],
  );
  const again = ({ file, key }: UnderWay) => send(file, key);
  const drop = ({ key }: UnderWay) => {
    ending.of.get(key)?.abort();
    setUnderWay((all) => all.filter((one) => one.key !== key));
  };

  const isUnderWay = underWay.some(({ standing }) => standing.at !== 'REFUSED');
  useEffect(() => {
    if (!isUnderWay) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnderWay]);

  return { underWay, add, again, drop };
}
