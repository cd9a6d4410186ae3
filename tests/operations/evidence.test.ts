import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceFile } from '@dich/infra/evidence-folder.ts';
import { writePrivateFile } from '@dich/infra/private-file.ts';
import { beforeAll, expect, test } from 'vitest';
import { useDemonstration } from '../support/demonstration.ts';
import { type Installation, installation, newDatabase, onDatabase, temporaryFolder } from './installation.ts';

const database = useDemonstration();
const source = () => new URL(database.ownerUrl).pathname.slice(1);
const FILES = ['Biên bản nghiệm thu', 'Danh sách lao động'].map((text) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF`));
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const [first, second] = FILES.map(digestOf) as [string, string];

/** Both are attached to figures of the demonstration, one of them twice. */
beforeAll(() =>
  onDatabase(source(), (client) =>
    client.query(
      `insert into figure_evidence (province_id, id, report_id, version, indicator_id, pos, name, size, digest, media_type,
                                    attached_at, attached_by, attached_by_account_id, submitted)
       select province_id, gen_random_uuid(), report_id, version, indicator_id, pos, 'a.pdf', 10,
              case when n = 1 then $1 else $2 end, 'application/pdf', now(), 'x', gen_random_uuid(), submitted
         from (select *, row_number() over (order by id) as n from figure where province_id = 31 limit 3) f`,
      [first, second],
    ),
  ),
);

function keeping(): Installation {
  const from = installation(source());
  for (const bytes of FILES) writePrivateFile(evidenceFile(from.dataDir, digestOf(bytes)), bytes);
  return from;
}

const whole = ({ dataDir }: Installation) =>
  [first, second].map(
    (digest) =>
      existsSync(evidenceFile(dataDir, digest)) && digestOf(readFileSync(evidenceFile(dataDir, digest))) === digest,
  );

test('files go into a backup with the rows that name them, each once, and lie where they lay once it is restored', async () => {
  const file = join(temporaryFolder(), 'a.backup');
  const from = keeping();
  expect(await from.operator('backup', file)).toMatchObject({
    code: 0,
    said: expect.stringContaining(', 2 tệp minh chứng'),
  });
  expect(await from.operator('check', file)).toMatchObject({
    code: 0,
    said: expect.stringContaining(', 2 tệp minh chứng'),
  });
  const to = installation(newDatabase());
  expect(await to.operator('restore', file)).toMatchObject({ code: 0 });
  expect(whole(to)).toEqual([true, true]);
  expect(statSync(evidenceFile(to.dataDir, first)).mode & 0o777).toBe(0o600);
});

test('files of a province go with it, and no others', async () => {
  const folder = temporaryFolder();
  const [hue, binhPhuoc] = [join(folder, 'hue.province'), join(folder, 'binh-phuoc.province')];
  const from = keeping();
  expect(await from.operator('export-province', '--unit', '46', hue)).toMatchObject({
    code: 0,
    said: expect.stringContaining(', 2 tệp minh chứng'),
  });
  const elsewhere = await from.operator('export-province', '--unit', '70', '--day', '2023-01-10', binhPhuoc);
  expect([elsewhere.code, elsewhere.said.includes('tệp minh chứng')]).toEqual([0, false]);
  const to = installation(newDatabase());
  expect(await to.operator('import-province', hue)).toMatchObject({ code: 0 });
  expect(whole(to)).toEqual([true, true]);
});

test('a file that is lost, or is not what it was, is named, and all else is copied and restored', async () => {
  const file = join(temporaryFolder(), 'a.backup');
  const from = keeping();
  rmSync(evidenceFile(from.dataDir, first));
  writeFileSync(evidenceFile(from.dataDir, second), 'other');
  const told = await from.operator('backup', file);
  expect(told.code).toBe(1);
  expect(told.said).toMatch(/Đã sao lưu vào[\s\S]*Thiếu 2 tệp minh chứng/);
  for (const digest of [first, second]) expect(told.said).toContain(digest);
  expect(await from.operator('check', file)).toMatchObject({ code: 0 });
  const to = installation(newDatabase());
  expect(await to.operator('restore', file)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/Đã khôi phục[\s\S]*Thiếu 2 tệp/),
  });
});
