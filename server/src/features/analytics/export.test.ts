import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
let tree: Tree;
let commune: TestUnit;
let balance: TestIndicator;
let trained: TestIndicator;
let period: TestPeriod;
let analyst: Visitor;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  [commune] = tree.communes as [TestUnit];
  balance = await makeIndicator(database, { name: '=HYPERLINK("http://x")', unitOfMeasure: 'tỷ đồng' });
  trained = await makeRatio(database);
  period = await makePeriod(database);
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [balance, trained] });
  await giveTarget(database, { unit: tree.town, indicator: balance, text: '+5 tỷ đồng' });
  const figures = [
    { indicator: balance, value: '-2.5', illustrative: true },
    { indicator: trained, numerator: '6', denominator: '10' },
  ];
  await fileReport(database, { unit: commune, period, figures });
  analyst = await app.signedIn(tree.analyst);
});

const comparison = (units: TestUnit[], indicators: TestIndicator[], of = period.id): string =>
  `/export/comparison.csv?unitIds=${units.map(({ unitId }) => unitId)}&indicatorCodes=${indicators.map(({ code }) => code)}&periodId=${of}`;

const NOBODY = '00000000-0000-7000-8000-000000000000';

const lines = (body: unknown): Record<string, string>[] => parse(String(body), { columns: true, bom: true });

test('of a unit that is not there a comparison says so in its place', async () => {
  const builders = tree.world;
  const ended = await builders.commune(tree.province, 'Hương Hồ');
  await builders.ends(ended, '2022-06-30');
  const above = await app.signedIn(await builders.official(tree.province, 'ANALYST'));
  const file = await above.send(comparison([ended, commune], [balance]));
  expect(lines(file.body).map((line) => [line['Đơn vị'], line['Giá trị'], line['Ghi chú']])).toEqual([
    ['Phường Hương Hồ', '', 'Đơn vị đã kết thúc ngày 30/06/2022; chưa rõ đơn vị kế thừa.'],
    ['Phường Số 1', '-2.5', ''],
  ]);
});

describe('a comparison as a spreadsheet', () => {
  test('is plain for programs: UTF-8, a line per unit and indicator, numbers left as numbers', async () => {
    const answer = await analyst.send(comparison([tree.town, commune], [balance, trained]));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename=so-sanh.csv',
      'cache-control': 'no-store',
    });
    const file = lines(answer.body);
    expect(file.map((line) => [line['Đơn vị'], line['Giá trị'], line['Tử số'], line['Mẫu số']])).toEqual([
      ['Thị xã Hương Trà', '-2.5', '', ''],
      ['Thị xã Hương Trà', '60', '6', '10'],
      ['Phường Số 1', '-2.5', '', ''],
      ['Phường Số 1', '60', '6', '10'],
    ]);
  });

  test('text that a spreadsheet would compute is guarded; illustrative figures are marked', async () => {
    const [line] = lines((await analyst.send(comparison([tree.town], [balance]))).body);
    expect(line).toEqual({
      'Mã đơn vị': tree.town.code,
      'Đơn vị': 'Thị xã Hương Trà',
      'Mã chỉ tiêu': balance.code,
      'Chỉ tiêu': '\'=HYPERLINK("http://x")',
      'Đơn vị tính': 'tỷ đồng',
      Kỳ: 'Năm 2022 (chính thức)',
      'Giá trị': '-2.5',
      'Tử số': '',
      'Mẫu số': '',
      'Đạt chuẩn, xếp loại': '',
      'Mức chỉ tiêu': "'+5 tỷ đồng",
      'Kết quả': 'chưa đánh giá',
      'Phần trăm so với mức': '',
      Điểm: '',
      Màu: '',
      'Cách chấm': '',
      'Số đơn vị phải báo cáo': '2',
      'Số đơn vị đã báo cáo': '1',
      'Chưa báo cáo': 'Phường Số 2',
      'Báo cáo chờ duyệt': '0',
      'Loại số liệu': 'chính thức',
      'Số liệu minh họa': 'có',
      'Đã tính lại': 'không',
      'Cấp đã duyệt': 'nơi nhận báo cáo đã duyệt',
      'Ghi chú': '',
      'Tổng hợp theo thời gian': '',
      'Các kỳ ngắn hơn cộng lại': '',
    });
  });

  test('names units by their kind in the language of the reader', async () => {
    const choose = (language: string) =>
      analyst.ask(`mutation { setLanguage(input: { language: ${language} }) { userErrors { key } } }`);
    await choose('EN');
    const [town] = lines((await analyst.send(comparison([tree.town], [balance]))).body);
    await choose('VI');
    expect(town).toMatchObject({
      Unit: 'Hương Trà Town',
      'Unit of measure': 'billion dong',
      'Not reported': 'Số 2 Ward',
    });
  });

  test('opens in Excel of Vietnam: semicolons, decimal commas, and a byte-order mark that the plain one has not', async () => {
    const bytes = async (address: string) => {
      const response = await fetch(`${app.origin}${address}`, { headers: { cookie: analyst.cookie ?? '' } });
      return new Uint8Array(await response.arrayBuffer());
    };
    const [plain, excel] = [
      await bytes(comparison([tree.town], [balance])),
      await bytes(`${comparison([tree.town], [balance])}&dialect=EXCEL_VI`),
    ];
    expect([...excel.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(plain[0]).not.toBe(0xef);
    const [line]: Record<string, string>[] = parse(Buffer.from(excel), { columns: true, bom: true, delimiter: ';' });
    expect([line?.['Chỉ tiêu'], line?.['Giá trị'], line?.['Mức chỉ tiêu']]).toEqual([
      '\'=HYPERLINK("http://x")',
      '-2,5',
      "'+5 tỷ đồng",
    ]);
    expect((await analyst.send(`${comparison([tree.town], [balance])}&dialect=TSV`)).status).toBe(400);
  });
});

