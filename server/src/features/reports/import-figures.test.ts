import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { csv, type TestCell, xlsx } from '#test/sheets.ts';
import { send } from '#test/targets.ts';

/** Figures out of a spreadsheet: read as if they were typed, looked at first, written over nobody, taken back in one act. */
const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
const { open, save, submit } = reportCourse(database, actors);

let world: ReportWorld;
let reportId: string;
let clerk: Visitor;
let revenue: TestIndicator;

beforeEach(async () => {
  revenue = await makeIndicator(database, { name: 'Thu ngân sách trên địa bàn', unitOfMeasure: 'tỷ đồng' });
  world = await makeReportWorld(database, {}, [revenue]);
  reportId = (await open(world)).id;
  clerk = await app.signedIn(world.clerk);
});

interface Filled {
  status: number;
  key?: string;
  message?: string;
  changes: number;
  empty: number;
  digest: string | null;
  because: string | null;
  rows: {
    row: number;
    name: string;
    understood: string;
    effect: string;
    problems: { cell: string | null; key: string; message: string }[];
    questions: { key: string; message: string; answer: string | null; choices: { value: string; label: string }[] }[];
  }[];
}

type Answers = Record<string, string>;

async function sent(file: Uint8Array, query: URLSearchParams, visitor = clerk) {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Blob([new Uint8Array(file)]),
  };
  return visitor.send(`/import/figures?${query}`, init);
}

const asked = (answers: Answers = {}, more: Answers = {}, id = reportId) => {
  const query = new URLSearchParams({ id, ...more });
  for (const [key, value] of Object.entries(answers)) query.append('answer', `${key}=${value}`);
  return query;
};

async function looked(file: Uint8Array, answers: Answers = {}, visitor = clerk): Promise<Filled> {
  const { status, body } = await sent(file, asked(answers), visitor);
  return { ...(body as Omit<Filled, 'status'>), status };
}

const confirmed = async (file: Uint8Array, seen: Filled, answers: Answers = {}) =>
  sent(file, asked(answers, { confirm: String(seen.digest), name: 'so-lieu.xlsx' }));

/** Previews and confirms what has nothing to be asked. */
async function taken(file: Uint8Array): Promise<string> {
  const seen = await looked(file);
  expect([seen.because, problemsIn(seen)]).toEqual([null, []]);
  const { status, body } = await confirmed(file, seen);
  expect(status).toBe(200);
  return (body as { importId: string }).importId;
}

const problemsIn = ({ rows }: Filled): string[] =>
  rows.flatMap(({ problems }) => problems.map(({ cell, key }) => `${cell} ${key}`));
const questionsIn = ({ rows }: Filled) => rows.flatMap(({ questions }) => questions);

/** What the report holds, by indicator. */
async function figures(): Promise<Record<string, (string | null)[]>> {
  const { rows } = await database.truth.query(
    `select indicator_id, trim_scale(value)::text as value, numerator::int::text, denominator::int::text, words, note
       from figure where report_id = $1`,
    [reportId],
  );
  const short = (one: Record<string, string | null>) => [
    one.value,
    one.numerator,
    one.denominator,
    one.words,
    one.note,
  ];
  return Object.fromEntries(rows.map((one) => [one.indicator_id, short(one).map((part) => part ?? null)]));
}

async function sendUp() {
  const { rows } = await database.truth.query('select revision from report where id = $1', [reportId]);
  await submit(world.clerk, reportId, rows[0].revision, 'chưa có');
}

