import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp } from '#test/http.ts';

/** A build as Vite leaves it: scripts with their compressed twins, and what is not worth compressing. */
const clientDir = mkdtempSync(join(tmpdir(), 'dich-client-'));
const SCRIPT = `console.log(${JSON.stringify('chỉ tiêu '.repeat(500))});`;
const TINY = 'export{};';
mkdirSync(join(clientDir, 'assets'));
const FILES = {
  'sw.js': 'keep();',
  'no-worker.js': 'takeAway();',
  'no-worker.js.br': brotliCompressSync('takeAway();'),
  'index.html': `<meta content="__OPENS_OFFLINE__"><style nonce="__CSP_NONCE__"></style>${' '.repeat(2000)}`,
  'dich.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'dich.svg.br': brotliCompressSync('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
  'assets/page-1.js': SCRIPT,
  'assets/page-1.js.br': brotliCompressSync(SCRIPT),
  'assets/page-1.js.gz': gzipSync(SCRIPT),
  'assets/tiny-1.js': TINY,
};
for (const [file, content] of Object.entries(FILES)) writeFileSync(join(clientDir, file), content);
afterAll(() => rmSync(clientDir, { recursive: true, force: true }));

const database = useDatabase();
const app = useApp(database, { clientDir });
const withoutWorker = useApp(database, { clientDir, opensOffline: false });

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As it goes over the line: fetch would unpack it. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET', from = app): Promise<Got> =>
  new Promise((resolve, reject) => {
    request(`${from.origin}${path}`, { headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

const CHROME = 'gzip, deflate, br, zstd';

describe('a file of the client', () => {
  test.each([
    [CHROME, 'br', brotliDecompressSync, FILES['assets/page-1.js.br']],
    ['gzip, deflate', 'gzip', gunzipSync, FILES['assets/page-1.js.gz']],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync, FILES['assets/page-1.js.gz']],
    ['*', 'br', brotliDecompressSync, FILES['assets/page-1.js.br']],
  ])('goes to who takes %s as the build has compressed it: %s', async (accepted, encoding, unpack, stored) => {
    const { status, headers, body } = await get('/assets/page-1.js', { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(stored.length),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(body).toEqual(stored);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  test.each([[{}], [{ 'accept-encoding': 'identity' }], [{ 'accept-encoding': 'zstd' }]])(
    'goes plain to who takes %o',
    async (accepted) => {
      const { headers, body } = await get('/assets/page-1.js', accepted as Record<string, string>);
      expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/javascript; charset=utf-8' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe(SCRIPT);
    },
  );

  test('has a tag of its own for each way it goes, and is not sent again to who has it', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (accepted) => (await get('/assets/page-1.js', { 'accept-encoding': accepted })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    const again = await get('/assets/page-1.js', { 'accept-encoding': CHROME, 'if-none-match': String(tags[0]) });
    expect(again).toMatchObject({ status: 304, headers: { etag: tags[0], vary: 'Accept-Encoding' } });
    expect(again.body).toHaveLength(0);
    const other = await get('/assets/page-1.js', { 'accept-encoding': 'gzip', 'if-none-match': String(tags[0]) });
    expect(other.status).toBe(200);
  });

  test('outside the hashed ones is compressed just so, and kept for an hour', async () => {
    const { headers } = await get('/dich.svg?v=2', { 'accept-encoding': CHROME });
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    });
  });

  test('that has no twin goes as it is', async () => {
    const { headers, body } = await get('/assets/tiny-1.js', { 'accept-encoding': CHROME });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(TINY);
  });

  test('is told of by HEAD as by GET', async () => {
    const { headers, body } = await get('/assets/page-1.js', { 'accept-encoding': 'br' }, 'HEAD');
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': String(FILES['assets/page-1.js.br'].length),
    });
    expect(body).toHaveLength(0);
  });

  test('that is not there is no page, and no compressed one', async () => {
    const { status, headers } = await get('/assets/page-2.js', { 'accept-encoding': CHROME });
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/^application\/json/);
  });
});

test('the page itself is made for each answer', async () => {
  const [one, other] = await Promise.all([get('/'), get('/bao-cao')]);
  expect(one.headers['cache-control']).toBe('no-store');
  const nonce = (got: Got) => /nonce="([^"]+)"/.exec(got.body.toString())?.[1];
  expect(nonce(one)).toBeTruthy();
  expect(nonce(one)).not.toBe(nonce(other));
});

describe('the worker that lets the client open without a line', () => {
  test('is asked about at each visit, by a page that says it may be kept', async () => {
    const { headers, body } = await get('/sw.js', { 'accept-encoding': CHROME });
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/javascript; charset=utf-8' });
    expect(body.toString()).toBe(FILES['sw.js']);
    expect((await get('/')).body.toString()).toContain('<meta content="yes">');
  });

  test('where the operator has turned it off, is one that takes itself away, and the page says so', async () => {
    const plain = await get('/sw.js', {}, 'GET', withoutWorker);
    expect(plain.headers).toMatchObject({ 'cache-control': 'no-cache' });
    expect(plain.body.toString()).toBe(FILES['no-worker.js']);
    const { headers, body } = await get('/sw.js', { 'accept-encoding': CHROME }, 'GET', withoutWorker);
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toBe(FILES['no-worker.js']);
    expect((await get('/', {}, 'GET', withoutWorker)).body.toString()).toContain('<meta content="no">');
  });
});

describe('what is no page', () => {
  test.each(['/.env', '/wp-login.php', '/.git/config', '/backup.sql', '/bao-cao/.env'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('an address of a page is answered with the page, and its file never as it lies there', async () => {
    expect((await get('/bao-cao/0190a0b0-0000-7000-8000-000000000001')).status).toBe(200);
    const file = await get('/index.html');
    expect({ status: file.status, to: file.headers.location }).toEqual({ status: 301, to: '/' });
  });
});

test('a request with two hosts is refused', async () => {
  const { status } = await new Promise<{ status: number }>((resolve, reject) => {
    request(
      `${app.origin}/health`,
      { setHost: false, headers: ['Host', 'dich.vn', 'Host', 'other.vn'] as never },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode ?? 0 });
      },
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
});
