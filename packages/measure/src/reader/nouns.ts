import { Phrases } from './phrases.ts';
import type { Token } from './token.ts';

/**
 * The things that plans count. The longest name wins, so "đơn vị cấp huyện" is one unit of measure and "lao động nông
 * nghiệp" is counted as "lao động". Nouns that are missing here are taken as the first one or two syllables.
 */
const counted = `
  hộ | hộ gia đình=hộ | hộ dân=hộ | người | người dân=người | nhân khẩu | khẩu | lao động | người lao động=lao động | công nhân | nông dân | thanh niên | phụ nữ
  học sinh | sinh viên | trẻ em=trẻ | trẻ | cháu | giáo viên | cán bộ | công chức | viên chức | đảng viên | đoàn viên | hội viên | quần chúng
  đồng chí | chiến sỹ | chiến sĩ | dân quân | tân binh | quân nhân | bác sỹ | bác sĩ | y sỹ | y sĩ | dược sỹ | hộ sinh | điều dưỡng | nghệ nhân | đại biểu | học viên | vận động viên | bệnh nhân
  xã | phường | thị trấn | huyện | quận | thị xã | thành phố | tỉnh | đặc khu | thôn | bản | buôn | làng | ấp | khóm | khu phố | khu dân cư | tổ dân phố | tdp=tổ dân phố | tổ | tiểu khu | cụm dân cư
  đơn vị | đơn vị cấp huyện | đơn vị cấp xã | cơ quan | tổ chức | ban | phòng | trung tâm | đoàn | đội | nhóm | câu lạc bộ | clb=câu lạc bộ | chi bộ | đảng bộ | chi hội | chi đoàn | tổ đảng | tổ hội | hội
  trường | trường học=trường | lớp | phòng học | trạm | trạm y tế | bệnh viện | giường bệnh=giường | giường | phòng khám | nhà thuốc | thư viện
  doanh nghiệp | dn=doanh nghiệp | hợp tác xã | htx=hợp tác xã | tổ hợp tác | tht=tổ hợp tác | liên hiệp hợp tác xã | trang trại | gia trại | cơ sở | cơ sở sản xuất=cơ sở | hộ kinh doanh | chợ | siêu thị | cửa hàng | làng nghề | chuỗi | vùng trồng | mã số vùng trồng | khu công nghiệp | cụm công nghiệp
  nhà văn hóa | nhà | căn | căn hộ | căn nhà=căn | ngôi nhà=nhà | công trình | dự án | đề án | chương trình | kế hoạch | mô hình | đề tài | sáng kiến | sản phẩm | nhãn hiệu | giải pháp | nhiệm vụ | hạng mục | chuyên đề | cuộc thi
  tuyến | tuyến phố | tuyến đường | tuyến kênh | con đường=con đường | đường hẻm | đoạn đường | ngõ phố | ngõ | hẻm | cầu | cây cầu=cầu | cống | đập | hồ | bể | giếng | kênh | kênh mương | trạm bơm | bãi rác | nghĩa trang | lò đốt | điểm trường | điểm dân cư | điểm thu gom | sân | sân thể thao | khu vui chơi
  bóng | bóng đèn=bóng | đèn | cột | cột đèn=cột | trụ | camera | máy | máy tính | thiết bị | xe | ô tô | tàu | tàu cá=tàu | thuyền | lồng | lồng bè=lồng | cây | cây xanh | gốc
  tiêu chí | chỉ tiêu | quy trình | thủ tục | tthc=thủ tục | thủ tục hành chính | dịch vụ | dịch vụ công | hồ sơ | văn bản | quyết định | nghị quyết | báo cáo | đơn | đơn thư | ý kiến | kiến nghị | giấy chứng nhận | giấy | thẻ | tài khoản | chữ ký số | thuê bao
  cuộc | đợt | buổi | hội nghị | hội thảo | lớp tập huấn=lớp | lớp đào tạo=lớp | khóa | phiên | kỳ | cuộc họp=cuộc | cuộc kiểm tra=cuộc | cuộc thanh tra=cuộc | đoàn kiểm tra | chuyến | số | tin | tin bài | bài | bài viết=bài | ấn phẩm | cuốn | bộ | tập | phiếu
  vụ | vụ việc | vụ án | vụ tai nạn=vụ | trường hợp | ca | đối tượng | gia đình | cặp | giải | huy chương | cờ | bằng khen | giấy khen | danh hiệu | suất | suất quà | phần quà | học bổng | mũi | liều | đàn | di tích | lễ hội | điểm | điểm du lịch | khách sạn | homestay | cơ sở lưu trú | phòng trọ | suất học bổng
  cơ sở dữ liệu | hệ thống | phần mềm | trang thông tin điện tử | cổng thông tin | lĩnh vực | ngành | nghề | tập thể | cá nhân | nội dung | cấp
`;

export const COUNTED = new Phrases<string>(
  counted
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const [phrase, printed] = entry.split('=') as [string, string?];
      return [phrase, printed ?? phrase] as const;
    }),
);

/** Words that end a noun: what follows the first syllable is no longer part of its name. */
const NOT_NOUN = new Set(
  (
    'được đạt có là và hoặc trở so với của cho trong tại ở từ đến theo mới thêm thì phải bị do về nhằm để trên dưới năm chiếm ' +
    'tăng giảm cũ văn số hoàn thực không đã sẽ đang còn lại khác này đó trước sau hơn gần như bằng lên xuống các những cả mỗi ' +
    'bình giao đăng ký gồm tương xong'
  ).split(' '),
);

/** Words that never begin the name of what is counted. */
export const NOT_COUNTED = new Set(
  (
    'được đạt có là và hoặc trở so với của cho trong tại ở từ đến theo thì phải bị do về nhằm để trên dưới chiếm tăng giảm không đã ' +
    'sẽ đang còn này đó trước sau hơn gần như bằng lên xuống vượt tương ứng đương hàng bình lượng quân nay nếu bao'
  ).split(' '),
);

/** "hàng năm" after the first syllable; "gian hàng" goes on. */
function recurs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.value === 'hàng' && /^(?:năm|tháng|quý|tuần|ngày)$/.test(tokens[at + 1]?.value ?? '');
}

/** The counted noun at `from`: its name in plans and the tokens it takes; null where no noun stands. */
export function countedNoun(
  tokens: readonly Token[],
  from: number,
  end: number,
): { name: string; length: number } | null {
  const known = COUNTED.match(tokens, from, end);
  if (known) return { name: known.entry, length: known.length };
  const first = tokens[from];
  if (from >= end || first?.type !== 'word' || NOT_COUNTED.has(first.value)) return null;
  const second = tokens[from + 1];
  if (from + 1 >= end || second?.type !== 'word' || NOT_NOUN.has(second.value) || recurs(tokens, from + 1))
    return { name: first.value, length: 1 };
  return { name: `${first.value} ${second.value}`, length: 2 };
}

/** What the list calls them. */
export const LISTED: ReadonlySet<string> = new Set(
  counted
    .split(/[|\n]/)
    .map((entry) => entry.trim().split('=').pop()!)
    .filter(Boolean),
);

/** The noun is one of the list above, not a guess. */
export function isListed(name: string): boolean {
  return LISTED.has(name);
}