/** The form as it is downloaded, its cells and where its columns stand. */
async function form() {
  const { bytes } = await clerk.file(`/export/report.xlsx?id=${reportId}`);
  const [sheet] = (await readXlsx(bytes)).sheets;
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => (cell ?? null) as TestCell));
  const heads = rows.findIndex((row) => row.includes('Mã biểu'));
  const column = (heading: string) => rows[heads]?.indexOf(heading) ?? -1;
  const rowOf = (name: string) => rows.findIndex((row) => row[column('Chỉ tiêu')] === name);
  const put = (name: string, heading: string, value: TestCell) => {
    const row = rows[rowOf(name)];
    if (!row) throw new Error(`${name} is not in the form`);
    while (row.length <= column(heading)) row.push(null);
    row[column(heading)] = value;
  };
  return { rows, heads, column, put, file: () => xlsx(rows) };
}

const HEADS: TestCell[] = ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Tử số', 'Mẫu số', 'Ghi chú'];
const free = (...rows: TestCell[][]) => xlsx([['UBND PHƯỜNG'], ['BÁO CÁO NĂM 2022'], HEADS, ...rows]);

describe('the form that was downloaded', () => {
  test('filled in, its rows moved, one taken out, columns added, is read by its codes', async () => {
    const { rows, heads, column, put } = await form();
    const name = String(rows[heads + 1]?.[column('Chỉ tiêu')]);
    put(name, 'Số liệu', 12);
    put('Tỷ lệ lao động qua đào tạo', 'Tử số', 113);
    put('Tỷ lệ lao động qua đào tạo', 'Mẫu số', 120);
    put('Thu ngân sách trên địa bàn', 'Số liệu', '201,5');
    const moved = [
      ...rows.slice(0, heads + 1),
      ...rows
        .slice(heads + 1)
        .toReversed()
        .map((row) => ['thêm', ...row]),
    ].map((row, place) => (place <= heads ? [place === heads ? 'Cột thêm' : null, ...row] : row));
    // a name that somebody rewrote means nothing where the code stands
    for (const row of moved)
      if (row[column('Chỉ tiêu') + 1] === name) row[column('Chỉ tiêu') + 1] = 'Việc làm (sửa tên)';
    await taken(await xlsx(moved));
    expect(await figures()).toEqual({
      [world.jobs.id]: ['12', null, null, null, null],
      [world.trained.id]: [null, '113', '120', null, null],
      [revenue.id]: ['201.5', null, null, null, null],
    });
  });

  test('taken in once more changes nothing, and says so', async () => {
    const { put, file } = await form();
    put('Thu ngân sách trên địa bàn', 'Số liệu', 7.25);
    await taken(await file());
    const again = await looked(await file());
    expect([again.changes, again.digest, again.because]).toEqual([
      0,
      null,
      'Tệp không có gì khác với những gì đã có, nên không có gì để nhập.',
    ]);
    expect(again.rows.map(({ effect }) => effect)).toEqual(['SAME']);
    const { status } = await confirmed(await file(), { ...again, digest: 'x' });
    expect(status).toBe(422);
  });

  test('of another period or unit is refused before anything of it is read', async () => {
    const { file } = await form();
    const bytes = await file();
    const siblings = await app.signedIn(world.siblingClerk);
    const opened = await ask<{ openReport: { report: { id: string } } }>(
      actors,
      world.siblingClerk,
      `mutation ($p: ID!) { openReport(input: { periodId: $p }) { report { id } } }`,
      { p: world.period.id },
    );
    const { status, body } = await sent(bytes, asked({}, {}, opened.openReport.report.id), siblings);
    expect([status, (body as { key: string }).key]).toEqual([422, 'figure-fill.ofUnknown']);
  });

  test('of another period of the same unit is refused, and says which report it is of', async () => {
    const { put, file } = await form();
    put('Thu ngân sách trên địa bàn', 'Số liệu', 7);
    const { regime } = world.period;
    const half = await makePeriod(database, { regime, kind: 'HALF_YEAR', ordinal: 2, endsOn: '2022-06-30' });
    const other = await open({ ...world, period: half });
    const { status, body } = await sent(await file(), asked({}, {}, other.id));
    const { key, message } = body as { key: string; message: string };
    expect([status, key]).toEqual([422, 'figure-fill.ofOther']);
    expect(message).toBe(
      'Biểu này tải từ báo cáo khác: Phường Hương Xuân, Năm 2022 (chính thức). Hãy mở báo cáo đó rồi nhập.',
    );
    expect(await figures()).toEqual({});
  });

  test('downloaded before an indicator left the report is told so at its row, and nothing is written', async () => {
    const { put, file } = await form();
    put('Thu ngân sách trên địa bàn', 'Số liệu', 7);
    await database.truth.query('delete from plan_indicator where indicator_id = $1', [revenue.id]);
    const seen = await looked(await file());
    expect([problemsIn(seen), seen.digest]).toEqual([[expect.stringContaining('figure-fill.notHeld')], null]);
    expect(await figures()).toEqual({});
  });

  test('of a regime that has ended is taken in for a period that had begun, and refused once that has locked', async () => {
    const { put, file } = await form();
    put('Thu ngân sách trên địa bàn', 'Số liệu', 7);
    const { id, regime } = world.period;
    await database.owner.query(`update regime set valid_to = '2022-06-30' where id = $1`, [regime.id]);
    await taken(await file());
    expect((await figures())[revenue.id]?.[0]).toBe('7');
    await database.owner.query(`update period_due set locks_on = '2023-01-09' where period_id = $1`, [id]);
    put('Thu ngân sách trên địa bàn', 'Số liệu', 8);
    const locked = await looked(await file());
    expect([locked.status, locked.message]).toEqual([422, expect.stringContaining('09/01/2023')]);
    expect((await figures())[revenue.id]?.[0]).toBe('7');
  });

  test('is not taken in by who types nothing of the report, nor once it was sent', async () => {
    const { put, file } = await form();
    put('Thu ngân sách trên địa bàn', 'Số liệu', 1);
    const bytes = await file();
    const planner = await app.signedIn(world.townPlanner);
    expect((await sent(bytes, asked(), planner)).status).toBe(422);
    await save(world.clerk, reportId, [{ indicatorId: world.jobs.id, value: '1' }]);
    await sendUp();
    const late = await looked(bytes);
    expect([late.status, late.message]).toEqual([422, expect.stringContaining('chờ duyệt')]);
  });
});

