/** Which side of an indicator is the better one, as words name it; apart from the reader, which not every page needs. */
import { saying } from './said.ts';
import { LOWER_IS_BETTER, REMEDY } from './words.ts';

export type Side = 'lower' | 'higher';

/** Indicators that are better the higher they are. */
const HIGHER_IS_BETTER = saying(`
  thu nhập | thu ngân sách | thu nsnn | thu nội địa | thu cân đối | tổng thu | tham gia bảo hiểm | bảo hiểm y tế | bhyt | bao phủ | qua đào tạo | đúng hạn | trước hạn | đúng và trước hạn | trước và đúng hạn
  hài lòng | sipas | pci | ddci | papi | par index | cải cách hành chính | nước sạch | hợp vệ sinh | gia đình văn hóa | tiêm chủng | tăng trưởng | grdp | giá trị sản xuất | gtsx | tốt nghiệp | che phủ | được thu gom
  trực tuyến | số hóa | khám phá | năng suất | kim ngạch | biết chữ | sản xuất công nghiệp | bán lẻ | lượt khách | giải quyết việc làm | tạo việc làm | hoàn thành tốt | nông thôn mới | ocop
  đô thị hóa | đô thị hoá | danh hiệu | vốn đầu tư | cứng hóa | bê tông hóa | kiên cố | hồ sơ sức khỏe | tập luyện | khách du lịch | lương thực | sử dụng điện | giải quyết tố giác | giải quyết đơn thư | phát hiện sớm
`);
/** What somebody does for or about a bad thing is none: "vốn vay cho hộ nghèo", "diễn tập chữa cháy". */
const DONE_ABOUT = saying(`
  cho | vì | vay | quỹ | thẻ | dạy | đào tạo | tập huấn | tuyên truyền | phát hiện | đấu tranh | triệt phá | bắt | kiểm tra | kiểm soát | giám sát | ngăn | ngăn chặn | vận động | giúp | giúp đỡ | xây | xây dựng | sửa
  trao | tặng | cứu | chữa | diễn tập | chuyển | di dời | thu | cấp | khởi tố | truy tố | xét xử | tố giác | tin báo | bảo trợ | trợ cấp | trợ giúp | chăm sóc | sàng lọc | giảm nghèo | cách | tách
`);
const RESTRAINS = /^(?:(?:phấn đấu|tiếp tục) )?(?:kiềm chế|khống chế|hạn chế)(?= |$)/u;
/** What may turn an indicator to its other side. */
export const NEGATION = /(?:^| )(?:không|chưa|thiếu|mất|bị|sai|chậm|quá)(?= |$)/u;
/** "không hài lòng", "chưa qua đào tạo": the other side. */
const DENIED = /(?:^| )(?:không|chưa)(?: (?:được|có|tham gia|đạt|sử dụng|dùng|nhà tiêu|nhà vệ sinh|nước))*$/u;

/** The side that words name; null where they name none, or where what stands beside leaves it open. */
export function sideNamed(words: string): Side | null {
  if (RESTRAINS.test(words)) return 'lower';
  const [low, high] = [LOWER_IS_BETTER.exec(words), HIGHER_IS_BETTER.exec(words)];
  if (low && (!high || low.index < high.index)) return REMEDY.test(words) || DONE_ABOUT.test(words) ? null : 'lower';
  if (!high || low) return null;
  const before = words.slice(0, high.index);
  if (DENIED.test(before)) return 'lower';
  return NEGATION.test(words) ? null : 'higher';
}
