import { inLanguage } from './catalogue.ts';

const vi = {
  title: 'So sánh đơn vị',
  lead: 'Chọn đơn vị, chỉ tiêu và kỳ. Lựa chọn nằm trong địa chỉ trang: gửi địa chỉ là gửi cả bảng so sánh.',
  units: 'Đơn vị',
  unitsPlaceholder: 'Gõ tên, không cần dấu: huong tra, xa phu…',
  addChildren: (name: string) => `Thêm các đơn vị của ${name}`,
  indicators: 'Chỉ tiêu',
  indicatorsPlaceholder: 'Gõ tên hoặc mã chỉ tiêu',
  period: 'Kỳ',
  clear: 'Bỏ chọn',
  nothing: 'Không tìm thấy',
  typeMore: 'Gõ ít nhất 2 chữ',
  emptyTitle: 'Chọn đơn vị và chỉ tiêu để so sánh',
  empty: 'Chọn ít nhất một đơn vị và một chỉ tiêu ở trên. Bảng, xếp hạng và biểu đồ hiện ra ngay.',
  views: { bang: 'Bảng', 'xep-hang': 'Xếp hạng', 'bieu-do': 'Biểu đồ' },
  by: 'Theo chỉ tiêu',
  csv: 'Tải CSV',
  unit: 'Đơn vị',
  rank: 'Hạng',
  value: 'Kết quả',
  target: 'Mức chỉ tiêu',
  attainment: 'Đánh giá',
  coverage: 'Đã báo cáo',
  noFigure: 'chưa có số liệu',
  lowerIsBetter: 'Thấp hơn là tốt hơn',
  higherIsBetter: 'Cao hơn là tốt hơn',
  targetMark: 'mức chỉ tiêu',
  chartLabel: (indicator: string, period: string) => `Biểu đồ cột: ${indicator}, ${period}`,
  unranked: 'Chưa xếp hạng vì chưa có số liệu',
};

export const texts = inLanguage({ vi });
