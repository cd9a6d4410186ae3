/** One table of numeric cases for both judges: TypeScript and SQL. */
import type { Figure, JudgeInput } from '../src/judge-types.ts';
import type { Comparator, Direction, EvalRule, TargetKind } from '../src/target-values.ts';

/** A row as the database has it: the columns of a target, its figure and its period. */
export interface NumericCase {
  kind: TargetKind | null;
  cmp: Comparator | null;
  evalRule: EvalRule | null;
  lo: string | null;
  hi: string | null;
  unit: string | null;
  direction: Direction | null;
  change: 'rise' | 'fall' | null;
  words: string | null;
  loOpen: true | null;
  hiOpen: true | null;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  figureUnit: string | null;
  operandUnit: string | null;
  baseline: string | null;
  baselineDenominator: string | null;
  assigned: string | null;
  assignedUnit: string | null;
  indicatorDirection: Direction | null;
  indicatorName: string | null;
  countEquality: boolean;
  periodState: 'OPEN' | 'CLOSED';
  nature: 'FLOW' | 'STOCK' | null;
  valueIsChange: boolean;
}

/** The order of the parameters of `judge_bound`. */
export const COLUMNS = [
  'kind',
  'cmp',
  'evalRule',
  'lo',
  'hi',
  'unit',
  'direction',
  'change',
  'words',
  'loOpen',
  'hiOpen',
  'value',
  'numerator',
  'denominator',
  'figureUnit',
  'operandUnit',
  'baseline',
  'baselineDenominator',
  'assigned',
  'assignedUnit',
  'indicatorDirection',
  'indicatorName',
  'countEquality',
  'periodState',
  'nature',
  'valueIsChange',
] as const satisfies readonly (keyof NumericCase)[];

export function toJudgeInput(row: NumericCase): JudgeInput {
  const baseline =
    row.baseline === null || row.baselineDenominator === null
      ? row.baseline
      : { numerator: row.baseline, denominator: row.baselineDenominator };
  return {
    target: {
      ...(row.kind && { kind: row.kind }),
      ...(row.cmp && { cmp: row.cmp }),
      ...(row.evalRule && { evalRule: row.evalRule }),
      ...(row.direction && { direction: row.direction }),
      ...(row.change && { change: row.change }),
      ...(row.words !== null && { text: row.words }),
      ...(row.loOpen && { loOpen: true as const }),
      ...(row.hiOpen && { hiOpen: true as const }),
      lo: row.lo,
      hi: row.hi,
      unit: row.unit,
    },
    figure: figureOf(row),
    direction: row.indicatorDirection,
    unit: row.figureUnit,
    operandUnit: row.operandUnit,
    indicator: row.indicatorName,
    assignedUnit: row.assignedUnit,
    baseline,
    assigned: row.assigned,
    countEqualityForGt: row.countEquality,
    period: { state: row.periodState, nature: row.nature },
  };
}

function figureOf({ value, numerator, denominator, valueIsChange }: NumericCase): Figure {
  if (valueIsChange) return { change: value };
  return numerator !== null || denominator !== null ? { numerator, denominator } : { value };
}

const BLANK: NumericCase = {
  kind: 'level',
  cmp: 'eq',
  evalRule: null,
  lo: null,
  hi: null,
  unit: null,
  direction: null,
  change: null,
  words: null,
  loOpen: null,
  hiOpen: null,
  value: null,
  numerator: null,
  denominator: null,
  figureUnit: null,
  operandUnit: null,
  baseline: null,
  baselineDenominator: null,
  assigned: null,
  assignedUnit: null,
  indicatorDirection: null,
  indicatorName: null,
  countEquality: false,
  periodState: 'CLOSED',
  nature: null,
  valueIsChange: false,
};

type Expected = 'EXCEEDED' | 'MET' | 'NOT_MET' | 'NOT_ASSESSED' | 'NOT_ARISING';

function rows(target: Partial<NumericCase>, ...figures: [Partial<NumericCase>, Expected][]): [NumericCase, Expected][] {
  return figures.map(([figure, expected]) => [{ ...BLANK, ...target, ...figure }, expected]);
}

const ratio = (numerator: string | null, denominator: string | null) => ({ numerator, denominator });

