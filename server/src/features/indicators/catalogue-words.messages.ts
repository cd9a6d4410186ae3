import type { IndicatorKind } from '@dich/measure';
import { catalogue, type Message } from '#kernel/messages.ts';
import type {
  IndicatorDirection,
  OverTime,
  OverUnits,
  PercentFormula,
  SumPolicy,
  SuppliedBy,
  TypedAs,
} from './indicator.entity.ts';

/** What can be chosen of an indicator, in the words of a spreadsheet. */
const says = catalogue('catalogue-words', {
  QUANTITY: { vi: 'Số lượng', en: 'Quantity' },
  RATIO: { vi: 'Tỷ lệ', en: 'Ratio' },
  RATE_OF_CHANGE: { vi: 'Tốc độ tăng, giảm', en: 'Rate of change' },
  STATUS: { vi: 'Đạt hay chưa đạt', en: 'Achieved or not' },
  GRADE: { vi: 'Xếp loại', en: 'Grade' },
  COMPOSITE: { vi: 'Tổng hợp từ chỉ tiêu thành phần', en: 'Composite' },
  FREQUENCY: { vi: 'Số lần trong từng kỳ', en: 'Times per period' },
  HIGHER: { vi: 'Càng cao càng tốt', en: 'More is better' },
  LOWER: { vi: 'Càng thấp càng tốt', en: 'Less is better' },
  BAND: { vi: 'Trong khoảng là tốt', en: 'Inside a band is better' },
  NO_SIDE: { vi: 'Không xét cao hay thấp', en: 'Neither way' },
  SUM_TIME: { vi: 'Tổng các kỳ', en: 'Sum of periods' },
  LAST: { vi: 'Số của kỳ cuối', en: 'The last period' },
  AVERAGE_TIME: { vi: 'Trung bình các kỳ', en: 'Mean of periods' },
  MIN_TIME: { vi: 'Kỳ thấp nhất', en: 'The least period' },
  MAX_TIME: { vi: 'Kỳ cao nhất', en: 'The greatest period' },
  NONE_TIME: { vi: 'Cả năm có số liệu riêng', en: 'The year has its own' },
  PERIOD: { vi: 'Riêng từng kỳ', en: 'The period alone' },
  CUMULATIVE: { vi: 'Lũy kế từ đầu năm', en: 'Cumulated in the year' },
  SUM: { vi: 'Tổng các đơn vị', en: 'Sum of units' },
  RATIO_OF_SUMS: { vi: 'Tổng tử số trên tổng mẫu số', en: 'Ratio of sums' },
  WEIGHTED_AVERAGE: { vi: 'Trung bình có trọng số', en: 'Weighted mean' },
  AVERAGE: { vi: 'Trung bình các đơn vị', en: 'Mean of units' },
  MIN: { vi: 'Đơn vị thấp nhất', en: 'The least unit' },
  MAX: { vi: 'Đơn vị cao nhất', en: 'The greatest unit' },
  COUNT_ACHIEVED: { vi: 'Số đơn vị đạt', en: 'Units that achieve it' },
  NONE: { vi: 'Không tổng hợp', en: 'Not aggregated' },
  DEPARTMENTS: { vi: 'Đơn vị, phòng ban của đơn vị', en: 'The unit and its departments' },
  SUB_UNITS: { vi: 'Các đơn vị cấp dưới', en: 'Units below' },
  BOTH: { vi: 'Cả phòng ban và cấp dưới', en: 'Both' },
  CHILDREN_EQUAL: { vi: 'Tổng giao bằng mức của đơn vị', en: 'Assigned targets sum to the target' },
  CHILDREN_AT_LEAST: {
    vi: 'Tổng giao không thấp hơn mức của đơn vị',
    en: 'Assigned targets sum to the target or more',
  },
  EACH_AT_LEAST: { vi: 'Mỗi nơi không thấp hơn mức của đơn vị', en: 'Each not below the target' },
  WEIGHTED_MEAN: { vi: 'Trung bình có trọng số bằng mức của đơn vị', en: 'Weighted mean equals the target' },
  NOT_COMPARABLE: { vi: 'Không so', en: 'Not compared' },
  R_OVER_T: { vi: 'Kết quả chia mục tiêu', en: 'Result over target' },
  T_OVER_R: { vi: 'Mục tiêu chia kết quả', en: 'Target over result' },
  TWO_T_MINUS_R: { vi: 'Hai lần mục tiêu trừ kết quả', en: 'Twice the target less the result' },
  BASELINE_GAP: { vi: 'Phần đã đi từ mức đầu kỳ', en: 'Of the way from the base' },
});

export const KIND_WORDS: Readonly<Record<IndicatorKind, Message>> = {
  ...{ QUANTITY: says.QUANTITY(), RATIO: says.RATIO(), RATE_OF_CHANGE: says.RATE_OF_CHANGE() },
  ...{ STATUS: says.STATUS(), GRADE: says.GRADE(), COMPOSITE: says.COMPOSITE(), FREQUENCY: says.FREQUENCY() },
};
export const DIRECTION_WORDS: Readonly<Record<IndicatorDirection, Message>> = {
  ...{ HIGHER: says.HIGHER(), LOWER: says.LOWER(), BAND: says.BAND(), NONE: says.NO_SIDE() },
};
export const OVER_TIME_WORDS: Readonly<Record<OverTime, Message>> = {
  ...{ SUM: says.SUM_TIME(), LAST: says.LAST(), AVERAGE: says.AVERAGE_TIME(), MIN: says.MIN_TIME() },
  ...{ MAX: says.MAX_TIME(), NONE: says.NONE_TIME() },
};
export const TYPED_AS_WORDS: Readonly<Record<TypedAs, Message>> = {
  ...{ PERIOD: says.PERIOD(), CUMULATIVE: says.CUMULATIVE() },
};
export const OVER_UNITS_WORDS: Readonly<Record<OverUnits, Message>> = {
  ...{ SUM: says.SUM(), RATIO_OF_SUMS: says.RATIO_OF_SUMS(), WEIGHTED_AVERAGE: says.WEIGHTED_AVERAGE() },
  ...{ AVERAGE: says.AVERAGE(), MIN: says.MIN(), MAX: says.MAX(), COUNT_ACHIEVED: says.COUNT_ACHIEVED() },
  NONE: says.NONE(),
};
export const SUPPLIED_BY_WORDS: Readonly<Record<SuppliedBy, Message>> = {
  ...{ DEPARTMENTS: says.DEPARTMENTS(), SUB_UNITS: says.SUB_UNITS(), BOTH: says.BOTH() },
};
export const SUM_POLICY_WORDS: Readonly<Record<SumPolicy, Message>> = {
  ...{ CHILDREN_EQUAL: says.CHILDREN_EQUAL(), CHILDREN_AT_LEAST: says.CHILDREN_AT_LEAST() },
  ...{ EACH_AT_LEAST: says.EACH_AT_LEAST(), WEIGHTED_MEAN: says.WEIGHTED_MEAN() },
  NOT_COMPARABLE: says.NOT_COMPARABLE(),
};
export const PERCENT_FORMULA_WORDS: Readonly<Record<PercentFormula, Message>> = {
  ...{ R_OVER_T: says.R_OVER_T(), T_OVER_R: says.T_OVER_R(), TWO_T_MINUS_R: says.TWO_T_MINUS_R() },
  BASELINE_GAP: says.BASELINE_GAP(),
};
