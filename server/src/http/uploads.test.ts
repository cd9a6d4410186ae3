import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileStore } from '#features/evidence/file-store.ts';
import { useDatabase } from '#test/database.ts';
import { begin, digestOf, pdfFile, put, sendFile, type Told } from '#test/evidence.ts';
import { useApp, Visitor } from '#test/http.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { type TestAccount, World } from '#test/world.ts';
import { type App, createApp } from '../app.ts';
import { forgetFiles, forgetOld } from '../forget-old.ts';

const folder = mkdtempSync(join(tmpdir(), 'dich-evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const database = useDatabase();
const app = useApp(database, { evidence: { folder } });
const without = useApp(database);
/** Nobody listens there. */
const unscanned = useApp(database, { evidence: { folder, clamd: '127.0.0.1:1' } });

let clerk: TestAccount;
let other: TestAccount;
let sender: Visitor;
beforeAll(async () => {
  const world = new World(database);
  const commune = await world.commune(await world.town(await world.province()));
  clerk = await world.official(commune, 'OFFICER');
  other = await world.official(commune, 'OFFICER');
  sender = await app.signedIn(clerk);
});

const pathOf = (bytes: Buffer): string => join(folder, 'files', digestOf(bytes).slice(0, 2), digestOf(bytes));
const uploadAt = (id: string): string => join(folder, 'uploads', id);
const asked = async (visitor: Visitor, id: string): Promise<Told> =>
  (await visitor.send(`/uploads/${id}`)).body as Told;

test('a file comes piece by piece and is kept under its digest, for its owner alone to read', async () => {
  const file = pdfFile();
  const { id, ...begun } = await begin(sender, file);
  expect(begun).toMatchObject({ received: 0, size: file.bytes.length, done: false });
  expect((await put(sender, id, 0, file.bytes.subarray(0, 3000))).body).toMatchObject({ received: 3000, done: false });
  const last = await put(sender, id, 3000, file.bytes.subarray(3000));
  expect(last.body).toMatchObject({ id, received: file.bytes.length, done: true });
  expect(readFileSync(pathOf(file.bytes)).equals(file.bytes)).toBe(true);
  expect(statSync(pathOf(file.bytes)).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'uploads'))).not.toContain(id);
});

test('a line that breaks costs nothing of what has come, also where the server is started again', async () => {
  const file = pdfFile('Ảnh hiện trường.pdf', 400);
  const start = async (): Promise<[App, string]> => {
    const one = await createApp({
      ...{ servingUrl: database.servingUrl, roles: TEST_ROLES, mode: 'demonstration', log: pino({ level: 'error' }) },
      evidence: { folder },
    });
    return [one, `http://127.0.0.1:${(await one.listen(0, '127.0.0.1')).port}`];
  };
  const [first, firstOrigin] = await start();
  const before = new Visitor(() => firstOrigin);
  before.cookie = sender.cookie;
  const { id } = await begin(before, file);
  await breakOff(
    `${firstOrigin}/uploads/${id}?offset=0`,
    before.cookie ?? '',
    file.bytes.subarray(0, 150_000),
    file.bytes.length,
  );
  await expect.poll(() => statSync(uploadAt(id)).size).toBeGreaterThan(0);
  await first.close();

  const [second, secondOrigin] = await start();
  const after = new Visitor(() => secondOrigin);
  after.cookie = sender.cookie;
  // the same file chosen again goes on, whoever has forgotten that it was begun
  const { id: again, received } = await begin(after, file);
  expect(again).toBe(id);
  expect(received).toBeGreaterThan(0);
  expect(received).toBeLessThanOrEqual(150_000);
  expect((await put(after, id, received, file.bytes.subarray(received))).body).toMatchObject({ done: true });
  expect(readFileSync(pathOf(file.bytes)).equals(file.bytes)).toBe(true);
  await second.close();
});

/** Sends some of what it has announced and cuts the line. */
async function breakOff(url: string, cookie: string, some: Buffer, announced: number): Promise<void> {
  const sent = request(url, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/octet-stream', 'content-length': announced },
  });
  const ended = new Promise<void>((resolve) => sent.once('error', () => resolve()).once('close', () => resolve()));
  await new Promise<void>((resolve) => sent.write(some, () => resolve()));
  await expect.poll(() => existsSync(uploadAt(url.split('/').at(-1)?.split('?')[0] ?? ''))).toBe(true);
  sent.destroy();
  await ended;
}