describe('a sheet of one’s own', () => {
  test('is matched by names, its units of measure converted, its numbers read in Vietnamese', async () => {
    const file = await free(
      ['I', 'KINH TẾ', null, null, null, null, null],
      ['1', '1. Thu ngân sách trên địa bàn', 'triệu đồng', '1.234.500,5', null, null, 'theo biên bản'],
      ['2', 'ty le lao dong qua dao tao', '%', '113/120', null, null, null],
    );
    await taken(file);
    expect(await figures()).toEqual({
      [revenue.id]: ['1234.5005', null, null, null, 'theo biên bản'],
      [world.trained.id]: [null, '113', '120', null, null],
    });
  });

  test('a number that reads in two ways is asked, and a cell that holds a number is not', async () => {
    const typed = await free(['1', 'Thu ngân sách trên địa bàn', 'tỷ đồng', '1.234', null, null, null]);
    const seen = await looked(typed);
    expect(seen.digest).toBeNull();
    const [question] = questionsIn(seen);
    expect(question?.choices.map(({ value }) => value).toSorted()).toEqual(['1.234', '1234']);
    const answers = { [question?.key ?? '']: '1234' };
    const answered = await looked(typed, answers);
    expect((await confirmed(typed, answered, answers)).status).toBe(200);
    expect((await figures())[revenue.id]?.[0]).toBe('1234');
    await taken(await free(['1', 'Tỷ lệ lao động qua đào tạo', null, null, 1, 3, null]));
    const number = await looked(await free(['1', 'Thu ngân sách trên địa bàn', 'tỷ đồng', 1.234, null, null, null]));
    expect(questionsIn(number).map(({ key }) => key)).toEqual(['D4!value']);
  });

  test('a name that is only like one is asked; one that is like none is passed over and shown', async () => {
    const file = await free(
      ['1', 'Thu ngân sách địa bàn', 'tỷ đồng', 5, null, null, null],
      ['2', 'Số cây xanh trồng mới', 'cây', 900, null, null, null],
    );
    const seen = await looked(file);
    expect(seen.rows.map(({ effect }) => effect)).toEqual(['SKIPPED', 'SKIPPED']);
    const [question] = questionsIn(seen);
    expect(question?.choices.map(({ value }) => value)).toEqual([revenue.code, 'SKIP']);
    const answers = { [question?.key ?? '']: revenue.code };
    const answered = await looked(file, answers);
    expect(answered.changes).toBe(1);
    expect((await confirmed(file, answered, answers)).status).toBe(200);
    expect((await figures())[revenue.id]?.[0]).toBe('5');
  });

  test('what somebody else has written is shown with who wrote it, and written over only when that is chosen', async () => {
    await save(world.clerk, reportId, [{ indicatorId: revenue.id, value: '8' }]);
    const file = await free(['1', 'Thu ngân sách trên địa bàn', 'tỷ đồng', 9, null, null, null]);
    const seen = await looked(file);
    const [question] = questionsIn(seen);
    expect(question?.message).toMatch(/“8”, .+ nhập lúc .+“9”/);
    const kept = await looked(file, { [question?.key ?? '']: 'KEEP' });
    expect([kept.changes, kept.digest]).toEqual([0, null]);
    const answers = { [question?.key ?? '']: 'REPLACE' };
    const replacing = await looked(file, answers);
    // between looking and confirming somebody types
    await save(world.chairman, reportId, [{ indicatorId: revenue.id, value: '8.5', seen: { value: '8' } }]);
    expect((await confirmed(file, replacing, answers)).status).toBe(422);
    expect((await figures())[revenue.id]?.[0]).toBe('8.5');
  });

  test.each<[string, TestCell[], string]>([
    [
      'a day that the spreadsheet made of 5/12',
      ['1', 'Tỷ lệ lao động qua đào tạo', '%', new Date('2022-12-05'), null, null, null],
      'D4 figure-fill.isADay',
    ],
    ['another unit of measure', ['1', 'Thu ngân sách trên địa bàn', 'ha', 5, null, null, null], 'D4 reading.fieldUnit'],
    [
      'per cent for an amount',
      ['1', 'Thu ngân sách trên địa bàn', null, '5%', null, null, null],
      'D4 reading.fieldUnit',
    ],
    [
      'a ratio without its operands',
      ['1', 'Tỷ lệ lao động qua đào tạo', '%', 94.2, null, null, null],
      'D4 figure-fill.operandsNeeded',
    ],
    ['a numerator above its denominator', ['1', 'Tỷ lệ lao động qua đào tạo', '%', null, 12, 10, null], 'E4 report.'],
    [
      'operands of what is no ratio',
      ['1', 'Thu ngân sách trên địa bàn', 'tỷ đồng', null, 5, null, null],
      'E4 figure-fill.noOperands',
    ],
    [
      'a figure without a name, as merged cells leave it',
      [null, null, null, 5, null, null, null],
      'B4 figure-fill.noName',
    ],
    [
      'words that are no number',
      ['1', 'Thu ngân sách trên địa bàn', null, 'chưa rõ', null, null, null],
      'D4 reading.notANumber',
    ],
  ])('%s is told at its cell, and nothing is written', async (_what, row, problem) => {
    const seen = await looked(await free(row, ['2', 'Thu ngân sách trên địa bàn x', null, null, null, null, null]));
    expect(problemsIn(seen)).toEqual([expect.stringContaining(problem)]);
    expect(seen.digest).toBeNull();
    expect(await figures()).toEqual({});
  });

  test('a cell shown in per cent is what it shows', async () => {
    const growth = await makeIndicator(database, { name: 'Chỉ số hài lòng', unitOfMeasure: '%' });
    world = await makeReportWorld(database, {}, [growth]);
    reportId = (await open(world)).id;
    clerk = await app.signedIn(world.clerk);
    const rows = [HEADS, ['1', 'Chỉ số hài lòng', '%', 0.924, null, null, null]];
    const cells = new Map([['1,3', { value: 0.924, style: { numFmt: '0.0%' } }]]);
    await taken(await writeXlsx({ sheets: [{ name: 'A', rows, cells }] }));
    expect((await figures())[growth.id]?.[0]).toBe('92.4');
  });

  test('the same indicator in two rows is told, and CSV with semicolons is read alike', async () => {
    const seen = await looked(
      csv(
        'Chỉ tiêu;Đơn vị tính;Số liệu\nThu ngân sách trên địa bàn;tỷ đồng;"5,5"\nThu ngân sách trên địa bàn;tỷ đồng;6\n',
      ),
    );
    expect(problemsIn(seen)).toEqual(['A3 figure-fill.twice']);
    await taken(csv('Chỉ tiêu;Đơn vị tính;Số liệu\nThu ngân sách trên địa bàn;tỷ đồng;"5,5"\n'));
    expect((await figures())[revenue.id]?.[0]).toBe('5.5');
  });

  test('more rows than a form has are refused', async () => {
    const many = Array.from({ length: 501 }, (_, at): TestCell[] => ['', `Chỉ tiêu ${at}`, null, at, null, null, null]);
    expect((await looked(await free(...many))).key).toBe('sheet-file.tooManyRows');
    expect((await looked(await free(...many.slice(1)))).status).toBe(200);
  });
});

