import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { confirm, csv, preview, problemsIn, rewritten, type TestCell, xlsx } from '#test/sheets.ts';
import { send } from '#test/targets.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let tree: Tree;
let planner: Visitor;

beforeAll(async () => {
  tree = await makeTree(database, 1);
  planner = await app.signedIn(tree.planner);
  await makeIndicator(database, { name: 'Giải quyết việc làm mới' });
});

const HEAD = ['Mã chỉ tiêu', 'Tên chỉ tiêu', 'Đơn vị tính', 'Là một phần của', 'Trọng số'];
const counted = async (): Promise<number> => {
  const { rows } = await database.truth.query<{ n: number }>('select count(*)::int as n from indicator_edition');
  return rows[0]?.n ?? 0;
};

describe('a catalogue in a spreadsheet', () => {
  test('is previewed row by row, and made as it was previewed once that is confirmed', async () => {
    const rows: TestCell[][] = [
      ['ỦY BAN NHÂN DÂN THỊ XÃ'],
      ['DANH MỤC CHỈ TIÊU'],
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [null, 'Lao động đi nước ngoài', 'lao động', 'Tạo việc làm', null],
      [null, 'Tạo việc làm', 'lao động', null, null],
      [null, null, null, null, null],
      ['THU_NHAP', 'Thu nhập bình quân', 'triệu đồng/người/năm', null, 'Dân số'],
      [null, 'Dân số', 'người', null, null],
    ];
    const file = await xlsx(rows);
    const before = await counted();
    const seen = await preview(planner, file);
    expect({ ...seen, rows: seen.rows.map(({ row, name }) => [row, name]) }).toMatchObject({
      ...{ status: 200, count: 4, problemRows: 0, unused: [] },
      rows: [
        [5, 'Lao động đi nước ngoài'],
        [6, 'Tạo việc làm'],
        [8, 'Thu nhập bình quân'],
        [9, 'Dân số'],
      ],
    });
    expect(seen.rows[1]?.understood).toMatch(/^Số lượng: nhập một số, tính bằng lao động; càng cao càng tốt; /);
    expect(await counted()).toBe(before);

    expect((await confirm(planner, file, seen.digest)).body).toMatchObject({ ok: true, count: 4 });
    const { rows: made } = await database.truth.query(
      `select i.code, e.name, e.unit_of_measure, e.kind, p.code as parent, w.code as weight
         from indicator i join indicator_edition e on e.indicator_id = i.id
         left join indicator p on p.id = i.parent_id left join indicator w on w.id = e.weight_indicator_id
        where i.unit_id = $1 order by e.name collate "C"`,
      [tree.town.unitId],
    );
    const { code } = tree.town;
    const quantity = { kind: 'QUANTITY', parent: null, weight: null };
    expect(made).toEqual([
      { ...quantity, name: 'Dân số', code: `DAN_${code}`, unit_of_measure: 'người' },
      {
        ...{ ...quantity, name: 'Lao động đi nước ngoài', unit_of_measure: 'lao động' },
        ...{ code: `LAO_DONG_DI_NUOC_NGOAI_${code}`, parent: `TAO_VIEC_LAM_${code}` },
      },
      {
        ...{ ...quantity, name: 'Thu nhập bình quân', unit_of_measure: 'triệu đồng/người/năm' },
        ...{ code: 'THU_NHAP', weight: `DAN_${code}` },
      },
      { ...quantity, name: 'Tạo việc làm', code: `TAO_VIEC_LAM_${code}`, unit_of_measure: 'lao động' },
    ]);
    const trail = await database.truth.query<{ after: { file: string; count: number; indicators: string[] } }>(
      `select after from audit_entry where verb = 'importCatalogue'`,
    );
    expect(trail.rows).toMatchObject([{ after: { file: 'danh-muc.xlsx', count: 4 } }]);
    expect(trail.rows[0]?.after.indicators).toContain('Thu nhập bình quân (THU_NHAP)');

    // what is there now is not made again
    expect((await confirm(planner, file, seen.digest)).body).toMatchObject({ ok: false, code: 'STALE' });
    expect(problemsIn(await preview(planner, file))).toEqual([
      ...['B5 CONFLICT', 'B6 CONFLICT', 'B8 CONFLICT', 'A8 CONFLICT', 'B9 CONFLICT'],
    ]);
  });

  test('is made exactly as if its rows had been typed', async () => {
    const rows = [
      ['Tỷ lệ hộ có nước sạch', '%'],
      ['Diện tích rừng trồng', 'ha'],
      ['Xã đạt chuẩn nông thôn mới', 'xã'],
      ['Tốc độ tăng giá trị sản xuất', '%'],
      ['Phong trào thi đua', 'đạt/không đạt'],
    ] as const;
    const file = await xlsx([['Chỉ tiêu', 'ĐVT'], ...rows.map(([name, unit]) => [`${name} (tệp)`, unit])]);
    const seen = await preview(planner, file);
    expect(problemsIn(seen)).toEqual([]);
    expect((await confirm(planner, file, seen.digest)).status).toBe(200);
    for (const [name, unitOfMeasure] of rows) {
      const { errors } = await send(
        actors,
        tree.planner,
        'createIndicator',
        { name, unitOfMeasure },
        'indicator { id }',
      );
      expect(errors).toEqual([]);
    }
    const { rows: pairs } = await database.truth.query<{ typed: object; filed: object }>(
      `select to_jsonb(a) - '{id,indicator_id,name,numerator_name}'::text[] as typed,
              to_jsonb(b) - '{id,indicator_id,name,numerator_name}'::text[] as filed
         from indicator_edition a join indicator_edition b on b.name = a.name || ' (tệp)'`,
    );
    expect(pairs).toHaveLength(rows.length);
    for (const { typed, filed } of pairs) expect(filed).toEqual(typed);
  });
});

