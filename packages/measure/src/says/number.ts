/** What is asked and said of a number by itself, in a cell or in a text; kept under the name of the reader's messages. */
import { type Quantity, type UnitAlone, vietnamese, words } from '../messages.ts';

type Level = 'province' | 'district' | 'commune';
const LEVELS: Readonly<Record<Level, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

export const asks = vietnamese('reading', {
  scale: words<{ printed: string; unit: string | null; candidates: readonly string[] }>(
    ({ printed, unit, candidates }) =>
      `Số “${printed}”${unit ? ` (${unit})` : ''} có thể đọc là ${candidates.join(' hoặc ')}. Hãy chọn giá trị đúng.`,
  ),
  spreadsheet: words<{ printed: string }>(
    ({ printed }) => `“${printed}” là lỗi hoặc công thức của bảng tính, không phải một mức. Hãy ghi con số.`,
  ),
  notANumber: 'Đây không phải là một số. Hãy nhập số, ví dụ 1.234,5.',
  oneNumber: 'Ô này chỉ nhận một số. Hãy ghi phần giải thích vào cột ghi chú.',
  fieldUnit: words<{ unit: UnitAlone }>(
    ({ unit }) => `Đơn vị tính của ô này là ${unit}. Hãy nhập số theo đơn vị tính đó.`,
  ),
  wholeNumber: words<{ unit: UnitAlone }>(({ unit }) => `Số ${unit} phải là số nguyên.`),
  fullDong: words<{ typed: string; unit: UnitAlone; meant: Quantity }>(
    ({ typed, unit, meant }) =>
      `Ô này tính bằng ${unit}. Số ${typed} là đồng (tức ${meant}) hay đúng là ${unit}? Hãy chọn.`,
  ),
  noNumber: words<{ printed: string }>(
    ({ printed }) => `Các dấu chấm, phẩy trong “${printed}” không tạo thành một số.`,
  ),
  noDigits: 'Không có số nào.',
  thousands: words<{ mark: string; tooLargeFor: Level | null }>(
    ({ mark, tooLargeFor }) =>
      `dấu ${mark === '.' ? 'chấm' : 'phẩy'} ngăn cách hàng nghìn${mark === '.' ? ' (cách viết chính thức)' : ''}${tooLargeFor ? `, nhưng quá lớn đối với cấp ${LEVELS[tooLargeFor]}` : ''}`,
  ),
  decimals: words<{ mark: string; suits: Level | null }>(
    ({ mark, suits }) =>
      `dấu ${mark === '.' ? 'chấm' : 'phẩy'} ngăn cách phần thập phân${mark === ',' ? ' (cách viết chính thức)' : ''}${suits ? `, hợp với quy mô cấp ${LEVELS[suits]}` : ''}`,
  ),
});
