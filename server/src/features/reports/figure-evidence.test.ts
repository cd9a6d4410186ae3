import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/columns.ts';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { digestOf } from '#test/evidence.ts';
import { ask } from '#test/execute.ts';
import { makePeriod } from '#test/periods.ts';
import { refusal, refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount } from '#test/world.ts';
import { attachEvidence } from './attach-evidence.ts';
import { correctReport } from './correct-report.ts';
import { removeEvidence } from './remove-evidence.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { by, open, save, submit, accept, sendBack } = reportCourse(database, actors);

/** An upload of which all has come. */
async function uploadOf(
  account: TestAccount,
  name: string,
  mediaType: string | null = 'application/pdf',
): Promise<string> {
  const id = newId();
  await database.truth.query(
    `insert into upload (province_id, id, account_id, pos, name, size, digest, media_type) values ($1, $2, $3, $4, $5, 1000, $6, $7)`,
    [account.provinceId, id, account.accountId, account.unit.pos, name, digestOf(Buffer.from(name)), mediaType],
  );
  return id;
}

const attach = async (account: TestAccount, reportId: string, indicatorId: string, name: string) => {
  const uploadId = await uploadOf(account, name);
  return by(account, (ctx) => perform(ctx, attachEvidence, { reportId, indicatorId, uploadId }));
};
const remove = (account: TestAccount, reportId: string, evidenceId: string) =>
  by(account, (ctx) => perform(ctx, removeEvidence, { reportId, evidenceId }));

interface Row {
  indicator: { id: string };
  changed: boolean;
  figure: { files: { name: string }[] } | null;
  files: { id: string; name: string; attachedBy: string }[];
}

const ROWS = `query ($id: ID!) { report(id: $id) { versions { contentHash }
  rows { indicator { id } changed figure { files { name } } files { id name attachedBy } } } }`;

interface Seen {
  versions: { contentHash: string }[];
  rows: Row[];
}

async function seen(account: TestAccount, id: string): Promise<Seen | null> {
  const { report } = await ask<{ report: Seen | null }>(actors, account, ROWS, { id });
  return report;
}

const revisionOf = async (reportId: string): Promise<number> => {
  const { rows } = await database.truth.query<{ revision: number }>('select revision from report where id = $1', [
    reportId,
  ]);
  return rows[0]?.revision ?? 0;
};

const namesIn = async (account: TestAccount, reportId: string, indicatorId: string): Promise<string[]> =>
  (await seen(account, reportId))?.rows
    .find(({ indicator }) => indicator.id === indicatorId)
    ?.files.map(({ name }) => name) ?? [];

