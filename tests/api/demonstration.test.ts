import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { DemonstrationReader, type Year2022 } from './demonstration-reader.ts';

/** The demonstration as its visitors find it on its day: what each office sees on the six pages, through the API. */
const database = useDemonstration();
let product: Product;
let officials: Officials;
let periods: Year2022;

const as = async (login: string) => new DemonstrationReader(await officials.as({ login }));

beforeAll(async () => {
  product = await serveProduct(database, { today: DEMO_DAY });
  officials = new Officials(product);
  periods = await (await as('th.huongtra')).year2022();
}, 120_000);
afterAll(() => product?.stop());

test.each([
  ['qt.huongtra', 'ADMINISTRATOR', 'Hương Trà', null],
  ['ld.huongtra', 'LEADER', 'Hương Trà', null],
  ['th.huongtra', 'PLANNER', 'Hương Trà', null],
  ['tp.tckh.huongtra', 'DEPARTMENT_HEAD', 'Hương Trà', 'Phòng Tài chính - Kế hoạch'],
  ['cb.ldtbxh.huongtra', 'OFFICER', 'Hương Trà', 'Phòng Lao động - Thương binh và Xã hội'],
  ['pt.tthue', 'ANALYST', 'Thừa Thiên Huế', null],
  ['dg.huongtoan', 'AUDITOR', 'Hương Toàn', null],
  ['xem.huongxuan', 'VIEWER', 'Hương Xuân', null],
])('%s signs in as %s of %s', async (login, kind, unit, department) => {
  const { viewer } = await (await as(login)).ask<{ viewer: { actingOffice: object } }>(
    'query { viewer { actingOffice { kind unit { name } department { name } } } }',
  );
  expect(viewer.actingOffice).toEqual({ kind, unit: { name: unit }, department: department && { name: department } });
});

describe('what waits', () => {
  test.each([
    ['th.huongtra', [SILENT, WAITING, DRAFT]],
    ['ld.huongtra', [SILENT, WAITING, DRAFT]],
    ['tp.tckh.huongtra', ['Gửi báo cáo Năm 2022 (chính thức)']],
    ['th.huongtoan', ['Báo cáo Năm 2022 (chính thức) bị trả lại']],
    [
      'th.binhtien',
      [
        'Báo cáo Năm 2022 (ước thực hiện) đã quá hạn, quá hạn',
        'Gửi báo cáo Năm 2022 (chính thức)',
        '12 chỉ tiêu được giao năm 2022 chờ xác nhận',
      ],
    ],
    ['th.huongxuan', ['Gửi báo cáo Năm 2022 (chính thức)']],
    ['pt.tthue', []],
  ])('for %s', async (login, expected) => {
    const { workItems } = await (await as(login)).ask<{ workItems: { title: { text: string }; overdue: boolean }[] }>(
      'query { workItems { title { text } overdue } }',
    );
    expect(workItems.map(({ title, overdue }) => (overdue ? `${title.text}, quá hạn` : title.text))).toEqual(expected);
  });
});