test('a code that a unit out of sight has is told at its cell, and none that is made is one', async () => {
  const elsewhere = await tree.world.official(await tree.world.town(await tree.world.province('Hà Tĩnh')), 'PLANNER');
  for (const [name, code] of [
    ['Hồ điều hòa', 'HO_DIEU_HOA'],
    ['Bến xe', `BEN_XE_${tree.town.code}`],
  ]) {
    const hidden = { name, code, unitOfMeasure: 'cái' };
    expect((await send(actors, elsewhere, 'createIndicator', hidden, 'indicator { id }')).errors).toEqual([]);
  }
  const rows = [HEAD, ['HO_DIEU_HOA', 'Hồ điều hòa', 'cái'], [null, 'Bến xe', 'cái']];
  const wrong = await preview(planner, await xlsx(rows));
  expect(problemsIn(wrong)).toEqual(['A2 CONFLICT']);
  expect(wrong.rows[0]?.problems[0]?.message).toContain('Mã HO_DIEU_HOA đã dùng');

  const file = await xlsx(rows.toSpliced(1, 1));
  expect((await confirm(planner, file, (await preview(planner, file)).digest)).status).toBe(200);
  const again = { name: 'Bến thuyền', code: 'HO_DIEU_HOA', unitOfMeasure: 'cái', validFrom: '2077-01-01' };
  const typed = await send(actors, tree.planner, 'createIndicator', again, 'indicator { id }');
  expect(typed.errors).toEqual(['INVALID validFrom', 'CONFLICT code']);
  const { rows: made } = await database.truth.query('select code from indicator where unit_id = $1 and code ~ $2', [
    ...[tree.town.unitId, '^BEN_XE'],
  ]);
  expect(made).toEqual([{ code: `BEN_XE_${tree.town.code}_2` }]);
});

test('the trail names a hundred of a long catalogue, and keeps the digest of all that was confirmed', async () => {
  const file = csv(
    `Tên chỉ tiêu,Đơn vị tính\n${Array.from({ length: 101 }, (_, n) => `Hàng cây ${n},cây`).join('\n')}`,
  );
  const { digest } = await preview(planner, file);
  expect((await confirm(planner, file, digest, 'dai.csv')).status).toBe(200);
  const { rows } = await database.truth.query<{ after: { indicators: string[] } }>(
    `select after from audit_entry where verb = 'importCatalogue' and after ->> 'file' = 'dai.csv'`,
  );
  expect(rows).toMatchObject([{ after: { count: 101, digest } }]);
  expect(rows[0]?.after.indicators).toHaveLength(100);
});

