import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileAddress } from '#features/evidence/file-address.ts';
import { useDatabase } from '#test/database.ts';
import { archiveOf, PNG, pdfFile, sendFile, type TestFile } from '#test/evidence.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'dich-evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

const database = useDatabase();
const clock = { at: new Date('2023-01-10T01:00:00Z') };
const app = useApp(database, { evidence: { folder }, now: () => clock.at });

interface Row {
  files: { id: string; name: string; address: string; mediaType: string; shown: boolean }[];
}
const FILES = 'query ($id: ID!) { report(id: $id) { rows { files { id name address mediaType shown } } } }';
const ATTACH = `mutation ($reportId: ID!, $indicatorId: ID!, $uploadId: ID!) {
  attachEvidence(input: { reportId: $reportId, indicatorId: $indicatorId, uploadId: $uploadId }) { userErrors { message } } }`;

const filesOf = async (visitor: Visitor, id: string) => {
  const { data } = (await visitor.ask(FILES, { id })).body as { data: { report: { rows: Row[] } | null } };
  return data.report?.rows.flatMap(({ files }) => files) ?? [];
};

const openReport = async (visitor: Visitor, periodId: string): Promise<string> => {
  const { body } = await visitor.ask('mutation ($p: ID!) { openReport(input: { periodId: $p }) { report { id } } }', {
    p: periodId,
  });
  return (body as { data: { openReport: { report: { id: string } } } }).data.openReport.report.id;
};

async function attach(visitor: Visitor, reportId: string, indicatorId: string, file: TestFile): Promise<void> {
  const uploadId = await sendFile(visitor, file);
  const { body } = await visitor.ask(ATTACH, { reportId, indicatorId, uploadId });
  expect(body).toEqual({ data: { attachEvidence: { userErrors: [] } } });
}

describe('a file of a record', () => {
  let world: ReportWorld;
  let clerk: Visitor;
  let reportId: string;
  const document = pdfFile('Biên bản "số 1".pdf', 64);
  beforeAll(async () => {
    world = await makeReportWorld(database);
    clerk = await app.signedIn(world.clerk);
    reportId = await openReport(clerk, world.period.id);
    await attach(clerk, reportId, world.jobs.id, document);
  });

  const addressFor = async (visitor: Visitor, name = document.name): Promise<string> =>
    (await filesOf(visitor, reportId)).find((file) => file.name === name)?.address ?? '';

  test('is opened at an address of its own: as what it is by its content, under its name, and can do nothing', async () => {
    const response = await fetch(`${app.origin}${await addressFor(clerk)}`, {
      headers: { cookie: clerk.cookie ?? '' },
    });
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(document.bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="Bien ban _so 1_.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20_s%E1%BB%91%201_.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'private, no-store',
    });
  });

  test('comes in parts where they are asked for', async () => {
    const answer = await clerk.send(await addressFor(clerk), { headers: { range: 'bytes=0-7' } });
    expect([answer.status, answer.body, answer.headers.get('content-range')]).toEqual([
      206,
      '%PDF-1.7',
      `bytes 0-7/${document.bytes.length}`,
    ]);
    const head = await clerk.send(await addressFor(clerk), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(document.bytes.length)]);
  });

  test('is shown where it is a picture, in a sandbox, and saved where it is a document of an office', async () => {
    await attach(clerk, reportId, world.jobs.id, { name: 'Ảnh.png', bytes: PNG });
    await attach(clerk, reportId, world.jobs.id, {
      name: 'Bảng.xlsx',
      bytes: archiveOf('[Content_Types].xml', 'xl/workbook.xml'),
    });
    const [picture, sheet] = [
      await clerk.send(await addressFor(clerk, 'Ảnh.png')),
      await clerk.send(await addressFor(clerk, 'Bảng.xlsx')),
    ];
    expect(picture.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(sheet.headers.get('content-disposition')).toMatch(/^attachment; /);
    for (const { headers } of [picture, sheet]) expect(headers.get('content-security-policy')).toMatch(/ sandbox$/);
  });

  test('is opened only with its address, in the session that asked for it, and for ten minutes', async () => {
    const address = await addressFor(clerk);
    const chairman = await app.signedIn(world.chairman);
    const [path, query] = address.split('?');
    const refused = [
      await chairman.send(address),
      await clerk.send(path ?? ''),
      await clerk.send(`${path}?${query?.replace(/until=\d+/, 'until=9999999999')}`),
      await clerk.send(address.replace('figures', 'plans')),
      await clerk.send(address.replace('figures', 'constructor')),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await app.visitor().send(address)).status).toBe(401);
    expect((await chairman.send(await addressFor(chairman))).status).toBe(200);

    clock.at = new Date(clock.at.getTime() + 10 * 60_000 + 1000);
    const over = await clerk.send(address);
    expect([over.status, (over.body as { message: string }).message]).toEqual([
      404,
      expect.stringContaining('đã hết hạn'),
    ]);
    expect((await clerk.send(await addressFor(clerk))).status).toBe(200);
  });

  test('whoever may not read the record any more does not open it with an address from before', async () => {
    const reader = await app.signedIn(world.chairman);
    const address = await addressFor(reader);
    expect((await reader.send(address)).status).toBe(200);
    await database.truth.query("update office set kind = 'VIEWER' where id = $1", [world.chairman.officeId]);
    expect((await reader.send(address)).status).toBe(404);
    await database.truth.query("update office set kind = 'LEADER' where id = $1", [world.chairman.officeId]);
  });

  test('that two tenants have is kept once, and each opens its own alone', async () => {
    const sibling = await app.signedIn(world.siblingClerk);
    const siblings = await openReport(sibling, world.period.id);
    const before = countOfFiles();
    await attach(sibling, siblings, world.jobs.id, document);
    expect(countOfFiles()).toBe(before);
    expect(await filesOf(sibling, reportId)).toEqual([]);
    const [own] = await filesOf(sibling, siblings);
    expect((await sibling.send(own?.address ?? '')).status).toBe(200);
    // the record of the other, at the address that this session would be given for it
    const [theirs] = await filesOf(clerk, reportId);
    const { rows } = await database.truth.query<{ id: string }>('select id from session where account_id = $1', [
      world.siblingClerk.accountId,
    ]);
    const forged = fileAddress({ actor: { sessionId: rows[0]?.id ?? '' }, now: clock.at }, 'figures', theirs?.id ?? '');
    expect((await sibling.send(forged)).status).toBe(404);
    expect((await clerk.send(await addressFor(clerk))).status).toBe(200);
  });
});

const countOfFiles = (): number =>
  readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