describe('evidence of figures', () => {
  let world: ReportWorld;
  let reportId: string;
  beforeAll(async () => {
    world = await makeReportWorld(database);
    reportId = (await open(world)).id;
  });

  test('is attached to a row, with a figure or without, and says who attached it', async () => {
    await save(world.clerk, reportId, [{ indicatorId: world.jobs.id, value: '90' }]);
    await attach(world.clerk, reportId, world.jobs.id, 'Danh sách.xlsx');
    await attach(world.clerk, reportId, world.trained.id, 'Biên bản.pdf');
    const rows = (await seen(world.clerk, reportId))?.rows ?? [];
    expect(rows.find(({ indicator }) => indicator.id === world.jobs.id)).toMatchObject({
      figure: { files: [{ name: 'Danh sách.xlsx' }] },
      files: [{ name: 'Danh sách.xlsx', attachedBy: 'PLANNER Hương Xuân' }],
    });
    expect(await namesIn(world.clerk, reportId, world.trained.id)).toEqual(['Biên bản.pdf']);
  });

  test('is refused twice in one row, of another’s upload, unfinished, and where the report holds no such row', async () => {
    const { clerk, jobs, revenue } = world;
    expect(await refusal(attach(clerk, reportId, jobs.id, 'Danh sách.xlsx'))).toEqual([
      ['CONFLICT', 'uploadId', `Tệp này đã được đính kèm ở đây (“Danh sách.xlsx”, PLANNER Hương Xuân đính kèm).`],
    ]);
    const refusedWith = async (uploadId: string, indicatorId: string) =>
      refusedAs(by(clerk, (ctx) => perform(ctx, attachEvidence, { reportId, indicatorId, uploadId })));
    expect(await refusedWith(await uploadOf(world.siblingClerk, 'a.pdf'), jobs.id)).toEqual(['NOT_FOUND uploadId']);
    expect(await refusedWith(await uploadOf(clerk, 'b.pdf', null), jobs.id)).toEqual(['LOCKED uploadId']);
    expect(await refusedWith(await uploadOf(clerk, 'c.pdf'), revenue.id)).toEqual(['NOT_FOUND indicatorId']);
  });

  test('twenty files of a row are enough', async () => {
    const { clerk, trained } = world;
    for (let number = 1; number < 20; number += 1) await attach(clerk, reportId, trained.id, `Trang ${number}.pdf`);
    expect(await refusedAs(attach(clerk, reportId, trained.id, 'Trang 20.pdf'))).toEqual(['CONFLICT uploadId']);
    for (const { id, name } of (await seen(clerk, reportId))?.rows.flatMap(({ files }) => files) ?? []) {
      if (name.startsWith('Trang')) await remove(clerk, reportId, id);
    }
    expect(await namesIn(clerk, reportId, trained.id)).toEqual(['Biên bản.pdf']);
  });

  test('is nobody’s above before it is sent, and the reviewer’s afterwards; then it stays as it was sent', async () => {
    expect(await seen(world.townPlanner, reportId)).toBeNull();
    const revision = await revisionOf(reportId);
    await submit(world.chairman, reportId, revision, 'Chưa đủ');
    expect(await namesIn(world.townPlanner, reportId, world.trained.id)).toEqual(['Biên bản.pdf']);
    expect(await seen(world.siblingClerk, reportId)).toBeNull();
    const [file] = (await seen(world.clerk, reportId))?.rows.flatMap(({ files }) => files) ?? [];
    expect(await refusedAs(remove(world.clerk, reportId, file?.id ?? ''))).toEqual(['LOCKED reportId']);
    expect(await refusedAs(attach(world.clerk, reportId, world.jobs.id, 'Muộn.pdf'))).toEqual(['LOCKED reportId']);
  });

  test('goes on into the version after a return, where one that is taken away stays in the one that was sent', async () => {
    await sendBack(world.townPlanner, reportId, 1);
    const files = (await seen(world.clerk, reportId))?.rows.flatMap((row) => row.files) ?? [];
    await remove(world.clerk, reportId, files.find(({ name }) => name === 'Biên bản.pdf')?.id ?? '');
    expect(await namesIn(world.clerk, reportId, world.trained.id)).toEqual([]);
    expect(await namesIn(world.clerk, reportId, world.jobs.id)).toEqual(['Danh sách.xlsx']);
    // the reviewer still has the version that was sent
    expect(await namesIn(world.townPlanner, reportId, world.trained.id)).toEqual(['Biên bản.pdf']);
    const changed = (await seen(world.clerk, reportId))?.rows
      .filter((row) => row.changed)
      .map(({ indicator }) => indicator.id);
    expect(changed).toEqual([world.trained.id]);
  });

  test('is part of the hash of a version, whose figures are the same: without files it is what it was', async () => {
    const course = async (files: string[]): Promise<string> => {
      const period = { ...world, period: await makePeriod(database) };
      const report = await open(period);
      await save(world.clerk, report.id, [{ indicatorId: world.jobs.id, value: '90' }]);
      for (const name of files) await attach(world.clerk, report.id, world.jobs.id, name);
      await submit(world.chairman, report.id, 2 + files.length, 'Chưa đủ');
      return (await seen(world.chairman, report.id))?.versions[0]?.contentHash ?? '';
    };
    const [bare, bareAgain, one, other, both, turned] = [
      ...[await course([]), await course([]), await course(['a.pdf']), await course(['b.pdf'])],
      ...[await course(['a.pdf', 'b.pdf']), await course(['b.pdf', 'a.pdf'])],
    ];
    expect(bareAgain).toBe(bare);
    expect(turned).toBe(both);
    expect(new Set([bare, one, other, both]).size).toBe(4);
  });

  test('of an accepted report goes on into its correction', async () => {
    const period = { ...world, period: await makePeriod(database) };
    const report = await open(period);
    await save(world.clerk, report.id, [{ indicatorId: world.jobs.id, value: '90' }]);
    await attach(world.clerk, report.id, world.jobs.id, 'a.pdf');
    await submit(world.chairman, report.id, 3, 'Chưa đủ');
    await accept(world.townPlanner, report.id, 1);
    await by(world.clerk, (ctx) => perform(ctx, correctReport, { reportId: report.id, reason: 'Nhập sai' }));
    await attach(world.clerk, report.id, world.jobs.id, 'b.pdf');
    expect(await namesIn(world.clerk, report.id, world.jobs.id)).toEqual(['a.pdf', 'b.pdf']);
    expect(await namesIn(world.townPlanner, report.id, world.jobs.id)).toEqual(['a.pdf']);
  });
});
