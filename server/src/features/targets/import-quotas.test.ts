import { readXlsx } from 'hucre/xlsx';
import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { type TestCell, xlsx } from '#test/sheets.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { World } from '#test/world.ts';

/** Quotas out of one sheet: drafts as if typed, indicators by units or the other way round, taken back in one act. */
const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let at: TownOfTargets;
let jobs: TestIndicator;
let revenue: TestIndicator;
let planner: Visitor;

beforeEach(async () => {
  jobs = await makeIndicator(database, { name: 'Giải quyết việc làm', unitOfMeasure: 'lao động' });
  revenue = await makeIndicator(database, { name: 'Thu ngân sách', unitOfMeasure: 'tỷ đồng' });
  at = await makeTown(database, { communes: 2, indicators: [jobs, revenue] });
  planner = await app.signedIn(at.planner);
});

interface Looked {
  key?: string;
  changes: number;
  digest: string | null;
  rows: {
    name: string;
    effect: string;
    problems: { cell: string; key: string }[];
    questions: { key: string; message: string; choices: { value: string; label: string }[] }[];
  }[];
}

async function post(file: Uint8Array, more: Record<string, string>, answers: Record<string, string>) {
  const query = new URLSearchParams({ id: at.plan.id, ...more });
  for (const [key, value] of Object.entries(answers)) query.append('answer', `${key}=${value}`);
  return planner.send(`/import/quotas?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Blob([new Uint8Array(file)]),
  });
}
const look = async (file: Uint8Array, answers: Record<string, string> = {}) =>
  (await post(file, {}, answers)).body as Looked;
async function take(file: Uint8Array, answers: Record<string, string> = {}): Promise<string> {
  const { digest, rows } = await look(file, answers);
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  const { status, body } = await post(file, { confirm: String(digest), name: 'giao.xlsx' }, answers);
  expect(status).toBe(200);
  return (body as { importId: string }).importId;
}

/** "Số 1: 7 tỷ đồng" of every draft quota. */
async function drafts(): Promise<string[]> {
  const { rows } = await database.truth.query(
    `select t.text, t.unit_id, t.lo::float from target t where t.by_unit_id = $1 and t.state = 'DRAFT' and t.source = 'ASSIGNED'`,
    [at.town.unitId],
  );
  const place = (unitId: string) => at.communes.findIndex((one) => one.unitId === unitId) + 1;
  return rows.map(({ text, unit_id, lo }) => `${place(unit_id)}: ${text} (${lo})`).toSorted();
}

const HEADS: TestCell[] = ['TT', 'Chỉ tiêu', 'ĐVT', 'Phường Số 1', 'Số 2'];
const sheet = (...rows: TestCell[][]) => xlsx([['GIAO CHỈ TIÊU NĂM 2023'], HEADS, ...rows]);

test('indicators by units: words as they stand, numbers as officials print them', async () => {
  const file = await sheet(
    ['1', 'Giải quyết việc làm', 'lao động', 1200, '≥ 800 lao động'],
    ['2', 'thu ngan sach', 'tỷ đồng', 1.234, null],
  );
  await take(file);
  expect(await drafts()).toEqual(['1: 1,234 (1.234)', '1: 1.200 (1200)', '2: ≥ 800 lao động (800)']);
  expect(await look(file)).toMatchObject({ changes: 0, digest: null });
});

test('units by indicators is the same sheet turned round', async () => {
  await take(
    await xlsx([
      ['Đơn vị', 'Thu ngân sách', 'Giải quyết việc làm'],
      ['Phường Số 2', '5 tỷ đồng', null],
      ['Phường Số 1', '7 tỷ đồng', '90 lao động'],
    ]),
  );
  expect(await drafts()).toEqual(['1: 7 tỷ đồng (7)', '1: 90 lao động (90)', '2: 5 tỷ đồng (5)']);
});

test('words that read in two ways are asked, and those that cannot be are told at their cell', async () => {
  const file = await sheet(['1', 'Thu ngân sách', 'tỷ đồng', '1.234', 'x'.repeat(1001)]);
  const seen = await look(file);
  expect(seen.digest).toBeNull();
  expect(seen.rows[0]?.problems.map(({ cell }) => cell)).toEqual(['E3']);
  const one = await sheet(['1', 'Thu ngân sách', 'tỷ đồng', '1.234', null]);
  const [question] = (await look(one)).rows[0]?.questions ?? [];
  expect(question?.choices.length).toBeGreaterThan(1);
  await take(one, { [question?.key ?? '']: '0' });
  expect(await drafts()).toHaveLength(1);
});

test('what somebody else has drafted is asked before it is written over; the sheet that was downloaded has seen it', async () => {
  const targets = [{ unitId: at.communes[0]?.unitId, indicatorId: revenue.id, text: '8 tỷ đồng' }];
  await send(actors, at.leader, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
  const file = await sheet(['1', 'Thu ngân sách', 'tỷ đồng', '9 tỷ đồng', null]);
  const [question] = (await look(file)).rows[0]?.questions ?? [];
  expect(question?.message).toContain('8 tỷ đồng');
  expect(await look(file, { [question?.key ?? '']: 'KEEP' })).toMatchObject({ changes: 0 });
  const { bytes } = await planner.file(`/export/assignment-grid.xlsx?planId=${at.plan.id}`);
  const rows = ((await readXlsx(bytes)).sheets[0]?.rows ?? []).map((row) =>
    row.map((cell) => (cell ?? null) as TestCell),
  );
  const edited = rows.map((row) => row.map((cell) => (cell === '8 tỷ đồng' ? '10 tỷ đồng' : cell)));
  await take(await xlsx(edited));
  expect(await drafts()).toEqual(['1: 10 tỷ đồng (10)']);
});

test('what one sheet wrote is taken back in one act, unless a draft was changed since', async () => {
  const undo = (importId: string) =>
    send(actors, at.planner, 'undoQuotaImport', { importId, reason: 'Nhầm tệp' }, 'import { id }');
  const first = await take(await sheet(['1', 'Thu ngân sách', 'tỷ đồng', '9 tỷ đồng', '4 tỷ đồng']));
  expect((await undo(first)).errors).toEqual([]);
  expect(await drafts()).toEqual([]);
  const again = await take(await sheet(['1', 'Thu ngân sách', 'tỷ đồng', '9 tỷ đồng', '4 tỷ đồng']));
  const targets = [{ unitId: at.communes[0]?.unitId, indicatorId: revenue.id, text: '8 tỷ đồng', seen: '9 tỷ đồng' }];
  await send(actors, at.leader, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
  expect((await undo(again)).errors).toEqual(['CONFLICT importId']);
  expect(await drafts()).toEqual(['1: 8 tỷ đồng (8)', '2: 4 tỷ đồng (4)']);
});

test('units whose names differ by a tone mark alone are told apart', async () => {
  const world = new World(database);
  const town = await world.town(await world.province());
  const [van, văn] = [await world.commune(town, 'Hương Vân'), await world.commune(town, 'Hương Văn')];
  const plan = await makePlan(database, { unit: town, indicators: [revenue], year: 2023 });
  at = { ...at, town, communes: [van, văn], plan };
  planner = await app.signedIn(await world.official(town, 'PLANNER'));
  await take(
    await xlsx([
      ['Chỉ tiêu', 'Phường Hương Văn', `Hương Vân (${van.code})`],
      ['Thu ngân sách', '2 tỷ đồng', '1 tỷ đồng'],
    ]),
  );
  expect(await drafts()).toEqual(['1: 1 tỷ đồng (1)', '2: 2 tỷ đồng (2)']);
  const unmarked = await xlsx([
    ['Chỉ tiêu', 'Phuong Huong Van'],
    ['Thu ngân sách', '3 tỷ đồng'],
  ]);
  expect((await look(unmarked)).key).toBe('quota-fill.noUnits');
});

test('a sheet without any unit of the plan, and one of another plan, are refused', async () => {
  expect(
    (
      await look(
        await xlsx([
          ['Chỉ tiêu', 'Xã khác'],
          ['Thu ngân sách', 5],
        ]),
      )
    ).key,
  ).toBe('quota-fill.noUnits');
  const other = await makeTown(database, { communes: 1, indicators: [revenue] });
  const theirs = await app.signedIn(other.planner);
  const { bytes } = await theirs.file(`/export/assignment-grid.xlsx?planId=${other.plan.id}`);
  const rows = ((await readXlsx(bytes)).sheets[0]?.rows ?? []).map((row) =>
    row.map((cell) => (cell ?? null) as TestCell),
  );
  const filled = rows.map((row) =>
    row.map((cell, place) => (row[1] === revenue.code && place === 6 ? '5 tỷ đồng' : cell)),
  );
  expect((await look(await xlsx(filled))).key).toBe('quota-fill.ofOther');
});