export const NUMERIC_CASES: [NumericCase, Expected][] = [
  ...rows(
    { lo: '185', hi: '190', cmp: 'between', unit: 'tỷ đồng' },
    [{ value: '184.99' }, 'NOT_MET'],
    [{ value: '185' }, 'MET'],
    [{ value: '190' }, 'MET'],
    [{ value: '190.01' }, 'EXCEEDED'],
    [{}, 'NOT_ASSESSED'],
    [{ value: '190', indicatorDirection: 'lower' }, 'MET'],
    [{ value: '184', indicatorDirection: 'lower' }, 'EXCEEDED'],
    [{ value: '191', indicatorDirection: 'lower' }, 'NOT_MET'],
    [{ value: '187', indicatorDirection: 'none' }, 'NOT_ASSESSED'],
    [{ value: '187', evalRule: 'band' }, 'MET'],
    [{ value: '191', direction: 'band' }, 'NOT_MET'],
    [{ value: '191', evalRule: 'manual' }, 'NOT_ASSESSED'],
    [{ value: '187', periodState: 'OPEN', nature: 'STOCK' }, 'NOT_ASSESSED'],
    [{ value: '187', periodState: 'OPEN', nature: 'FLOW' }, 'MET'],
    [{ value: '120', periodState: 'OPEN', nature: 'FLOW' }, 'NOT_MET'],
  ),
  ...rows(
    { lo: '90', hi: '95', cmp: 'between', unit: '%', kind: 'rate', evalRule: 'gt_lo', loOpen: true },
    [{ value: '90' }, 'NOT_MET'],
    [{ value: '90.01' }, 'MET'],
    [{ value: '95' }, 'MET'],
    [{ value: '95.01' }, 'EXCEEDED'],
    [{ value: '90', evalRule: 'band' }, 'NOT_MET'],
    [{ value: '95', evalRule: 'band' }, 'MET'],
    [{ value: '90', indicatorDirection: 'lower' }, 'EXCEEDED'],
    [{ value: '95', indicatorDirection: 'lower' }, 'MET'],
  ),
  ...rows(
    { lo: '90', hi: '95', cmp: 'between', unit: '%', kind: 'rate', hiOpen: true },
    [{ value: '90' }, 'MET'],
    [{ value: '94.99' }, 'MET'],
    [{ value: '95' }, 'EXCEEDED'],
    [{ value: '95', evalRule: 'band' }, 'NOT_MET'],
    [{ value: '95', indicatorDirection: 'lower' }, 'NOT_MET'],
    [{ value: '90', indicatorDirection: 'lower' }, 'MET'],
    [{ value: '89', indicatorDirection: 'lower' }, 'EXCEEDED'],
  ),
  ...rows({ lo: '2', cmp: 'ge', unit: '%', words: '2%', indicatorDirection: 'none' }, [{ value: '1' }, 'NOT_ASSESSED']),
  ...rows({ lo: '9', hi: '5', cmp: 'between' }, [{ value: '7' }, 'NOT_ASSESSED']),
  ...rows({ cmp: 'eq' }, [{ value: '7' }, 'NOT_ASSESSED']),
  ...rows({ cmp: 'approx', lo: '7' }, [{ value: '7' }, 'NOT_ASSESSED']),
  ...rows(
    { kind: 'rate', lo: '100', hi: '100', unit: '%' },
    [ratio('7', '7'), 'MET'],
    [ratio('6', '7'), 'NOT_MET'],
    [ratio('8', '7'), 'NOT_MET'],
    [ratio('0', '0'), 'NOT_ARISING'],
    [ratio('1', '0'), 'NOT_ASSESSED'],
    [ratio('1', null), 'NOT_ASSESSED'],
    [ratio(null, '7'), 'NOT_ASSESSED'],
  ),
  ...rows({ kind: null, lo: '100', unit: '%', cmp: 'ge' }, [{ value: '100' }, 'MET'], [{ value: '101' }, 'NOT_MET']),
  ...rows({ kind: 'growth', lo: '100', unit: '%', change: 'rise' }, [
    { value: '101', valueIsChange: true },
    'EXCEEDED',
  ]),
  ...rows(
    { kind: 'rate', lo: '95', unit: '%', cmp: 'gt' },
    [ratio('95', '100'), 'NOT_MET'],
    [{ ...ratio('95', '100'), countEquality: true }, 'MET'],
    [ratio('950000000000000001', '1000000000000000000'), 'MET'],
  ),
  ...rows(
    { kind: 'rate', hi: '1', unit: '%', cmp: 'lt', direction: 'lower' },
    [{ value: '1' }, 'NOT_MET'],
    [{ value: '0' }, 'MET'],
  ),
  ...rows({ kind: 'rate', lo: '95', cmp: 'gt' }, [ratio('96', '100'), 'MET'], [ratio('95', '100'), 'NOT_MET']),
  ...rows({ hi: '1', cmp: 'le' }, [{ value: '1' }, 'MET'], [{ value: '1.1' }, 'NOT_MET'], [{ value: '0.9' }, 'MET']),
  ...rows({ hi: '1', cmp: 'le', words: '1 trở xuống' }, [{ value: '1' }, 'MET'], [{ value: '0.9' }, 'EXCEEDED']),
  ...rows(
    { hi: '1', cmp: 'decrease_to' },
    [{ value: '1' }, 'MET'],
    [{ value: '0.9' }, 'EXCEEDED'],
    [{ value: '2' }, 'NOT_MET'],
  ),
  ...rows({ cmp: null, evalRule: 'ge_lo', lo: '5' }, [{ value: '6' }, 'EXCEEDED']),
  ...rows({ cmp: null, evalRule: 'lt_hi', hi: '5' }, [{ value: '5' }, 'NOT_MET']),
  ...rows({ cmp: 'maintain', lo: '5' }, [{ value: '6' }, 'EXCEEDED']),
  ...rows({ cmp: 'maintain', lo: '5', hi: '6' }, [{ value: '7' }, 'NOT_MET'], [{ value: '6' }, 'MET']),
  ...rows(
    { kind: 'ratio_xy', cmp: 'ge', lo: '31', unit: 'trường' },
    [ratio('31', '38'), 'MET'],
    [ratio('32', null), 'EXCEEDED'],
    [ratio('0', '0'), 'NOT_ARISING'],
    [{ value: '30' }, 'NOT_MET'],
  ),
  ...rows(
    { kind: 'zero_event', lo: '0', hi: '0', unit: 'vụ' },
    [{ value: '0' }, 'MET'],
    [{ value: '1' }, 'NOT_MET'],
    [{ value: '0', periodState: 'OPEN', nature: 'FLOW' }, 'NOT_ASSESSED'],
    [{ value: '1', periodState: 'OPEN', nature: 'FLOW' }, 'NOT_MET'],
  ),
  ...rows(
    {
      kind: 'relative_to_assigned',
      cmp: 'between',
      lo: '105',
      hi: '110',
      evalRule: 'ref_ge_lo',
      unit: '% chỉ tiêu giao',
    },
    [{ value: '201' }, 'NOT_ASSESSED'],
    [{ value: '199.5', assigned: '190' }, 'MET'],
    [{ value: '199.4999', assigned: '190' }, 'NOT_MET'],
    [{ value: '209.01', assigned: '190' }, 'EXCEEDED'],
  ),
  ...rows(
    { kind: 'delta_pp', cmp: 'between', lo: '0.8', hi: '1.0', unit: 'điểm %', direction: 'higher', change: 'fall' },
    [{ value: '2.2' }, 'NOT_ASSESSED'],
    [{ value: '2.2', baseline: '3' }, 'MET'],
    [{ value: '1.9', baseline: '3' }, 'EXCEEDED'],
    [{ value: '2.3', baseline: '3' }, 'NOT_MET'],
    [{ ...ratio('110', '5000'), baseline: '150', baselineDenominator: '5000' }, 'MET'],
    [{ ...ratio('110', '5000'), baseline: '150', baselineDenominator: '0' }, 'NOT_ASSESSED'],
    [{ ...ratio('0', '0'), baseline: '3' }, 'NOT_ARISING'],
    [{ value: '2.2', baseline: '3', change: null }, 'NOT_ASSESSED'],
    [{ value: '2.2', baseline: '3', change: null, indicatorDirection: 'lower' }, 'MET'],
    [{ value: '0.9', valueIsChange: true }, 'MET'],
    [{ value: '0.7', valueIsChange: true, baseline: '3' }, 'NOT_MET'],
    [{ valueIsChange: true }, 'NOT_ASSESSED'],
    [{ value: '0.9', valueIsChange: true, kind: 'rate' }, 'NOT_ASSESSED'],
  ),
  ...rows(
    { kind: 'growth', cmp: 'between', lo: '14', hi: '15', unit: '%', change: 'rise' },
    [{ value: '14.1' }, 'NOT_ASSESSED'],
    [{ value: '14.1', valueIsChange: true }, 'MET'],
    [{ value: '114', baseline: '100' }, 'MET'],
    [{ value: '115.1', baseline: '100' }, 'EXCEEDED'],
    [{ value: '114', baseline: '0' }, 'NOT_ASSESSED'],
    [{ value: '16', valueIsChange: true, indicatorDirection: 'lower' }, 'NOT_MET'],
    [ratio('1', '2'), 'NOT_ASSESSED'],
  ),
  ...rows({ kind: 'growth', lo: '2.2', unit: 'lần', change: 'rise' }, [{ value: '22', baseline: '10' }, 'MET']),
  ...rows({ kind: 'growth', lo: '0.4', unit: 'lần', change: 'fall' }, [{ value: '6', baseline: '10' }, 'MET']),
  ...rows({ kind: 'delta_abs', lo: '2', unit: 'xã', change: 'rise' }, [{ value: '71', baseline: '69' }, 'MET']),
  ...rows(
    { kind: 'text', cmp: 'decrease', evalRule: 'dir_down' },
    [{ value: '9', baseline: '10' }, 'MET'],
    [{ value: '10', baseline: '10' }, 'NOT_MET'],
  ),
  ...rows(
    { hi: '10', cmp: 'le', unit: 'vụ', direction: 'lower', periodState: 'OPEN' },
    [{ value: '5', nature: 'FLOW' }, 'NOT_ASSESSED'],
    [{ value: '11', nature: 'FLOW' }, 'NOT_MET'],
    [{ value: '5', nature: null }, 'MET'],
    [{ value: '5', nature: 'FLOW', unit: '%' }, 'MET'],
  ),
  ...rows(
    { lo: '15000', unit: 'triệu đồng', figureUnit: 'tỷ đồng' },
    [{ value: '16' }, 'EXCEEDED'],
    [{ value: '15' }, 'MET'],
    [{ value: '14.999' }, 'NOT_MET'],
    [{ value: '15', figureUnit: 'tấn' }, 'NOT_ASSESSED'],
  ),
  ...rows(
    { lo: '5', unit: 'triệu đồng/người/tháng', figureUnit: 'triệu đồng/người/năm' },
    [{ value: '60' }, 'MET'],
    [{ value: '59' }, 'NOT_MET'],
  ),
  ...rows(
    { kind: 'count', cmp: 'le', hi: '152', unit: 'hộ', figureUnit: '%', direction: 'lower' },
    [ratio('160', '2342'), 'NOT_MET'],
    [ratio('152', '2342'), 'MET'],
    [{ ...ratio('152', '2342'), operandUnit: 'trường' }, 'NOT_ASSESSED'],
    [{ value: '6.8' }, 'NOT_ASSESSED'],
  ),
  ...rows(
    { kind: 'delta_pp', lo: '10', unit: 'điểm %', change: 'fall', words: 'giảm 10%', figureUnit: 'người' },
    [{ value: '1980', baseline: '2000' }, 'NOT_MET'],
    [{ value: '1800', baseline: '2000' }, 'MET'],
    [{ value: '1800', baseline: '2000', words: 'giảm 10 điểm %' }, 'NOT_ASSESSED'],
    [{ value: '1800', baseline: '2000', figureUnit: '%' }, 'EXCEEDED'],
  ),
  ...rows(
    { kind: 'growth', lo: '0.7', unit: 'lần', change: 'rise', words: 'tăng 0,7 lần' },
    [{ value: '80', baseline: '100' }, 'NOT_MET'],
    [{ value: '170', baseline: '100' }, 'MET'],
    [{ value: '250', baseline: '100', lo: '2' }, 'NOT_ASSESSED'],
    [{ value: '250', baseline: '100', lo: '2', words: 'gấp 2 lần' }, 'EXCEEDED'],
  ),
  ...rows(
    { kind: 'rate', cmp: 'ge', lo: '12', unit: '%', words: '12%', indicatorDirection: 'lower' },
    [{ value: '20' }, 'NOT_MET'],
    [{ value: '11' }, 'EXCEEDED'],
    [{ value: '20', words: 'từ 12%' }, 'EXCEEDED'],
  ),
  ...rows(
    { kind: 'rate', lo: '100', unit: '%' },
    [{ ...ratio('22', '20'), words: 'hoàn thành 100% chỉ tiêu tuyển quân' }, 'EXCEEDED'],
    [{ ...ratio('22', '20'), indicatorName: 'tỷ lệ thực hiện kế hoạch' }, 'EXCEEDED'],
    [{ ...ratio('22', '20'), figureUnit: '% kế hoạch' }, 'EXCEEDED'],
    [ratio('22', '20'), 'NOT_MET'],
  ),
  ...rows(
    { kind: 'relative_to_assigned', cmp: 'ge', lo: '95', unit: '% kế hoạch', evalRule: 'ref_ge_lo' },
    [{ ...ratio('96', '100'), figureUnit: '% kế hoạch' }, 'EXCEEDED'],
    [{ ...ratio('95', '100'), figureUnit: '%', indicatorName: 'tỷ lệ thực hiện dự toán' }, 'MET'],
    [{ ...ratio('96', '100'), figureUnit: '%' }, 'NOT_ASSESSED'],
    [{ value: '14.25', figureUnit: 'tỷ đồng', assigned: '15000', assignedUnit: 'triệu đồng' }, 'MET'],
  ),
  ...rows(
    { kind: 'growth', lo: '2', unit: '%', change: 'fall', valueIsChange: true },
    [{ value: '-3' }, 'EXCEEDED'],
    [{ value: '-3', indicatorName: 'tốc độ tăng', indicatorDirection: 'higher' }, 'NOT_MET'],
    [{ value: '-3', indicatorName: 'mức giảm' }, 'NOT_MET'],
    [{ value: '3', indicatorName: 'mức giảm' }, 'EXCEEDED'],
    [{ value: '3', figureUnit: 'tỷ đồng' }, 'NOT_ASSESSED'],
  ),
];
