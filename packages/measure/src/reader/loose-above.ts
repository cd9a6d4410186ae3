/** "trên" that bounds no number: where it stands before a place or a whole it is a preposition, anywhere else a word too many. */
import { phraseSet } from './phrases.ts';
import type { Token } from './token.ts';

/** What it may stand before: "trên địa bàn", "trên tổng số", "trên môi trường mạng", "giáo viên trên chuẩn". */
const ON = phraseSet(`
  địa bàn | địa phương | lãnh thổ | phạm vi | cả nước | toàn | vùng | khu vực | cả | các | những | mỗi | một | cùng | mọi | từng | nhiều | cơ sở | hiện trường | thực tế | thực địa
  giao | môi trường | mạng | internet | không gian | hệ thống | cổng | trang | phần mềm | nền tảng | ứng dụng | app | zalo | facebook | dữ liệu | cơ sở dữ liệu | phương tiện | báo | đài | truyền hình | sóng | loa | máy | thiết bị | điện thoại | bản đồ | hồ sơ điện tử | văn bản | giấy | sàn | thị trường
  tổng | tổng số | dân số | số | đầu | đầu người | người | đơn vị | diện tích | đất | mặt | cây | lúa | đàn | gia súc | gia cầm | vật nuôi | cây trồng | rau | ngô | ha | hecta | héc ta | km | vạn | nghìn | ngàn | triệu | grdp | gdp | doanh thu | thu ngân sách | vốn
  biển | sông | núi | đồi | nương | rẫy | cạn | bờ | trời | không | tuyến | trục | đường | quốc lộ | tỉnh lộ | cầu | ruộng | đồng ruộng | nền | tường | bãi | lưới | bục | xe | tàu
  chuẩn | trung bình | mức | đại học | trung học | trung cấp | tinh thần | quan điểm | lĩnh vực | mặt trận | dưới | đây | cơ thể | thân | tài khoản | thẻ | bình quân | thế giới | bảng | danh sách | lớp | vườn | rừng | ao | hồ | kênh | nước | trâu | bò | lợn | tôm | cá | chó | gà | vịt | thủy sản | hóa đơn | bao bì | vỉa hè | lòng đường | hè phố | thu nhập | học sinh | cơ sở
`);
/** "cấp trên", "nêu trên", "bên trên", "phía trên", "từ trên xuống". */
const BEFORE = new Set('cấp nêu nói kể bên phía như tầng tuyến'.split(' '));

const OPENS = phraseSet(
  'địa bàn | cơ sở | phạm vi | lãnh thổ | đất | biển | cạn | toàn | lĩnh vực | tinh thần | môi trường | các lĩnh vực',
);
/** After these it only splits a word: "tỷ lệ trên hộ", "ngân trên sách". */
const NEVER_AFTER = new Set('lệ ngân trực bảo'.split(' '));
const SPLIT = new Set('dân đổi xổ chỉ tổng trị hệ đầu bình định'.split(' '));

/** The end of a "trên" without a number that is no preposition, or 0. Nothing else compares by it there. */
export function looseAbove(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.value !== 'trên') return 0;
  // "dân trên số", "trên tổng thu": a word that was split, or a sentence that begins so
  const splits = /^(?:số|người|mức)$/u.test(tokens[at + 1]?.value ?? '') && SPLIT.has(tokens[at - 1]?.value ?? '');
  if (NEVER_AFTER.has(tokens[at - 1]?.value ?? '') && tokens[at + 1]?.type === 'word') return at + 2;
  if (splits || (at === 0 && !OPENS.match(tokens, 1))) return tokens[1]?.type === 'num' ? 0 : at + 1;
  if (BEFORE.has(tokens[at - 1]?.value ?? '')) return 0;
  const next = tokens[at + 1];
  if (next?.type === 'num' || ON.match(tokens, at + 1)) return 0;
  // "trên dưới 5%", "trên, dưới" and what a comparator of words begins with are read with their number
  if (next?.value === ',' && tokens[at + 2]?.value === 'dưới') return 0;
  return next?.type === 'word' ? at + 2 : at + 1;
}
