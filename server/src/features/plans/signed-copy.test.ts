import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/columns.ts';
import { perform } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { digestOf } from '#test/evidence.ts';
import { ask } from '#test/execute.ts';
import { makePlan } from '#test/plans.ts';
import { refusal, refusedAs } from '#test/report-course.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';
import { attachSignedCopy } from './attach-signed-copy.ts';

const database = useDatabase();
const actors = actorsOf(database);

async function uploadOf(account: TestAccount, name: string, mediaType = 'application/pdf'): Promise<string> {
  const id = newId();
  await database.truth.query(
    `insert into upload (province_id, id, account_id, pos, name, size, digest, media_type) values ($1, $2, $3, $4, $5, 1000, $6, $7)`,
    [account.provinceId, id, account.accountId, account.unit.pos, name, digestOf(Buffer.from(name)), mediaType],
  );
  return id;
}

async function attach(
  account: TestAccount,
  planId: string,
  name: string,
  wish: { reason?: string; mediaType?: string } = {},
) {
  const { reason, mediaType } = wish;
  const uploadId = await uploadOf(account, name, mediaType);
  return actors.as(account, (ctx) => perform(ctx, attachSignedCopy, { planId, uploadId, ...(reason && { reason }) }));
}

const COPIES = 'query ($id: ID!) { plan(id: $id) { signedCopies { reason file { name } } } }';

async function copiesSeenBy(account: TestAccount, id: string): Promise<[name: string, reason: string | null][] | null> {
  const { plan } = await ask<{ plan: { signedCopies: { reason: string | null; file: { name: string } }[] } | null }>(
    ...[actors, account, COPIES, { id }],
  );
  return plan?.signedCopies.map(({ reason, file }) => [file.name, reason]) ?? null;
}

describe('the signed copy of a plan', () => {
  let town: TestUnit;
  let planner: TestAccount;
  let planId: string;
  let readers: TestAccount[];
  let strangers: TestAccount[];
  beforeAll(async () => {
    const world = new World(database);
    const province = await world.province();
    town = await world.town(province);
    const commune = await world.commune(town);
    const sibling = await world.town(province);
    planner = await world.official(town, 'PLANNER');
    readers = [
      await world.official(town, 'VIEWER'),
      await world.official(province, 'ANALYST'),
      await world.official(commune, 'OFFICER'),
    ];
    strangers = [await world.official(sibling, 'LEADER')];
    planId = (await makePlan(database, { unit: town, issued: true })).id;
  });

  test('is attached once the plan is issued, and read by whoever reads the plan', async () => {
    const draft = await makePlan(database, { unit: town, year: 2031 });
    expect(await refusal(attach(planner, draft.id, 'Bản ký.pdf'))).toEqual([
      ['LOCKED', 'planId', 'Kế hoạch chưa ban hành. Hãy ban hành rồi đính kèm bản ký.'],
    ]);
    await attach(planner, planId, 'Bản ký.pdf');
    for (const reader of readers) expect(await copiesSeenBy(reader, planId)).toEqual([['Bản ký.pdf', null]]);
    for (const stranger of strangers) expect(await copiesSeenBy(stranger, planId)).toBeNull();
  });

  test('is a scan, by who plans, and not the same again', async () => {
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const reason = 'Quét lại';
    expect(await refusedAs(attach(planner, planId, 'Bản ký.docx', { mediaType: word, reason }))).toEqual([
      'CONFLICT uploadId',
    ]);
    expect(await refusedAs(attach(planner, planId, 'Bản ký.pdf', { reason }))).toEqual(['CONFLICT uploadId']);
    const [viewer] = readers as [TestAccount];
    expect(await refusedAs(attach(viewer, planId, 'Khác.pdf', { reason }))).toEqual(['NOT_ALLOWED planId']);
  });

  test('is replaced with a reason, and the one before is kept', async () => {
    expect(await refusedAs(attach(planner, planId, 'Bản rõ.pdf'))).toEqual(['INVALID reason']);
    await attach(planner, planId, 'Bản rõ.pdf', { reason: 'Bản quét trước thiếu trang 3' });
    expect(await copiesSeenBy(planner, planId)).toEqual([
      ['Bản rõ.pdf', 'Bản quét trước thiếu trang 3'],
      ['Bản ký.pdf', null],
    ]);
    const { rows } = await database.truth.query(
      "select before, after from audit_entry where subject_id = $1 and verb = 'attachSignedCopy' order by seq",
      [planId],
    );
    expect(rows).toMatchObject([
      { before: null, after: { name: 'Bản ký.pdf' } },
      { before: { name: 'Bản ký.pdf' }, after: { name: 'Bản rõ.pdf', reason: 'Bản quét trước thiếu trang 3' } },
    ]);
  });
});
