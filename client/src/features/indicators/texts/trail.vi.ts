import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    Indicator: 'Chỉ tiêu',
    IndicatorRule: 'Thang xếp loại, cách chấm',
  },
  verbs: {
    adoptIndicators: 'Lấy chỉ tiêu từ danh mục gợi ý',
    createIndicator: 'Lập chỉ tiêu',
    updateIndicator: 'Sửa chỉ tiêu',
    setIndicatorRule: 'Quy định thang xếp loại, cách chấm',
  },
  fields: {
    appliesToTypes: 'Loại đơn vị áp dụng',
    code: 'Mã',
    definition: 'Nội dung, cách tính',
    denominatorName: 'Mẫu số',
    direction: 'Chiều tốt',
    grades: 'Thang xếp loại',
    illustrative: 'Minh họa',
    indicatorCode: 'Chỉ tiêu',
    indicatorId: 'Chỉ tiêu',
    numeratorName: 'Tử số',
    operandUnit: 'Tử số, mẫu số tính bằng',
    overTime: 'Tính cho cả năm',
    overUnits: 'Tổng hợp từ cấp dưới',
    parentId: 'Là một phần của',
    percentFormula: 'Công thức phần trăm',
    quotaToSubUnits: 'Giao cho cấp dưới',
    regimeId: 'Chế độ báo cáo',
    scoring: 'Cách chấm',
    sumPolicy: 'Cân đối khi giao',
    suppliedBy: 'Nơi báo cáo',
    typedAs: 'Nhập theo',
    unitOfMeasure: 'Đơn vị tính',
    weightIndicatorId: 'Trọng số',
  },
} satisfies TrailWords;
