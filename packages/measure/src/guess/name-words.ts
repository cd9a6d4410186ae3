/** The name of an indicator as its words are looked at. */
import { saying } from '../reader/said.ts';

/** "Tỷ lệ hộ nghèo (%)" → "tỷ lệ hộ nghèo": lower case, one blank, no brackets and signs. */
export const nameWords = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<!\p{L})tỉ lệ(?!\p{L})/gu, 'tỷ lệ')
    .replace(/[^\p{L}\p{N}%‰]+/gu, ' ')
    .trim();

/** A year that would be last year's by the next one; numbers of laws and standards ("18/2020", "9001:2015") are none. */
const YEAR =
  /(?:,?\s*(?:so với )?(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|năm|quý [IV\d]+[/ ]|tháng \d{1,2}\/)\s*(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)(?!\d)/iu;

/** The words of a name that tie it to a year ("năm 2022"); null: none. */
export const yearInName = (name: string): string | null => YEAR.exec(name.normalize('NFC'))?.[0].trim() ?? null;

/** The same name for every year: "so với năm 2021" is "so với năm trước". */
export const nameOfEveryYear = (name: string): string =>
  name
    .normalize('NFC')
    .replace(new RegExp(YEAR, 'giu'), (words) => (/so với/iu.test(words) ? ' so với năm trước' : ''))
    .replace(/\s+/g, ' ')
    .trim();

/** What goes on paper and is counted as it is dealt with: cases of the periods add up. */
export const CASES = saying(`
  hồ sơ | thủ tục hành chính | tthc | văn bản | ý kiến | đơn | đơn thư | nhiệm vụ | phản ánh | kiến nghị | trường hợp | vụ | vụ việc | hội nghị | phiếu
  chương trình | cuộc | tin báo | chỉ tiêu công việc | tổ chức công dân | báo cáo
`);

/** Dealt with at every tier, each for itself. */
export const AT_EVERY_TIER = saying(`
  hồ sơ | thủ tục hành chính | tthc | văn bản | ý kiến | đơn thư | nhiệm vụ | phản ánh | kiến nghị | hài lòng | thu ngân sách | thu nsnn | mục tiêu chất lượng | hệ thống quản lý chất lượng
  cán bộ công chức | công chức
`);

/** Compiled for the whole of a district or province, by its offices; no commune has its part of it. */
export const OF_THE_WHOLE = saying(`
  đầu tư toàn xã hội | grdp | tổng sản phẩm | giá trị sản xuất | gtsx | giá trị tăng thêm | kim ngạch | che phủ | pci | ddci | papi | par index | chỉ số
`);

/** What there is at one moment, not what was done in a time. */
export const STOCK = saying(`
  dân số | tổng đàn | hiện có | lũy kế | luỹ kế | dư nợ | tổng số hộ | biên chế | số hộ nghèo | số hộ cận nghèo | còn lại | cuối năm | cuối kỳ | diện tích rừng | số doanh nghiệp đang hoạt động
`);

export const POPULATION = /^(?:tổng |quy mô )?dân số(?! tham gia| sử dụng| được| có)/u;