describe('the board as a spreadsheet', () => {
  const board = (unit: TestUnit) => `/export/board.csv?unitId=${unit.unitId}&periodId=${period.id}`;

  test('has the rows of the page', async () => {
    const file = lines((await analyst.send(board(tree.town))).body);
    expect(file.map((line) => [line['Mã chỉ tiêu'], line['Số đơn vị đã báo cáo']])).toEqual([
      [balance.code, '1'],
      [trained.code, '1'],
    ]);
  });

  test('as a workbook says what it is of, when and by whom it was made; numbers are numbers, texts are never formulas', async () => {
    const address = board(tree.town).replace('.csv', '.xlsx');
    const response = await fetch(`${app.origin}${address}`, { headers: { cookie: analyst.cookie ?? '' } });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=bang-theo-doi.xlsx');
    const [sheet] = (await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true })).sheets;
    const rows = sheet?.rows ?? [];
    const facts = new Map(rows.map(([what, is]) => [what, is]));
    expect(rows[0]?.[0]).toBe('Bảng theo dõi: Thị xã Hương Trà, Năm 2022 (chính thức)');
    expect([facts.get('Đơn vị'), facts.get('Kỳ'), facts.get('Số đơn vị đã báo cáo')]).toEqual([
      'Thị xã Hương Trà',
      'Năm 2022 (chính thức)',
      '1/2 đơn vị',
    ]);
    expect(facts.get('Người lập')).toMatch(/^ANALYST/);
    const notes = rows.filter(([what]) => what === 'Ghi chú').map(([, is]) => is);
    expect(notes).toContain('1 dòng có số liệu minh họa.');
    const heads = rows.findIndex(([first]) => first === 'Mã đơn vị');
    const column = (heading: string) => rows[heads]?.indexOf(heading) ?? -1;
    const first = rows[heads + 1] ?? [];
    expect([first[column('Chỉ tiêu')], first[column('Giá trị')], first[column('Mức chỉ tiêu')]]).toEqual([
      '=HYPERLINK("http://x")',
      -2.5,
      '+5 tỷ đồng',
    ]);
    expect(first[column('Tử số')] ?? null).toBeNull();
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('of a unit that is not one’s own is not there, as if it did not exist', async () => {
    const planner = await app.signedIn(tree.planner);
    const strange = await planner.send(board(tree.province));
    const unknown = await planner.send(board({ ...tree.town, unitId: period.id }));
    const { requestId: _ours, ...body } = strange.body as Record<string, unknown>;
    expect([strange.status, body]).toEqual([
      404,
      {
        ok: false,
        code: 'NOT_FOUND',
        key: 'table.nothingThere',
        parameters: [],
        message: 'Không có bảng này, hoặc bạn không được xem. Hãy kiểm tra đơn vị, kỳ báo cáo và chức vụ đang chọn.',
      },
    ]);
    expect(unknown.body).toEqual({ ...body, requestId: expect.any(String) });
  });
});

describe('an export is refused', () => {
  test('to nobody', async () => {
    expect(await app.visitor().send(comparison([tree.town], [balance]))).toMatchObject({
      status: 401,
      body: { code: 'UNAUTHENTICATED' },
    });
  });

  test.each([
    ['without its parameters', '/export/board.csv', 400],
    ['for words instead of ids', '/export/board.csv?unitId=town&periodId=now', 400],
    ['for no unit', `/export/comparison.csv?unitIds=&indicatorCodes=A&periodId=${NOBODY}`, 400],
    ['for no indicator', `/export/comparison.csv?unitIds=${NOBODY}&indicatorIds=&periodId=${NOBODY}`, 400],
    [
      'for more units than an address holds',
      `/export/comparison.csv?unitIds=${`${NOBODY},`.repeat(401)}&indicatorCodes=A&periodId=${NOBODY}`,
      400,
    ],
    ['for a parameter given twice', `/export/board.csv?unitId=${NOBODY}&unitId=${NOBODY}&periodId=${NOBODY}`, 400],
  ])('%s', async (_why, path, status) => {
    expect((await analyst.send(path)).status).toBe(status);
  });
});