describe('what is wrong is told at its cell, and nothing is made', () => {
  test.each<[string, TestCell[][], string[]]>([
    ['a name without a unit of measure', [[null, 'Trồng cây', null]], ['C2 AMBIGUOUS']],
    ['no name', [['A1', null, 'km']], ['B2 INVALID']],
    ['a year in a name', [[null, 'Trồng cây năm 2023', 'cây']], ['B2 INVALID']],
    ['a name of the catalogue', [[null, 'giai quyet viec lam moi', 'lao động']], ['B2 CONFLICT']],
    [
      'the same name and code twice',
      [
        ['X1', 'Đường bê tông', 'km'],
        ['X1', 'duong be tong', 'km'],
      ],
      ['B3 CONFLICT', 'A3 CONFLICT'],
    ],
    ['a code in small letters', [['mã 1', 'Đường bê tông', 'km']], ['A2 INVALID']],
    ['a whole that is not there', [[null, 'Đường bê tông', 'km', 'Cầu']], ['D2 NOT_FOUND']],
    ['a whole that is itself', [[null, 'Đường bê tông', 'km', 'Đường bê tông']], ['D2 CONFLICT']],
    [
      'a circle of wholes, and a part of it that is none',
      [
        [null, 'Đường', 'km', 'Cầu'],
        [null, 'Cầu', 'cái', 'Cống'],
        [null, 'Cống', 'cái', 'Đường'],
        [null, 'Rãnh', 'km', 'Cống'],
      ],
      ['D2 CONFLICT', 'D3 CONFLICT', 'D4 CONFLICT'],
    ],
    [
      'a mean that is weighed by a ratio',
      [
        [null, 'Thu nhập', 'triệu đồng/người/năm', null, 'Tỷ lệ hộ nghèo'],
        [null, 'Tỷ lệ hộ nghèo', '%'],
      ],
      ['E2 INVALID'],
    ],
    ['a mean of nothing', [[null, 'Thu nhập', 'triệu đồng/người/năm']], ['E2 AMBIGUOUS']],
    ['a day for a name', [[null, new Date(Date.UTC(2024, 0, 1)), 'km']], ['B2 INVALID']],
    ['a share of nothing, where the file has no column for it', [[null, 'Tỷ lệ lao động', '%']], ['null AMBIGUOUS']],
  ])('%s', async (_what, rows, problems) => {
    const before = await counted();
    const file = await xlsx([HEAD, ...rows]);
    const seen = await preview(planner, file);
    expect(problemsIn(seen)).toEqual(problems);
    expect(seen.digest).toBeNull();
    expect((await confirm(planner, file, 'any')).status).toBe(422);
    expect(await counted()).toBe(before);
  });

  test.each<[string, string, TestCell, string[]]>([
    ['a word for a kind', 'Loại chỉ tiêu', 'Tỷ lệ phần trăm', ['B2 INVALID']],
    ['a kind without marks', 'Loại chỉ tiêu', 'so luong', []],
    ['a kind as it is offered', 'Loại chỉ tiêu', 'Tỷ lệ (tử số trên mẫu số)', ['null AMBIGUOUS']],
    ['a kind in short', 'Loại chỉ tiêu', 'tỷ lệ', ['null AMBIGUOUS']],
    ['a kind in English', 'Kind', 'Quantity', []],
    ['yes in Vietnamese', 'Giao cho cấp dưới', 'Có', []],
    ['a box that is ticked', 'Giao cho cấp dưới', true, []],
    ['perhaps', 'Giao cho cấp dưới', 'có thể', ['B2 INVALID']],
    ['a day as it is typed', 'Dùng từ ngày', '1/2/2022', []],
    ['a day that is a cell', 'Dùng từ ngày', new Date(Date.UTC(2022, 1, 1)), []],
    ['the 31st of February', 'Dùng từ ngày', '31/02/2022', ['B2 INVALID']],
    ['a day to come', 'Dùng từ ngày', '01/01/2077', ['B2 INVALID']],
    ['a regime that is none', 'Chế độ báo cáo', 'KHAC', ['B2 NOT_FOUND']],
    ['a note that is a number', 'Ghi chú', 1.5, []],
    ['a text that begins as a formula does', 'Ghi chú', '=1+1', []],
  ])('%s', async (_what, heading, cell, problems) => {
    const seen = await preview(
      planner,
      await xlsx([
        ['Tên chỉ tiêu', heading, 'Đơn vị tính'],
        ['Kênh mương', cell, 'km'],
      ]),
    );
    expect(problemsIn(seen)).toEqual(problems);
  });

  test('of a formula the saved result is read; one without any, or with an error, is told', async () => {
    const formulas = new Map([
      ['1,1', { formula: 'A1&"km"', formulaResult: 'km' }],
      ['2,1', { formula: 'WEBSERVICE("http://127.0.0.1/")' }],
    ]);
    const rows = [
      ['Tên chỉ tiêu', 'Đơn vị tính'],
      ['Mương', null],
      ['Kênh', null],
      ['Hồ', 'cái'],
    ];
    const file = rewritten(await xlsx(rows, formulas), 'xl/worksheets/sheet1.xml', (text) =>
      text.replace(/<c r="B4" t="s"><v>\d+<\/v>/, '<c r="B4" t="e"><v>#REF!</v>'),
    );
    const seen = await preview(planner, file);
    expect(problemsIn(seen)).toEqual(['B3 INVALID', 'B4 INVALID']);
    expect(seen.rows[0]?.understood).toContain('tính bằng km');
    expect(seen.rows[2]?.problems[0]?.message).toContain('#REF!');
  });

  test('headings in two rows, and those that mean nothing here', async () => {
    const seen = await preview(
      planner,
      await xlsx([
        ['TT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Tỷ lệ', null, 'Cơ quan'],
        [null, null, null, 'Tử số', 'Mẫu số (*)', null],
        [1, 'Tỷ lệ chợ đạt chuẩn', '%', 'chợ đạt chuẩn', 'chợ', 'Phòng Kinh tế'],
      ]),
    );
    expect(problemsIn(seen)).toEqual([]);
    expect(seen).toMatchObject({ count: 1, unused: ['TT', 'Cơ quan'], rows: [{ row: 3 }] });
  });
});

