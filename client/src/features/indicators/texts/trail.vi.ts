import type { TrailWords } from '#lib/trail-words.ts';

export const vi = {
  subjects: {
    IndicatorRule: 'Thang xếp loại, cách chấm',
  },
  verbs: {
    setIndicatorRule: 'Quy định thang xếp loại, cách chấm',
  },
  fields: {
    grades: 'Thang xếp loại',
    illustrative: 'Minh họa',
    indicatorCode: 'Chỉ tiêu',
    indicatorId: 'Chỉ tiêu',
    scoring: 'Cách chấm',
  },
} satisfies TrailWords;
