import { stringify } from 'csv-stringify/sync';
import { labelOf } from '#features/rollups/attainment-words.ts';
import { plainNumberOf } from '#features/rollups/display.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { trimDecimal } from '#kernel/scalars.ts';

const VINTAGE = { ESTIMATE: 'ước thực hiện', PRELIMINARY: 'sơ bộ', OFFICIAL: 'chính thức' } as const;

/** What stands in each column; `day` is today, by which an unmet target is "chưa đạt" or "không đạt". */
const COLUMNS: [header: string, cell: (value: IndicatorValue, day: string) => string][] = [
  ['Mã đơn vị', ({ unit }) => guarded(unit.code)],
  ['Đơn vị', ({ unit }) => guarded(`${unit.type} ${unit.name}`)],
  ['Mã chỉ tiêu', ({ indicator }) => guarded(indicator.code)],
  ['Chỉ tiêu', ({ indicator }) => guarded(indicator.name)],
  ['Đơn vị tính', ({ indicator }) => guarded(indicator.unitOfMeasure)],
  ['Kỳ', ({ period }) => guarded(period.label)],
  ['Giá trị', (value) => plainNumberOf(value.indicator, value) ?? ''],
  ['Tử số', ({ numerator }) => number(numerator)],
  ['Mẫu số', ({ denominator }) => number(denominator)],
  ['Đạt chuẩn, xếp loại', ({ achieved, grade }) => guarded(grade ?? statusName(achieved))],
  ['Mức chỉ tiêu', ({ target }) => guarded(target?.text ?? '')],
  ['Kết quả', (value, day) => labelOf(value, value.verdict, day)],
  ['Phần trăm so với mức', ({ verdict }) => number(verdict?.percent?.value ?? null)],
  ['Số đơn vị phải báo cáo', ({ expectedPlaces }) => String(expectedPlaces.length)],
  ['Số đơn vị đã báo cáo', ({ expectedPlaces, missing }) => String(expectedPlaces.length - missing.length)],
  ['Chưa báo cáo', ({ missing }) => guarded(missing.map(({ type, name }) => `${type} ${name}`).join('; '))],
  ['Báo cáo chờ duyệt', ({ pending }) => String(pending)],
  ['Loại số liệu', ({ vintage }) => (vintage === null ? '' : VINTAGE[vintage])],
  ['Số liệu minh họa', ({ illustrative }) => yesOrNo(illustrative)],
  ['Đã tính lại', ({ correction }) => yesOrNo(correction !== null)],
];

/**
 * Values as CSV for Vietnamese spreadsheets: UTF-8 with BOM, one line per unit and indicator. Numbers are plain decimals
 * with a point. Text that a spreadsheet would take for a formula is guarded with an apostrophe; numbers are left alone,
 * or a negative one would turn into text.
 */
export function valuesAsCsv(values: readonly IndicatorValue[], day: string): string {
  const lines = values.map((value) => COLUMNS.map(([, cell]) => cell(value, day)));
  return stringify([COLUMNS.map(([header]) => header), ...lines], { bom: true, record_delimiter: '\r\n' });
}

const number = (value: string | null): string => (value === null ? '' : trimDecimal(value));
const yesOrNo = (is: boolean): string => (is ? 'có' : 'không');
const statusName = (achieved: boolean | null): string => (achieved === null ? '' : achieved ? 'đạt' : 'chưa đạt');

/** OWASP, "CSV Injection": what begins like this is computed when the file is opened; full-width forms too. */
const LIKE_A_FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const guarded = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);
