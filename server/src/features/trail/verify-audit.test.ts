import type { PoolClient } from 'pg';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '#kernel/audit.ts';
import { doing } from '#kernel/context.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { TEST_ROLES } from '#test/roles.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';
import { type Seal, sealTrail } from '../../seal-trail.ts';
import { signingKey } from './heads.ts';
import { type SignedFiles, verifyAudit } from './verify-audit.queries.ts';

const database = useDatabase();
const actors = actorsOf(database);
const key = signingKey(Buffer.alloc(32, 9));
let town: TestUnit;
let other: TestUnit;
let planner: TestAccount;

const SUBJECT_ID = '01890000-0000-7000-8000-000000000001';

const write = (account: TestAccount, verb: string) =>
  actors.as(account, (ctx) =>
    record(doing(ctx, verb), { recordKind: 'Report', id: SUBJECT_ID, pos: ctx.scope.pos }, { after: { reason: verb } }),
  );

/** Keeps in memory what an installation keeps in files. */
function memory(): Seal & { kept: { path: string; text: string }[] } {
  const kept: { path: string; text: string }[] = [];
  return {
    kept,
    key,
    newest: () => kept.at(-1),
    keep(day, text) {
      kept.push({ path: `${day} ${kept.length}`, text });
    },
  };
}

const errors: unknown[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => errors.push(JSON.parse(line)) });
const seal = (into: Seal) => sealTrail({ orm: database.orm, servingRole: TEST_ROLES.app, log }, into);

/** Does it, as who has the database in hand, and looks; nothing of it stays. */
async function after<T>(forgery: readonly string[], look: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await database.truth.connect();
  try {
    await client.query('begin');
    for (const statement of forgery) await client.query(statement);
    return await look(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

beforeAll(async () => {
  const world = new World(database);
  const province = await world.province();
  [town, other] = [await world.town(province), await world.town(province)];
  planner = await world.official(town, 'PLANNER');
  const stranger = await world.official(other, 'PLANNER');
  for (const verb of ['saveFigures', 'submitReport', 'returnReport']) await write(planner, verb);
  await write(stranger, 'saveFigures');
});

/** The hash made anew over what the entry says now, as whoever knows app.audit_hash would. */
const rehashed = (where: string) => `update audit_entry a set hash = app.audit_hash(a) where ${where}`;

describe('a chain of its own', () => {
  const verify = (client: PoolClient) => verifyAudit(client, { files: [], key });

  test('is whole', async () => {
    expect(await after([], verify)).toEqual({ entries: 4, units: 2, firstBad: null, files: 0, disagreements: [] });
  });

  test.each([
    [
      'a changed entry',
      [`update audit_entry set after = '{}' where seq = 1 and unit_id = $town`],
      1,
      'nội dung đã bị sửa',
    ],
    [
      'a changed entry with its own hash made anew',
      [
        `update audit_entry set verb = 'acceptReport' where seq = 1 and unit_id = $town`,
        rehashed('seq = 1 and unit_id = $town'),
      ],
      2,
      'không nối với bản ghi trước nó',
    ],
    [
      'a removed entry',
      ['delete from audit_entry where seq = 1 and unit_id = $town'],
      2,
      'thiếu bản ghi từ số 1 đến số 1',
    ],
  ])('names the first bad row: %s', async (_name, forgery, seq, reason) => {
    const { firstBad } = await after(inTown(forgery), verify);
    expect(firstBad).toEqual({ unit: expect.stringContaining('Hương Trà'), seq: String(seq), reason });
  });
});

const inTown = (forgery: readonly string[]) =>
  forgery.map((statement) =>
    statement.replaceAll('$town', `'${town.unitId}'`).replaceAll('$other', `'${other.unitId}'`),
  );

const RECHAINED = [
  `update audit_entry set after = '{"reason": "khác"}' where seq = 2 and unit_id = $town`,
  rehashed('seq = 2 and unit_id = $town'),
  `update audit_entry a set previous_hash = (select b.hash from audit_entry b where b.unit_id = a.unit_id and b.seq = 2)
    where a.seq = 3 and a.unit_id = $town`,
  rehashed('seq = 3 and unit_id = $town'),
];

const FORGERIES: [name: string, forgery: string[], found: { seq: string; reason: string }][] = [
  [
    'the last entries cut off',
    ['delete from audit_entry where seq >= 2 and unit_id = $town'],
    { seq: '3', reason: 'bản ghi đã được ký nay không còn' },
  ],
  [
    'a whole unit’s chain removed',
    ['delete from audit_entry where unit_id = $town'],
    { seq: '3', reason: 'bản ghi đã được ký nay không còn' },
  ],
  [
    'the last entry rewritten and hashed anew',
    [`update audit_entry set after = '{}' where seq = 3 and unit_id = $town`, rehashed('seq = 3 and unit_id = $town')],
    { seq: '3', reason: 'bản ghi đã được ký nay có nội dung khác' },
  ],
  [
    'an earlier entry rewritten and all after it hashed anew',
    RECHAINED,
    { seq: '3', reason: 'bản ghi đã được ký nay có nội dung khác' },
  ],
];

describe('signed heads, kept outside the database', () => {
  test.each(FORGERIES)('tell what the chains alone cannot: %s', async (_name, forgery, found) => {
    const kept = memory();
    expect(await seal(kept)).toBe(true);
    const signed: SignedFiles = { files: kept.kept, key };
    const verdict = await after(inTown(forgery), (client) => verifyAudit(client, signed));
    expect(verdict.firstBad).toBeNull();
    expect(verdict.disagreements).toEqual([
      { file: kept.kept[0]!.path, unit: expect.stringContaining('Hương Trà'), ...found },
    ]);
  });

  test('agree with a trail that went on', async () => {
    const kept = memory();
    await seal(kept);
    await write(planner, 'submitReport');
    expect(await seal(kept)).toBe(true);
    const verdict = await after([], (client) => verifyAudit(client, { files: kept.kept, key }));
    expect(verdict).toMatchObject({ files: 2, firstBad: null, disagreements: [] });
  });

  test('are refused when they were changed, or signed with another key', async () => {
    const kept = memory();
    await seal(kept);
    const [file] = kept.kept;
    const forged = { ...file!, text: file!.text.replace(/"seq":"\d+"/, '"seq":"1"') };
    const verdict = (files: SignedFiles['files'], by = key) =>
      after([], (client) => verifyAudit(client, { files, key: by }));
    const reason = 'tệp không còn như khi được ký, hoặc được ký bằng khóa của bản cài khác';
    for (const { disagreements } of [
      await verdict([forged]),
      await verdict([file!], signingKey(Buffer.alloc(32, 8))),
    ]) {
      expect(disagreements).toEqual([{ file: file!.path, unit: null, seq: null, reason }]);
    }
  });
});

test('heads are not signed over what the trail has lost, and the log says so', async () => {
  const kept = memory();
  await seal(kept);
  const { rows } = await database.owner.query(
    'select * from audit_entry where unit_id = $1 order by seq desc limit 1',
    [other.unitId],
  );
  await database.owner.query('delete from audit_entry where unit_id = $1 and seq = $2', [other.unitId, rows[0].seq]);
  expect(await seal(kept)).toBe(false);
  expect(kept.kept).toHaveLength(1);
  expect(errors.at(-1)).toMatchObject({
    lost: [{ is: 'MISSING', head: { unitId: other.unitId, seq: String(rows[0].seq) } }],
  });
});