describe('reports of 2022', () => {
  test('the estimate is in but for one commune, which is late', async () => {
    const statuses = await (await as('th.huongtra')).statuses(periods.estimate);
    expect(statuses.filter(({ state }) => state !== 'ACCEPTED')).toEqual([
      { name: 'Bình Tiến', state: null, dueOn: '2022-11-29', overdue: true },
    ]);
    expect(statuses).toHaveLength(12);
  });

  test('of the official figures four wait for the town, one went back, seven are still to come and not late', async () => {
    const statuses = await (await as('th.huongtra')).statuses(periods.official);
    expect(statuses.map(({ name, state }) => `${name}: ${state}`)).toEqual([
      'Phòng Tài chính - Kế hoạch: null',
      'Phòng Kinh tế: null',
      'Văn phòng HĐND-UBND: null',
      'Tứ Hạ: SUBMITTED',
      'Hương Toàn: RETURNED',
      'Hương Vân: SUBMITTED',
      'Hương Văn: SUBMITTED',
      'Hương Xuân: null',
      'Hương Chữ: SUBMITTED',
      'Hương Bình: null',
      'Bình Tiến: null',
      'Bình Thành: null',
    ]);
    expect(new Set(statuses.map(({ dueOn, overdue }) => `${dueOn} ${overdue}`))).toEqual(new Set(['2023-01-15 false']));
  });

  test('a day after they are due, whoever has not sent is late', async () => {
    product.setToday('2023-01-16');
    const late = (await (await as('th.huongtra')).statuses(periods.official)).filter(({ overdue }) => overdue);
    product.setToday(DEMO_DAY);
    expect(late).toHaveLength(8);
  });

  test('xã Hương Toàn finds its report returned with the reason, and the figure beside that of the estimate', async () => {
    const { reports } = await (await as('th.huongtoan')).ask<Returned>(RETURNED);
    const [report] = reports.edges.map(({ node }) => node);
    expect(report?.returnReason).toBe(
      'Tổng thu ngân sách ghi 52,780 tỷ đồng, gấp 10 lần số ước thực hiện đã gửi ngày 25/11/2022 (5,236 tỷ đồng). Đề nghị đối chiếu với Kho bạc, sửa lại và gửi lại trước ngày 15/01/2023.',
    );
    expect(report?.rows.find(({ indicator }) => indicator.code === 'THU_NS')).toMatchObject({
      target: { text: '4,9 tỷ đồng' },
      figure: { display: '52,78', illustrative: true },
      previous: { display: '5,236' },
    });
  });
});

describe('the town’s board of the estimate', () => {
  test('is made of eight of nine communes, and says which is missing', async () => {
    const board = await (await as('ld.huongtra')).board(periods.estimate);
    expect(board).toMatchObject({
      ...{ reporting: 8, expected: 9, missing: [{ name: 'Bình Tiến' }] },
      counts: { exceeded: 4, met: 13, notMet: 0, notAssessed: 5, notArising: 0 },
    });
    // 119 + 182 + 93 + 129 + 122 + 144 + 37 + 86
    expect(board.row('VIEC_LAM')).toMatchObject({
      display: '912 lao động',
      attainmentLabel: 'vượt',
      illustrative: true,
    });
    // 4 + 5 + 3 + 4 + 4 + 4 + 1 + 3 of 4 + 6 + 4 + 4 + 5 + 5 + 2 + 4
    expect(board.row('TRUONG_CQG')).toMatchObject({ display: '82,35%', attainmentLabel: 'chưa đánh giá' });
  });

  test('what the press reported carries no mark; what was invented does', async () => {
    const board = await (await as('ld.huongtra')).board(periods.estimate);
    const unmarked = board.rows.filter(({ illustrative }) => !illustrative);
    expect(unmarked.map(({ indicator, display }) => `${indicator.code} ${display}`)).toEqual([
      'GTSX_TANG 14,1%',
      'GTSX_CNXD 16,1%',
      'GTSX_DV 13,9%',
    ]);
  });

  test('“hơn 201 tỷ” stands beside the roll-up with the difference, and is not added', async () => {
    const board = await (await as('ld.huongtra')).board(periods.estimate);
    // communes 4.912 + 5.236 + 2.084 + 3.571 + 3.418 + 4.103 + 0.886 + 1.644 = 25.854, the town itself 174.16
    expect(board.row('THU_NS')).toMatchObject({
      display: '200,014 tỷ đồng',
      typed: { display: '201', words: 'hơn 201 tỷ đồng', illustrative: false, source: 'D20 [2]' },
      difference: '0.986',
      ...{ reporting: 9, expected: 10 },
    });
  });

  test('one step down stand the communes that made it red, and the one to which nothing happened', async () => {
    const board = await (await as('ld.huongtra')).board(periods.estimate);
    const reds = board.rows.flatMap(({ indicator, parts }) =>
      parts
        .filter(({ attainmentLabel }) => attainmentLabel === 'không đạt')
        .map(({ unit, display }) => `${indicator.code}: ${unit.name} ${display}`),
    );
    expect(reds).toEqual(
      expect.arrayContaining(['RAC: Hương Bình 78,44%', 'TTHC_HAN: Hương Văn 91,24%', 'LD_DAOTAO: Bình Thành 66,4%']),
    );
    expect(board.row('PHAN_ANH').parts.find(({ unit }) => unit.name === 'Hương Bình')).toMatchObject({
      attainmentLabel: 'không phát sinh',
    });
  });

  test('without one commune’s report value, coverage and board change, and come back with it', async () => {
    const reviewer = await as('th.huongtra');
    const { id, version } = await reviewer.reportOf('Tứ Hạ', periods.estimate);
    const reason = 'Kiểm tra lại số việc làm.';
    await reviewer.client.must('returnReport', { reportId: id, version, state: 'ACCEPTED', reason }, 'report { id }');
    const without = await reviewer.board(periods.estimate);
    expect(without).toMatchObject({ reporting: 7, expected: 9, missing: [{ name: 'Tứ Hạ' }, { name: 'Bình Tiến' }] });
    // 912 − 119; 900 were to be
    expect(without.row('VIEC_LAM')).toMatchObject({
      display: '793 lao động',
      attainmentLabel: 'chưa đánh giá',
      reporting: 7,
    });

    const commune = await as('th.tuha');
    const { revision } = await commune.reportOf('Tứ Hạ', periods.estimate);
    await commune.client.must('submitReport', { reportId: id, revision }, 'report { id }');
    const again = await reviewer.reportOf('Tứ Hạ', periods.estimate);
    await reviewer.client.must('acceptReport', { reportId: id, version: again.version }, 'report { id }');
    expect((await reviewer.board(periods.estimate)).row('VIEC_LAM')).toMatchObject({ display: '912 lao động' });
  });
});

