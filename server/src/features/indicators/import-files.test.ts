import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { confirm, csv, preview, problemsIn, rewritten, xlsx } from '#test/sheets.ts';

const database = useDatabase();
const app = useApp(database);
let tree: Tree;
let planner: Visitor;
let sound: Uint8Array;

beforeAll(async () => {
  tree = await makeTree(database, 1);
  planner = await app.signedIn(tree.planner);
  sound = await xlsx([
    ['Tên chỉ tiêu', 'Đơn vị tính'],
    ['Cầu vượt', 'cái'],
  ]);
});

const WORKBOOK = { 'xl/workbook.xml': new Uint8Array(1) };
const SHEET = 'xl/worksheets/sheet1.xml';

/** An archive that declares less than it holds. */
function lying(file: Uint8Array): Uint8Array {
  const lie = Buffer.from(file);
  const entry = 'PK\x01\x02';
  for (let at = lie.indexOf(entry); at !== -1; at = lie.indexOf(entry, at + 4)) lie.writeUInt32LE(5000, at + 24);
  return lie;
}

describe('a file that is none is refused with what to do, and nobody waits for it', () => {
  let made: Uint8Array | undefined;
  const bomb = () =>
    (made ??= rewritten(sound, SHEET, (text) => text.replace('<sheetData>', `<sheetData>${' '.repeat(61_000_000)}`)));
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing', () => csv(''), 'sheet-file.empty'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'sheet-file.unknownKind'],
    ['a document of words', () => zipSync({ 'word/document.xml': new Uint8Array(1) }), 'sheet-file.unknownKind'],
    ['half a workbook', () => sound.slice(0, sound.length / 2), 'sheet-file.broken'],
    ['a workbook without sheets', () => zipSync(WORKBOOK), 'sheet-file.broken'],
    ['more than 5 MB', () => new Uint8Array(5 * 1024 * 1024 + 1), 'sheet-file.tooLarge'],
    ['what unpacks to 61 MB', bomb, 'sheet-file.unpacksTooLarge'],
    ['the same under a lie', () => lying(bomb()), 'sheet-file.broken'],
    [
      'five hundred parts',
      () =>
        zipSync({
          ...WORKBOOK,
          ...Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`x${n}`, new Uint8Array(1)])),
        }),
      'sheet-file.unpacksTooLarge',
    ],
    [
      'a workbook with a password',
      () => writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'x', spinCount: 1000 } }),
      'sheet-file.locked',
    ],
    [
      'a workbook of before 2007',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'sheet-file.oldKind',
    ],
    ['no headings', () => xlsx([['Cầu vượt', 'cái']]), 'sheet-file.noHeadings'],
    ['headings alone', () => csv('Tên chỉ tiêu,Đơn vị tính\n'), 'sheet-file.noRows'],
    ['a heading twice', () => csv('Tên chỉ tiêu,Đơn vị tính,ĐVT\na,b,c\n'), 'sheet-file.headingTwice'],
    [
      'more than 10,000 rows',
      () => csv(`Tên chỉ tiêu,Đơn vị tính\n${'a,b\n'.repeat(10_001)}`),
      'sheet-file.tooManyRows',
    ],
  ])('%s', async (_what, file, key) => {
    const refused = await preview(planner, await file());
    expect([refused.key, refused.status]).toEqual([key, key.endsWith('tooLarge') ? 413 : 422]);
    expect(refused.message).toMatch(/[.]$/);
    expect((await preview(planner, sound)).count).toBe(1);
  });
});

test('an entity of elsewhere is not fetched', async () => {
  const file = rewritten(sound, 'xl/sharedStrings.xml', (text) =>
    text
      .replace('<sst', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY f "inside">]><sst')
      .replace('Cầu vượt', 'Cầu &e;&f;'),
  );
  expect((await preview(planner, file)).rows).toMatchObject([{ name: 'Cầu &e;&f;' }]);
});

test('10,000 rows with wrong cells are told row by row, and everybody else is answered meanwhile', async () => {
  const lines = Array.from({ length: 10_000 }, (_, n) =>
    n % 100 === 0 ? `Chỉ tiêu ${n},,` : `Chỉ tiêu ${n},km,Chỉ tiêu ${n - 1}`,
  );
  const file = csv(['Tên chỉ tiêu,Đơn vị tính,Là một phần của', ...lines].join('\n'));
  const answer = preview(planner, file);
  let answered = 0;
  let isDone = false;
  void answer.then(() => {
    isDone = true;
  });
  while (!isDone) {
    await app.visitor().send('/health');
    answered += 1;
  }
  const seen = await answer;
  expect(seen).toMatchObject({ count: 10_000, problemRows: 100 });
  expect(problemsIn(seen).slice(0, 2)).toEqual(['B2 AMBIGUOUS', 'B102 AMBIGUOUS']);
  expect(answered).toBeGreaterThan(25);
}, 60_000);

describe('who brings a file', () => {
  test.each(['ANALYST', 'OFFICER', 'ADMINISTRATOR'] as const)('%s may not', async (office) => {
    const visitor = await app.signedIn(await tree.world.official(tree.town, office));
    expect(await preview(visitor, sound)).toMatchObject({ status: 403, key: 'indicators.mayNotKeep' });
    expect((await confirm(visitor, sound, 'x')).status).toBe(403);
  });

  test('nobody is asked who they are after the file was taken in', async () => {
    expect((await preview(app.visitor(), sound)).status).toBe(401);
    expect((await preview(app.visitor(), new Uint8Array(9_000_000))).status).toBe(401);
  });

  test('a key reads no file in', async () => {
    const analyst = await app.signedIn(tree.analyst);
    await analyst.prove();
    const { body } = await analyst.ask(
      'mutation { createApiKey(input: { name: "x", kind: VIEWER, days: 3 }) { secret } }',
    );
    const { secret } = (body as { data: { createApiKey: { secret: string } } }).data.createApiKey;
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/octet-stream' };
    const answer = await app.visitor().send('/import/catalogue', { method: 'POST', headers, body: 'x' });
    expect(answer).toMatchObject({ status: 403, body: { key: 'kernel.keyOnlyReads' } });
  });

  test('a page of another site, a form, and an unknown sheet', async () => {
    const types = { 'content-type': 'application/octet-stream' };
    const post = (path: string, headers: Record<string, string>) =>
      planner.send(path, { method: 'POST', headers, body: 'x' });
    expect((await post('/import/catalogue', { ...types, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/import/catalogue', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/import/nothing', types)).status).toBe(404);
  });
});