describe('a file of text', () => {
  const TEXT = 'Tên chỉ tiêu;Đơn vị tính;Ghi chú\r\n"Thu; chi";tỷ đồng;"hai ""dòng"""\r\n';
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);
  test.each<[string, Uint8Array]>([
    ['in UTF-8', csv(TEXT)],
    ['in UTF-8 with a mark', csv(`\ufeff${TEXT}`)],
    ['in UTF-16', utf16],
    ['in UTF-16, the other way round', Buffer.from(utf16).swap16()],
    ['with commas', csv(TEXT.replaceAll(';', ','))],
    ['with tabs', csv(TEXT.replaceAll(';', '\t').replace('Thu\t chi', 'Thu; chi'))],
  ])('%s', async (_what, file) => {
    const seen = await preview(planner, file);
    expect(problemsIn(seen)).toEqual([]);
    expect(seen.rows).toMatchObject([{ row: 2, name: expect.stringMatching(/^Thu[;,] chi$/) }]);
  });

  test('in the old code page of Vietnam', async () => {
    const file = Buffer.from([...'Tên chỉ tiêu;Đơn vị tính\nCầu vượt;cái\n'].flatMap(in1258));
    const seen = await preview(planner, file);
    expect(problemsIn(seen)).toEqual([]);
    expect(seen.rows).toMatchObject([{ name: 'Cầu vượt' }]);
  });
});

/** A letter in Windows-1258: the letter, and its tone mark behind it. */
const LETTERS = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(new Uint8Array([byte])), byte]),
);
function in1258(letter: string): number[] {
  const whole = LETTERS.get(letter);
  if (whole !== undefined) return [whole];
  const marks = [...letter.normalize('NFD')];
  for (const mark of marks.slice(1)) {
    const base = LETTERS.get(
      marks
        .filter((each) => each !== mark)
        .join('')
        .normalize('NFC'),
    );
    const tone = LETTERS.get(mark);
    if (base !== undefined && tone !== undefined) return [base, tone];
  }
  throw new Error(`${letter} is not in the code page`);
}
