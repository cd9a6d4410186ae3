import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { eitherSignal } from '#lib/either-signal.ts';
import { languageHeader } from '#lib/language.ts';
import { texts as words } from '#lib/texts/index.ts';
import { texts } from './texts/index.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
/** What a broken line costs at most; proxies let through no more than a megabyte unless told. */
const PIECE = 512 * 1024;
const LONGEST_WAIT_MS = 15_000;
/** An answer that takes longer counts as lost; what had come until then stays. */
const LONGEST_ANSWER_MS = 120_000;

export type Progress = { at: 'READING' } | { at: 'SENDING' | 'WAITING'; percent: number };

/** `message`: why it was not sent, and what to do. */
export type Sent = { uploadId: string } | { message: string };

interface Wish {
  /** Of the session in which it is sent. */
  fetch: typeof fetch;
  onProgress: (progress: Progress) => void;
  /** Nobody waits for it any more. */
  signal: AbortSignal;
}

interface Told {
  ok: boolean;
  id: string;
  received: number;
  done?: boolean;
  code?: string;
  message?: string;
}

/**
 * Sends a file piece by piece. Where the line breaks, or the server is started again, it waits and asks how much has
 * come, as long as the page is open; the same file chosen another time goes on from there as well.
 */
export async function sendEvidence(file: File, { fetch, onProgress, signal }: Wish): Promise<Sent> {
  if (file.size > LARGEST) return { message: texts.tooLarge((file.size / MEGABYTE).toFixed(0)) };
  onProgress({ at: 'READING' });
  const digest = await digestOf(file).catch(() => null);
  if (digest === null) return { message: texts.unreadable };
  const wish = { name: file.name, size: file.size, digest };
  let received = 0;
  for (let failures = 0; !signal.aborted; ) {
    const told = await step(file, wish, { fetch, signal }, (sent) => {
      failures = 0;
      received = sent;
      onProgress({ at: 'SENDING', percent: percentOf(sent, file) });
    });
    if (told !== 'BROKEN') return told;
    failures += 1;
    onProgress({ at: 'WAITING', percent: percentOf(received, file) });
    await online(Math.min(LONGEST_WAIT_MS, 500 * 2 ** failures), signal);
  }
  return { message: words.lost };
}

const percentOf = (sent: number, { size }: File): number => Math.floor((sent / Math.max(1, size)) * 100);

/** As far as the line goes: begins, or finds out how much has come, and sends the rest. */
async function step(
  file: File,
  wish: { name: string; size: number; digest: string },
  by: Pick<Wish, 'fetch' | 'signal'>,
  onSent: (received: number) => void,
): Promise<Sent | 'BROKEN'> {
  const begun = await ask(by, '/uploads', { method: 'POST', body: JSON.stringify(wish) }, 'application/json');
  if (begun === 'BROKEN') return begun;
  if (!begun.ok) return { message: begun.message ?? words.lost };
  let { received, done } = begun;
  while (!done) {
    onSent(received);
    const path = `/uploads/${begun.id}?offset=${received}`;
    const body = file.slice(received, received + PIECE);
    const told = await ask(by, path, { method: 'PUT', body }, 'application/octet-stream');
    if (told === 'BROKEN') return told;
    if (!told.ok && told.code !== 'STALE') return { message: told.message ?? words.lost };
    received = told.received;
    done = told.done ?? false;
  }
  onSent(file.size);
  return { uploadId: begun.id };
}

/** What the server says; where anybody else answers, as a proxy does while it starts, or nobody: BROKEN. */
async function ask(
  by: Pick<Wish, 'fetch' | 'signal'>,
  path: string,
  init: RequestInit,
  type: string,
): Promise<Told | 'BROKEN'> {
  try {
    const signal = eitherSignal(by.signal, AbortSignal.timeout(LONGEST_ANSWER_MS));
    const headers = { 'content-type': type, ...languageHeader };
    const response = await by.fetch(path, { ...init, signal, credentials: 'same-origin', headers });
    return await response.json();
  } catch {
    return 'BROKEN';
  }
}

/** When the browser says that there is a line again, or after some time: not all that breaks is told. */
const online = (longest: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const over = eitherSignal(signal, AbortSignal.timeout(longest));
    const end = () => {
      window.removeEventListener('online', end);
      resolve();
    };
    window.addEventListener('online', end);
    over.addEventListener('abort', end);
    if (over.aborted) end();
  });

/** In pieces, so that the page stays alive; the browser's own is not there on a plain address of an office network. */
async function digestOf(file: File): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += MEGABYTE) {
    hash.update(new Uint8Array(await file.slice(at, at + MEGABYTE).arrayBuffer()));
  }
  return bytesToHex(hash.digest());
}