test('the province compares two communes, and every invented figure is marked in the spreadsheet', async () => {
  const analyst = (await as('pt.tthue')).client;
  const { unitByCode, periods } = await analyst.ask<Asked>(ASKED);
  const communes = unitByCode.children.edges.map(({ node }) => node);
  const units = communes.filter(({ name }) => name === 'Hương Xuân' || name === 'Bình Tiến').map(({ id }) => id);
  const period = periods.find(({ kind, vintage }) => kind === 'YEAR' && vintage === 'ESTIMATE')?.id ?? '';
  const query = new URLSearchParams({ unitIds: units.join(), indicatorCodes: 'VIEC_LAM,LD_DAOTAO', periodId: period });
  const csv = await (await analyst.get(`/export/comparison.csv?${query}`)).text();
  const lines: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(
    lines.map((line) =>
      ['Đơn vị', 'Mã chỉ tiêu', 'Kết quả', 'Loại số liệu', 'Số liệu minh họa'].map((name) => line[name]),
    ),
  ).toEqual([
    ['Phường Hương Xuân', 'VIEC_LAM', 'vượt', 'ước thực hiện', 'có'],
    ['Phường Hương Xuân', 'LD_DAOTAO', 'đạt', 'ước thực hiện', 'có'],
    ['Xã Bình Tiến', 'VIEC_LAM', 'chưa đánh giá', '', 'không'],
    ['Xã Bình Tiến', 'LD_DAOTAO', 'chưa đánh giá', '', 'không'],
  ]);
});

const SILENT = '1 nơi chậm báo cáo Năm 2022 (ước thực hiện), quá hạn';
const WAITING = '4 báo cáo Năm 2022 (chính thức) chờ duyệt';
const DRAFT = 'Kế hoạch năm 2023 chưa ban hành';

interface Returned {
  reports: { edges: { node: { returnReason: string; rows: { indicator: { code: string } }[] } }[] };
}

const RETURNED = `query {
  reports(state: RETURNED) {
    edges {
      node {
        returnReason
        rows { indicator { code } target { text } figure { display illustrative } previous { display } }
      }
    }
  }
}`;

interface Asked {
  unitByCode: { children: { edges: { node: { id: string; name: string } }[] } };
  periods: { id: string; kind: string; vintage: string }[];
}

const ASKED = `query {
  unitByCode(code: "480") { children { edges { node { id name } } } }
  periods(year: 2022, regimeCode: "MTCL") { id kind vintage }
}`;
