/** What looks wrong about figures before they are sent. */
import { type Name, type Quantity, type UnitAlone, vietnamese, words } from '../messages.ts';

interface Far {
  times: number;
  /** 1: so many times as much; 0: as little. */
  isMore: number;
  before: Quantity;
}

export const says = vietnamese('checks', {
  notWhole: words<{ unit: UnitAlone }>(({ unit }) => `Đếm theo ${unit} nên phải là số nguyên. Kiểm tra dấu phẩy.`),
  aboveWhole: 'Tỷ lệ lớn hơn 100%. Kiểm tra lại số, hoặc ghi chú vì sao.',
  belowLastPeriod: 'Số lũy kế thấp hơn kỳ trước trong năm. Kiểm tra xem đã nhập số lũy kế từ đầu năm chưa.',
  farFromLastYear: words<Far>(
    ({ times, isMore, before }) =>
      `${isMore ? 'Gấp' : 'Kém'} ${times} lần cùng kỳ năm trước (${before}). Kiểm tra đơn vị tính và số chữ số 0.`,
  ),
  farFromPrevious: words<Far>(
    ({ times, isMore, before }) =>
      `${isMore ? 'Gấp' : 'Kém'} ${times} lần kỳ trước (${before}). Kiểm tra đơn vị tính và số chữ số 0.`,
  ),
  unusual: words<{ count: number; low: Quantity; high: Quantity }>(
    ({ count, low, high }) =>
      `Khác hẳn ${count} kỳ trước của đơn vị, thường trong khoảng ${low} đến ${high}. Kiểm tra lại số.`,
  ),
  partAboveWhole: words<{ part: Quantity; whole: Quantity; name: Name }>(
    ({ part, whole, name }) => `“Trong đó” ${part} lớn hơn “${name}” (${whole}). Sửa một trong hai số.`,
  ),
  partsAboveWhole: words<{ sum: Quantity; whole: Quantity }>(
    ({ sum, whole }) => `Các phần “trong đó” cộng lại được ${sum}, lớn hơn ${whole}. Kiểm tra xem có trùng nhau không.`,
  ),
});
