import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Journey } from './journey.ts';

/** The province looks across its towns and communes, and takes it away as a spreadsheet. */
export function comparing(journey: Journey): void {
  test('one query answers the province, its towns, their communes and chosen indicators', async () => {
    const { world, officials } = journey;
    const analyst = await officials.as(world.analyst);
    const { unit } = await analyst.ask<{ unit: Tree }>(TREE, {
      unitId: world.province.unitId,
      indicators: [world.indicators.jobs.code],
      periodId: world.year.id,
    });
    expect(linesOf(unit)).toEqual([
      'Thừa Thiên Huế: 915 lao động, không có mức, NOT_ASSESSED, 3/3',
      '  Hương Trà: 915 lao động, 900 lao động, EXCEEDED, 3/3',
      '    Hương Xuân: 410 lao động, 400 lao động, EXCEEDED, 1/1',
      '    Hương Vân: 290 lao động, 300 lao động, NOT_MET, 1/1',
      '    Hương Toàn: 215 lao động, 200 lao động, EXCEEDED, 1/1',
      // Phong Điền has no plan that holds it: nobody is expected, nothing is a failure
      '  Phong Điền: –, không có mức, NOT_ASSESSED, 0/0',
      '    Phong Bình: –, không có mức, NOT_ASSESSED, 0/0',
    ]);
  });

  test('the comparison as a spreadsheet that Excel reads: operands of ratios, gaps left empty', async () => {
    const { world, officials } = journey;
    const analyst = await officials.as(world.analyst);
    const units = [world.town, ...Object.values(world.communes).map(({ unit }) => unit), world.neighbour.town];
    const query = new URLSearchParams({
      unitIds: units.map(({ unitId }) => unitId).join(','),
      indicatorIds: [world.indicators.jobs, world.indicators.trained].map(({ id }) => id).join(','),
      periodId: world.year.id,
      dialect: 'EXCEL_VI',
    });
    const response = await analyst.get(`/export/comparison.csv?${query}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines: Record<string, string>[] = parse(bytes, { bom: true, columns: true, delimiter: ';' });
    expect(lines.map((line) => CSV_COLUMNS.map((name) => line[name]))).toEqual([
      ['Thị xã Hương Trà', 'lao động', '915', '', '', '900 lao động', 'vượt', '3', '3', 'không'],
      ['Thị xã Hương Trà', '%', '70', '7700', '11000', 'trên 70%', 'không đạt', '3', '3', 'không'],
      ['Phường Hương Xuân', 'lao động', '410', '', '', '400 lao động', 'vượt', '1', '1', 'không'],
      ['Phường Hương Xuân', '%', '70', '4200', '6000', 'trên 70%', 'không đạt', '1', '1', 'không'],
      ['Phường Hương Vân', 'lao động', '290', '', '', '300 lao động', 'không đạt', '1', '1', 'không'],
      ['Phường Hương Vân', '%', '63,33', '1900', '3000', 'trên 70%', 'không đạt', '1', '1', 'không'],
      ['Phường Hương Toàn', 'lao động', '215', '', '', '200 lao động', 'vượt', '1', '1', 'không'],
      ['Phường Hương Toàn', '%', '80', '1600', '2000', 'trên 70%', 'đạt', '1', '1', 'không'],
      ['Thị xã Phong Điền', 'lao động', '', '', '', '', 'chưa đánh giá', '0', '0', 'không'],
      ['Thị xã Phong Điền', '%', '', '', '', '', 'chưa đánh giá', '0', '0', 'không'],
    ]);
  });
}

const CSV_COLUMNS = [
  ...['Đơn vị', 'Đơn vị tính', 'Giá trị', 'Tử số', 'Mẫu số', 'Mức chỉ tiêu', 'Kết quả'],
  ...['Số đơn vị phải báo cáo', 'Số đơn vị đã báo cáo', 'Số liệu minh họa'],
] as const;

interface Value {
  display: string;
  target: { text: string } | null;
  attainment: string;
  reporting: number;
  expected: number;
}

interface Tree {
  name: string;
  values: Value[];
  children?: { edges: { node: Tree }[] };
}

const VALUES =
  'values(indicatorCodes: $indicators, periodId: $periodId) { display target { text } attainment reporting expected }';
const TREE = `query ($unitId: ID!, $indicators: [String!]!, $periodId: ID!) {
  unit(id: $unitId) {
    name ${VALUES}
    children { edges { node { name ${VALUES} children { edges { node { name ${VALUES} } } } } } }
  }
}`;

/** One line per unit and value, indented by level. */
const linesOf = ({ name, values, children }: Tree, indent = ''): string[] => [
  ...values.map(
    ({ display, target, attainment, reporting, expected }) =>
      `${indent}${name}: ${display}, ${target?.text ?? 'không có mức'}, ${attainment}, ${reporting}/${expected}`,
  ),
  ...(children?.edges ?? []).flatMap(({ node }) => linesOf(node, `${indent}  `)),
];
