/** What was understood of the words with which an indicator is made, and what they leave open. */
import { type Message, type UnitAlone, vietnamese, words } from '../messages.ts';

export const says = vietnamese('guess', {
  understood: words<{ kind: Message; direction: Message; overTime: Message; overUnits: Message; suppliedBy: Message }>(
    ({ kind, direction, overTime, overUnits, suppliedBy }) =>
      `${kind}; ${direction}; ${overTime}; ${overUnits}; ${suppliedBy}.`,
  ),
  understoodAlone: words<{ kind: Message; direction: Message; overTime: Message }>(
    ({ kind, direction, overTime }) => `${kind}; ${direction}; ${overTime}.`,
  ),
  quantity: words<{ unit: UnitAlone }>(({ unit }) => `Số lượng: nhập một số, tính bằng ${unit}`),
  ratio: words<{ unit: UnitAlone; numerator: string; denominator: string }>(
    ({ unit, numerator, denominator }) =>
      `Tỷ lệ (${unit}): nhập tử số (${numerator || 'chưa rõ'}) và mẫu số (${denominator || 'chưa rõ'})`,
  ),
  rateOfChange: words<{ unit: UnitAlone }>(
    ({ unit }) => `Tốc độ tăng, giảm (${unit}): nhập mức tăng hoặc giảm so với kỳ gốc`,
  ),
  frequency: words<{ unit: UnitAlone }>(({ unit }) => `Số lần (${unit}): nhập số lần của từng kỳ`),
  status: 'Trạng thái: chọn đạt hoặc chưa đạt',
  grade: 'Xếp loại: chọn một loại trong thang xếp loại',
  composite: 'Chỉ tiêu tổng hợp: đếm số chỉ tiêu thành phần đạt, không nhập số',
  higher: 'càng cao càng tốt',
  lower: 'càng thấp càng tốt',
  band: 'nằm trong khoảng là tốt',
  noSide: 'không xét cao hay thấp',
  sumOfPeriods: 'cả năm bằng tổng các kỳ',
  sumOverLast: 'cả năm bằng tổng tử số các kỳ trên mẫu số của kỳ cuối',
  lastPeriod: 'cả năm lấy số của kỳ cuối',
  meanOfPeriods: 'cả năm bằng trung bình các kỳ',
  leastPeriod: 'cả năm lấy kỳ thấp nhất',
  greatestPeriod: 'cả năm lấy kỳ cao nhất',
  yearApart: 'cả năm có số liệu riêng',
  sumOfUnits: 'tổng hợp bằng tổng các đơn vị',
  ratioOfSums: 'tổng hợp bằng tổng tử số trên tổng mẫu số',
  weightedMean: 'tổng hợp bằng trung bình có trọng số',
  meanOfUnits: 'tổng hợp bằng trung bình các đơn vị',
  leastUnit: 'tổng hợp lấy đơn vị thấp nhất',
  greatestUnit: 'tổng hợp lấy đơn vị cao nhất',
  countOfUnits: 'tổng hợp bằng số đơn vị đạt',
  notOverUnits: 'không tổng hợp từ cấp dưới',
  byUnit: 'đơn vị hoặc phòng ban của đơn vị báo cáo',
  bySubUnits: 'các đơn vị cấp dưới báo cáo',
  byBoth: 'phòng ban của đơn vị và các đơn vị cấp dưới cùng báo cáo',
  whichUnit: 'Chưa rõ đơn vị tính. Hãy ghi, ví dụ: %, tỷ đồng, người, đạt/không đạt.',
  whichSide: 'Chưa rõ cao hay thấp là tốt hơn. Hãy chọn chiều tốt của chỉ tiêu.',
  indexOrShare: 'Chưa rõ đây là chỉ số do nơi khác công bố hay tỷ lệ tính từ tử số và mẫu số. Hãy chọn loại chỉ tiêu.',
  ofWhat: 'Chưa rõ tỷ lệ tính trên tổng số nào. Hãy ghi mẫu số, ví dụ: tổng số hộ.',
  whichWeight: 'Trung bình có trọng số cần một chỉ tiêu làm trọng số. Hãy chọn, ví dụ: dân số.',
});
