import { catalogue, type Message, words } from '#kernel/messages.ts';

/** Of plans and of what is given to others, as spreadsheets. */
export const saysOfTargetTable = catalogue('target-table', {
  planFile: { vi: 'ke-hoach', en: 'plan' },
  planNeeds: { vi: 'Cần id của kế hoạch.', en: 'Needs the id of a plan.' },
  planTitle: words<{ title: string }>({ vi: ({ title }) => `Kế hoạch: ${title}`, en: ({ title }) => `Plan: ${title}` }),
  gridFile: { vi: 'giao-chi-tieu', en: 'targets-assigned' },
  gridNeeds: { vi: 'Cần planId của kế hoạch.', en: 'Needs the planId of a plan.' },
  gridTitle: words<{ title: string }>({
    vi: ({ title }) => `Giao chỉ tiêu: ${title}`,
    en: ({ title }) => `Targets of lower units: ${title}`,
  }),
  unit: { vi: 'Đơn vị', en: 'Unit' },
  year: { vi: 'Năm', en: 'Year' },
  state: { vi: 'Trạng thái', en: 'State' },
  issued: { vi: 'đã ban hành', en: 'issued' },
  draft: { vi: 'dự thảo', en: 'draft' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  generalObjective: { vi: 'Mục tiêu chung', en: 'General objective' },
  indicatorCode: { vi: 'Mã chỉ tiêu', en: 'Indicator code' },
  objective: { vi: 'Mục tiêu', en: 'Objective' },
  what: { vi: 'Chỉ tiêu, nhiệm vụ', en: 'Indicator or task' },
  kind: { vi: 'Loại', en: 'Kind' },
  anIndicator: { vi: 'chỉ tiêu', en: 'indicator' },
  aTask: { vi: 'nhiệm vụ', en: 'task' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unitOfMeasure: { vi: 'Đơn vị tính', en: 'Unit of measure' },
  assigned: { vi: 'Cấp trên giao', en: 'Assigned from above' },
  own: { vi: 'Phấn đấu', en: 'Own target' },
  question: { vi: 'Cần hỏi lại', en: 'To be asked' },
  lead: { vi: 'Chủ trì', en: 'Leads' },
  coordinating: { vi: 'Phối hợp', en: 'Supports' },
  time: { vi: 'Thời gian', en: 'Time' },
  monitor: { vi: 'Theo dõi', en: 'Monitors' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  illustrative: { vi: 'Số liệu minh họa', en: 'Illustrative' },
  yes: { vi: 'có', en: 'yes' },
  planCode: { vi: 'Mã kế hoạch', en: 'Plan code' },
  seen: { vi: 'Mức khi tải', en: 'As downloaded' },
  named: words<{ name: string }>({ vi: ({ name }) => name, en: ({ name }) => name }),
  twice: words<{ row: number }>({
    vi: ({ row }) => `Chỉ tiêu này đã có ở dòng ${row}. Hãy bỏ một dòng.`,
    en: ({ row }) => `This indicator is in row ${row} already. Take one of them out.`,
  }),
  ofUnit: { vi: 'Mức của đơn vị', en: 'Target of the unit' },
  quotaOf: words<{ unit: Message; code: string }>({
    vi: ({ unit, code }) => `${unit} (${code})`,
    en: ({ unit, code }) => `${unit} (${code})`,
  }),
  sum: { vi: 'Tổng đã giao', en: 'Sum of targets assigned' },
  gap: { vi: 'Còn thiếu so với mức của đơn vị', en: 'Still to be given' },
  missing: { vi: 'Chưa giao', en: 'Not assigned' },
  notGivenYet: {
    vi: 'Mức nào còn là dự thảo thì đứng trước mức đang có hiệu lực; mức đăng ký chưa giao không ghi ở đây.',
    en: 'What is drafted stands in the place of what is in force; what was only proposed is not here.',
  },
  asWritten: {
    vi: 'Mức chỉ tiêu ghi đúng như đã viết trong quyết định.',
    en: 'Targets are in the words in which they were written.',
  },
});

/** As tables of quotas head their columns besides; `unit`: of the names of units, where these stand in rows. */
export const SPELLINGS = {
  name: ['Tên chỉ tiêu', 'Nội dung', 'Chỉ tiêu chủ yếu'],
  unitOfMeasure: ['ĐVT'],
  unit: ['Đơn vị', 'Tên đơn vị', 'Đơn vị hành chính', 'Xã, phường', 'Unit'],
};
