import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { type Progress, sendEvidence } from './send-evidence.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const MEGABYTE = 1024 * 1024;
const bytes = (size: number) => new Uint8Array(size).map((_, at) => at % 251);

/** The line to a server that keeps what comes: `breaks` says which of the requests it loses, after half of its body. */
function lineTo(breaks: readonly number[] = [], refuses: { at: number; status: number; body: object } | null = null) {
  const heard = { bytes: Buffer.alloc(0) };
  let announced: { size: number; digest: string } | null = null;
  let asked = 0;
  const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });
  const line = async (path: string, init: RequestInit) => {
    asked += 1;
    if (path === '/uploads') announced = JSON.parse(String(init.body));
    const size = announced?.size ?? 0;
    if (init.method === 'PUT') {
      const piece = Buffer.from(await (init.body as Blob).arrayBuffer());
      const offset = Number(new URLSearchParams(path.split('?')[1]).get('offset'));
      if (offset !== heard.bytes.length) return answer(409, { ok: false, code: 'STALE', received: heard.bytes.length });
      const came = breaks.includes(asked) ? piece.subarray(0, piece.length / 2) : piece;
      heard.bytes = Buffer.concat([heard.bytes, came]);
    }
    if (breaks.includes(asked)) throw new TypeError('Failed to fetch');
    if (refuses?.at === asked) return answer(refuses.status, refuses.body);
    const received = heard.bytes.length;
    return answer(200, { ok: true, id: 'u1', received, size, done: received === size });
  };
  vi.stubGlobal('fetch', line);
  return { heard, told: () => announced };
}

async function sent(file: File) {
  const progress: Progress[] = [];
  const ended = new AbortController();
  const done = sendEvidence(file, {
    fetch: globalThis.fetch,
    onProgress: (one) => progress.push(one),
    signal: ended.signal,
  });
  return { done, progress, ended };
}

test('a file goes out in pieces, announced with what it is by its bytes', async () => {
  const { heard, told } = lineTo();
  const content = bytes(1_258_291);
  const { done, progress } = await sent(new File([content], 'Biên bản.pdf'));
  expect(await done).toEqual({ uploadId: 'u1' });
  expect(heard.bytes.equals(content)).toBe(true);
  expect(told()?.digest).toBe(createHash('sha256').update(content).digest('hex'));
  expect(progress.map((one) => ('percent' in one ? one.percent : one.at))).toEqual(['READING', 0, 41, 83, 100]);
});

test('what had come before the line broke is not sent again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { heard } = lineTo([3]);
  const content = bytes(1_258_291);
  const { done, progress } = await sent(new File([content], 'a.pdf'));
  await vi.waitFor(() => expect(progress.at(-1)).toEqual({ at: 'WAITING', percent: 41 }));
  window.dispatchEvent(new Event('online'));
  expect(await done).toEqual({ uploadId: 'u1' });
  expect(heard.bytes.equals(content)).toBe(true);
  // the half of a piece that had come stays
  expect(progress.map((one) => ('percent' in one ? one.percent : one.at))).toEqual(['READING', 0, 41, 41, 62, 100]);
});

test('why the server refuses a file is told in its words, and nothing more is sent', async () => {
  const because = { ok: false, code: 'INVALID', message: 'Không nhận loại tệp này.' };
  lineTo([], { at: 2, status: 422, body: because });
  const { done } = await sent(new File(['MZ'], 'a.pdf'));
  expect(await done).toEqual({ message: because.message });
});

test('a file that is too large does not leave this machine', async () => {
  const { told } = lineTo();
  const large = new File([], 'a.pdf');
  Object.defineProperty(large, 'size', { value: 21 * MEGABYTE });
  const { done } = await sent(large);
  expect(await done).toEqual({ message: expect.stringContaining('Tệp 21 MB, tối đa 20 MB') });
  expect(told()).toBeNull();
});

test('who does not wait any more ends it', async () => {
  lineTo([1, 2, 3, 4, 5, 6]);
  const { done, ended, progress } = await sent(new File(['%PDF-'], 'a.pdf'));
  await vi.waitFor(() => expect(progress.at(-1)?.at).toBe('WAITING'));
  ended.abort();
  expect(await done).toHaveProperty('message');
});
