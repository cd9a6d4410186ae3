import { attainmentLabel } from '@dich/measure';
import { stringify } from 'csv-stringify/sync';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import type { Comparison } from './comparison.ts';

const VINTAGE = { ESTIMATE: 'ước thực hiện', PRELIMINARY: 'sơ bộ', OFFICIAL: 'chính thức' } as const;

const HEADER = [
  'Mã đơn vị',
  'Đơn vị',
  'Mã chỉ tiêu',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kỳ',
  'Giá trị',
  'Tử số',
  'Mẫu số',
  'Mức chỉ tiêu',
  'Kết quả',
  'Phần trăm so với mức',
  'Số đơn vị phải báo cáo',
  'Số đơn vị đã báo cáo',
  'Loại số liệu',
  'Số liệu minh họa',
  'Đã tính lại',
];

/**
 * A comparison as CSV for Vietnamese Excel: UTF-8 with BOM, one line per unit and indicator. Numbers are plain decimals
 * with a point. Text that a spreadsheet would take for a formula is guarded with an apostrophe.
 */
export function comparisonAsCsv(comparison: Comparison): string {
  const lines = comparison.rows.flatMap(({ cells }) => cells.map(lineOf));
  return stringify([HEADER, ...lines], { bom: true, record_delimiter: '\r\n', escape_formulas: true });
}

const number = (value: string | null): string => (value === null ? '' : trimDecimal(value));

function lineOf(value: IndicatorValue): string[] {
  const { unit, indicator, period, verdict } = value;
  return [
    unit.code,
    `${unit.type} ${unit.name}`,
    indicator.code,
    indicator.name,
    indicator.unitOfMeasure,
    period.label,
    number(value.value),
    number(value.numerator),
    number(value.denominator),
    value.target?.text ?? '',
    verdict ? attainmentLabel(verdict.attainment, 'CLOSED') : '',
    verdict?.percent?.value ?? '',
    String(value.expected),
    String(value.reporting),
    value.vintage ? VINTAGE[value.vintage] : '',
    value.illustrative ? 'có' : 'không',
    value.correction ? 'có' : 'không',
  ];
}