describe('what one spreadsheet wrote', () => {
  const undo = (importId: string) =>
    send<{ id: string }>(
      ...([actors, world.clerk, 'undoFigureImport', { importId, reason: 'Nhầm tệp' }] as const),
      'import { id undoneReason }',
    );

  test('is taken back in one act: what was there before stands again', async () => {
    await save(world.clerk, reportId, [{ indicatorId: revenue.id, value: '3', note: 'cũ' }]);
    const { put, file } = await form();
    put('Thu ngân sách trên địa bàn', 'Số liệu', 4);
    put('Tỷ lệ lao động qua đào tạo', 'Tử số', 1);
    put('Tỷ lệ lao động qua đào tạo', 'Mẫu số', 2);
    const importId = await taken(await file());
    const { report } = await ask<{ report: { figureImports: { id: string; rowCount: number }[] } }>(
      actors,
      world.clerk,
      `query ($id: ID!) { report(id: $id) { figureImports { id rowCount } } }`,
      { id: reportId },
    );
    expect(report.figureImports).toEqual([{ id: importId, rowCount: 2 }]);
    expect((await undo(importId)).errors).toEqual([]);
    expect(await figures()).toEqual({ [revenue.id]: ['3', null, null, null, 'cũ'] });
    expect((await undo(importId)).errors).toContain('CONFLICT importId');
  });

  test('stays where somebody has changed any of it since, or it was sent', async () => {
    const importId = await taken(await free(['1', 'Thu ngân sách trên địa bàn', 'tỷ đồng', 9, null, null, null]));
    await save(world.chairman, reportId, [{ indicatorId: revenue.id, value: '10', seen: { value: '9' } }]);
    const { errors, messages } = await undo(importId);
    expect([errors, messages]).toEqual([
      ['CONFLICT importId'],
      [expect.stringContaining('Thu ngân sách trên địa bàn')],
    ]);
    await save(world.chairman, reportId, [{ indicatorId: revenue.id, value: '9', seen: { value: '10' } }]);
    await sendUp();
    expect((await undo(importId)).errors).toEqual(['LOCKED reportId']);
    expect((await figures())[revenue.id]?.[0]).toBe('9');
  });
});
