import { catalogue, words } from '#kernel/messages.ts';

export const says = catalogue('indicators', {
  whichIndicators: {
    vi: 'Hãy nêu chỉ tiêu cần xem: indicatorIds (mã định danh) hoặc indicatorCodes (mã chỉ tiêu, ví dụ "VIEC_LAM").',
    en: 'Please say which indicators: indicatorIds (identities) or indicatorCodes (codes such as "VIEC_LAM").',
  },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  mayNotSetRule: {
    vi: 'Thang xếp loại và cách chấm của danh mục chung do lãnh đạo, cán bộ tổng hợp của tỉnh quy định; của chỉ tiêu riêng thì do đơn vị có chỉ tiêu đó. Hãy nhờ người giữ chức vụ đó.',
    en: 'Grades and scoring of the shared catalogue are set by leaders and planning officers of the province, those of a unit’s own indicator by its unit. Please ask one of them.',
  },
  gradesOfKind: {
    vi: 'Chỉ chỉ tiêu xếp loại mới có thang xếp loại. Hãy bỏ thang này.',
    en: 'Only an indicator that is graded has a scale of grades. Please leave it out.',
  },
  gradesOfAll: {
    vi: 'Thang xếp loại là của từng chỉ tiêu. Hãy chọn chỉ tiêu, hoặc bỏ thang này.',
    en: 'A scale of grades is that of one indicator. Please choose the indicator, or leave it out.',
  },
  noMargin: {
    vi: 'Chấm theo dung sai cần dung sai, từ 0% trở lên.',
    en: 'Scoring by tolerance needs the tolerance, 0% or more.',
  },
  noBounds: {
    vi: 'Chấm theo ngưỡng cần các ngưỡng phần trăm tăng dần, mỗi ngưỡng một màu; ngưỡng cuối để trống số cho mọi mức cao hơn.',
    en: 'Scoring by bounds needs bounds in per cent that rise, each with its colour; the last one without a number, for whatever is above.',
  },
  noSpan: {
    vi: 'Chấm tuyến tính cần mức báo động và mức mong muốn, hai mức khác nhau.',
    en: 'Linear scoring needs a red flag and a goal that differ.',
  },
  linearOfAll: {
    vi: 'Mức báo động và mức mong muốn là của từng chỉ tiêu. Hãy chọn chỉ tiêu, hoặc chọn cách chấm khác.',
    en: 'A red flag and a goal are those of one indicator. Please choose the indicator, or another rule.',
  },
  totalOfMembers: {
    vi: 'Cách chấm này cộng điểm của chỉ tiêu thành phần, nên chỉ dùng cho chỉ tiêu tổng hợp. Hãy chọn cách chấm khác.',
    en: 'This rule adds up the scores of members, so it is for composites alone. Please choose another rule.',
  },
  decimals: words<{ max: number }>({
    vi: ({ max }) => `Số chữ số sau dấu phẩy của điểm từ 0 đến ${max}.`,
    en: ({ max }) => `A score has 0 to ${max} decimals.`,
  }),
});