test('who goes on from elsewhere than what has come is told from where', async () => {
  const file = pdfFile();
  const { id } = await begin(sender, file);
  await put(sender, id, 0, file.bytes.subarray(0, 100));
  const { status, body } = await put(sender, id, 50, file.bytes.subarray(50));
  expect(status).toBe(409);
  expect(body).toMatchObject({ code: 'STALE', received: 100, message: expect.stringContaining('100 byte') });
  expect((await asked(sender, id)).received).toBe(100);
});

test('what has come is compared with what was announced: other bytes are sent again from the start', async () => {
  const [file, another] = [pdfFile(), pdfFile()];
  const { id } = await begin(sender, file);
  const answer = await put(sender, id, 0, another.bytes.subarray(0, file.bytes.length));
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'INVALID', message: expect.stringContaining('Hãy chọn lại tệp') });
  expect(await asked(sender, id)).toMatchObject({ received: 0, done: false });
  expect((await put(sender, id, 0, file.bytes)).body).toMatchObject({ done: true });
});

test.each([
  ['a program that calls itself a PDF', 'Quyết định.pdf', Buffer.from('MZ\x90\x00 %PDF-1.7', 'latin1')],
  ['a page with scripts', 'bieu.pdf', Buffer.from('<script>alert(1)</script>%PDF-1.7')],
])('%s is refused, and nothing of it stays', async (_what, name, bytes) => {
  const { id } = await begin(sender, { name, bytes });
  const answer = await put(sender, id, 0, bytes);
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ message: expect.stringContaining('Không nhận loại tệp này') });
  expect((await sender.send(`/uploads/${id}`)).status).toBe(404);
  expect(existsSync(uploadAt(id)) || existsSync(pathOf(bytes))).toBe(false);
});

test('what is too large, empty or too much is refused before a byte of it has come', async () => {
  const announce = (size: number) => sender.json('POST', '/uploads', { name: 'a.pdf', size, digest: 'a'.repeat(64) });
  expect((await announce(21 * 1024 * 1024)).body).toMatchObject({
    ...{ code: 'INVALID', message: expect.stringContaining('Tệp 21 MB, tối đa 20 MB') },
  });
  expect((await announce(0)).body).toMatchObject({ message: 'Tệp rỗng. Hãy chọn tệp khác.' });
  const busy = await app.signedIn(other);
  for (let number = 0; number < 20; number += 1) await begin(busy, pdfFile());
  expect(await begin(busy, pdfFile())).toMatchObject({
    ...{ ok: false, code: 'CONFLICT', message: expect.stringContaining('quá nhiều tệp đang gửi dở') },
  });
});

test('what a unit keeps is bounded, each file counted once', async () => {
  const indicator = await makeIndicator(database);
  const report = await fileReport(database, { unit: clerk.unit, period: await makePeriod(database), state: 'DRAFT' });
  const keep = (version: number, files: number) =>
    database.truth.query(
      `insert into figure_evidence (province_id, id, report_id, version, indicator_id, pos, name, size, digest, media_type,
                                    attached_at, attached_by, attached_by_account_id)
       select $1, gen_random_uuid(), $2, $3, $4, $5, 'a.pdf', 2147483647, lpad(n::text, 64, '0'), 'application/pdf',
              now(), 'x', $6 from generate_series(1, $7) n`,
      [clerk.provinceId, report.id, version, indicator.id, clerk.unit.pos, clerk.accountId, files],
    );
  await keep(1, 9);
  // a later version begins with the files of the one before
  await keep(2, 9);
  expect(await begin(sender, pdfFile())).toMatchObject({ ok: true });
  await keep(3, 10);
  expect(await begin(sender, pdfFile())).toMatchObject({ message: expect.stringContaining('đã dùng hết 20 GB') });
  await database.truth.query('delete from figure_evidence where report_id = $1', [report.id]);
  expect(await begin(sender, pdfFile())).toMatchObject({ ok: true });
});

test('a colleague, a stranger and a key find nothing of an upload', async () => {
  const file = pdfFile();
  const { id } = await begin(sender, file);
  const colleague = await app.signedIn(other);
  for (const visitor of [colleague, app.visitor()]) {
    const answers = [
      await visitor.send(`/uploads/${id}`),
      await put(visitor, id, 0, file.bytes),
      await visitor.send(`/uploads/${id}`, { method: 'DELETE' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(visitor === colleague ? [404, 404, 404] : [401, 401, 401]);
  }
  expect(await asked(sender, id)).toMatchObject({ received: 0 });
});

test('who writes nothing sends nothing, and a page of another site has nobody send anything', async () => {
  const world = new World(database);
  const viewer = await app.signedIn(await world.official(clerk.unit, 'VIEWER'));
  const told = await begin(viewer, pdfFile());
  expect(told).toMatchObject({ code: 'NOT_ALLOWED' });
  const elsewhere = await sender.json(
    'POST',
    '/uploads',
    { name: 'a.pdf', size: 1, digest: 'a'.repeat(64) },
    { 'sec-fetch-site': 'cross-site' },
  );
  expect(elsewhere.status).toBe(403);
});

test('a full disk is one sentence, and what was sent stays', async () => {
  const file = pdfFile();
  const { id } = await begin(sender, file);
  symlinkSync('/dev/full', uploadAt(id));
  const answer = await put(sender, id, 0, file.bytes);
  expect(answer.status).toBe(503);
  expect(answer.body).toMatchObject({
    message: expect.stringMatching(/^Máy chủ hết dung lượng đĩa.*Hãy báo người vận hành rồi gửi tiếp\.$/),
  });
  rmSync(uploadAt(id));
  expect((await put(sender, id, 0, file.bytes)).body).toMatchObject({ done: true });
});

test('where the virus scanner does not answer nothing is taken in, and it is tried again without sending again', async () => {
  const file = pdfFile();
  const waiting = unscanned.visitor();
  waiting.cookie = sender.cookie;
  const { id } = await begin(waiting, file);
  const answer = await put(waiting, id, 0, file.bytes);
  expect([answer.status, (answer.body as Told).message]).toEqual([
    503,
    expect.stringContaining('Trình quét vi-rút của máy chủ không trả lời'),
  ]);
  expect(existsSync(pathOf(file.bytes))).toBe(false);
  expect(await asked(waiting, id)).toMatchObject({ received: file.bytes.length, done: false });
  expect((await put(sender, id, file.bytes.length, Buffer.alloc(0))).body).toMatchObject({ done: true });
});

test('a server without a place for files says so', async () => {
  const visitor = without.visitor();
  visitor.cookie = sender.cookie;
  expect(await begin(visitor, pdfFile())).toMatchObject({ message: expect.stringContaining('chưa có chỗ giữ tệp') });
});

test('what nobody attached is forgotten after a day, with its bytes, unless it was sent again within it', async () => {
  const serving = {
    orm: database.orm,
    servingRole: TEST_ROLES.app,
    now: () => new Date(),
    log: pino({ level: 'silent' }),
  };
  const store = await FileStore.in(folder);
  const [finished, fresh, broken] = [pdfFile(), pdfFile(), pdfFile()];
  const ids = [await sendFile(sender, finished), await sendFile(sender, fresh), (await begin(sender, broken)).id];
  await put(sender, ids[2]!, 0, broken.bytes.subarray(0, 10));
  const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000);
  utimesSync(pathOf(finished.bytes), twoDaysAgo, twoDaysAgo);
  utimesSync(uploadAt(ids[2]!), twoDaysAgo, twoDaysAgo);
  await forgetFiles(serving, store);
  expect(existsSync(pathOf(finished.bytes))).toBe(true);

  await database.truth.query("update upload set begun_at = now() - interval '2 days' where id = any($1)", [ids]);
  await forgetOld(serving);
  expect((await sender.send(`/uploads/${ids[0]}`)).status).toBe(404);
  await forgetFiles(serving, store);
  expect([pathOf(finished.bytes), pathOf(fresh.bytes), uploadAt(ids[2]!)].map((path) => existsSync(path))).toEqual([
    false,
    true,
    false,
  ]);
});
