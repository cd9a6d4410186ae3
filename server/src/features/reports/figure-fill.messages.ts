import { printMoment } from '#kernel/kernel.messages.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

type Part = string | Message | { value: string; unit: null };

/** Of a spreadsheet whose figures are read into a report. */
export const saysOfFill = catalogue('figure-fill', {
  mayNot: {
    vi: 'Chức vụ đang chọn không nhập số liệu. Hãy chọn chức vụ của phòng hoặc đơn vị lập báo cáo.',
    en: 'The office you act in enters no figures. Act in one of the unit or department that makes the report.',
  },
  noFigures: {
    vi: 'Tệp không có cột Số liệu, Tử số hay Mẫu số. Hãy dùng biểu tải từ trang báo cáo, hoặc đặt đúng tên cột.',
    en: 'The file has no column Figure, Numerator or Denominator. Use the form downloaded from the report, or name a column so.',
  },
  ofOther: words<{ whose: Part; period: Message }>({
    vi: ({ whose, period }) => `Biểu này tải từ báo cáo khác: ${whose}, ${period}. Hãy mở báo cáo đó rồi nhập.`,
    en: ({ whose, period }) =>
      `The form was downloaded from another report: ${whose}, ${period}. Open that and take it in there.`,
  }),
  ofUnknown: {
    vi: 'Biểu này tải từ báo cáo của đơn vị hoặc kỳ khác. Hãy tải lại biểu từ báo cáo đang mở.',
    en: 'The form was downloaded from a report of another unit or period. Download it anew from the report that is open.',
  },
  notHeld: words<{ code: string }>({
    vi: ({ code }) => `Báo cáo này không có chỉ tiêu mã ${code}. Hãy xóa dòng này, hoặc tải lại biểu.`,
    en: ({ code }) => `This report has no indicator ${code}. Take the row out, or download the form anew.`,
  }),
  noName: {
    vi: 'Dòng có số liệu nhưng không có tên chỉ tiêu. Hãy ghi tên; ô gộp thì bỏ gộp.',
    en: 'There is a figure and no name of an indicator. Enter the name; take merged cells apart.',
  },
  notInReport: {
    vi: 'Báo cáo này không có chỉ tiêu như vậy: bỏ qua dòng này.',
    en: 'This report has no such indicator: the row is passed over.',
  },
  twice: words<{ row: number }>({
    vi: ({ row }) => `Chỉ tiêu này đã có ở dòng ${row}. Hãy bỏ một dòng.`,
    en: ({ row }) => `This indicator is in row ${row} already. Take one of them out.`,
  }),
  notANumber: { vi: 'Ô này không phải là số.', en: 'This cell is no number.' },
  isADay: words<{ day: { day: string } }>({
    vi: ({ day }) =>
      `Bảng tính đã đổi ô này thành ngày ${day}. Hãy định dạng ô là văn bản (Text) rồi ghi lại số hoặc tử số/mẫu số.`,
    en: ({ day }) =>
      `The spreadsheet turned this cell into the day ${day}. Format it as text and enter the number or numerator/denominator again.`,
  }),
  notADay: {
    vi: 'Hãy ghi ngày dạng 15/06/2023.',
    en: 'Please enter a day as 15/06/2023.',
  },
  readAs: words<{ number: { value: string; unit: string | null } }>({
    vi: ({ number }) => `${number}`,
    en: ({ number }) => `${number}`,
  }),
  operandsNeeded: {
    vi: 'Chỉ tiêu này nhập tử số và mẫu số (ví dụ 113/120); tỷ lệ do hệ thống tính.',
    en: 'Numerator and denominator are entered here (such as 113/120); the ratio is computed.',
  },
  noOperands: {
    vi: 'Chỉ tiêu này không có tử số, mẫu số. Hãy ghi vào cột Số liệu.',
    en: 'This indicator has no numerator and denominator. Enter it in the column Figure.',
  },
  notAStatus: words<{ given: string }>({
    vi: ({ given }) => `Không hiểu “${given}”. Hãy ghi đạt hoặc chưa đạt.`,
    en: ({ given }) => `“${given}” is not understood. Enter met or not met.`,
  }),
  byParts: {
    vi: 'Chỉ tiêu này nhập từng phần. Hãy dùng biểu tải từ trang báo cáo, mỗi phần một dòng.',
    en: 'This indicator is entered part by part. Use the form downloaded from the report, with a row for each part.',
  },
  computed: { vi: 'Chỉ tiêu này do hệ thống tính, không nhập.', en: 'This indicator is computed and not entered.' },
  written: words<{ theirs: Part; mine: Part; by: string | null; at: string | null }>({
    vi: ({ theirs, mine, by, at }) =>
      `Trong báo cáo đang có “${theirs}”${by === null ? '' : `, ${by} nhập${at === null ? '' : ` lúc ${printMoment(at, 'vi')}`}`}; trong tệp là “${mine}”. Lấy nội dung nào?`,
    en: ({ theirs, mine, by, at }) =>
      `The report has “${theirs}”${by === null ? '' : `, entered by ${by}${at === null ? '' : ` at ${printMoment(at, 'en')}`}`}; the file has “${mine}”. Which of the two?`,
  }),
  KEEP: { vi: 'Giữ nội dung trong báo cáo', en: 'Keep what the report has' },
  REPLACE: { vi: 'Lấy nội dung trong tệp', en: 'Take what the file has' },
  isNew: words<{ after: string }>({ vi: ({ after }) => `Nhập ${after}`, en: ({ after }) => `Enters ${after}` }),
  isChanged: words<{ before: string; after: string }>({
    vi: ({ before, after }) =>
      before === after ? `Giữ ${after}, đổi ghi chú hoặc minh chứng` : `Đổi ${before} thành ${after}`,
    en: ({ before, after }) =>
      before === after ? `Keeps ${after}, changes note or evidence` : `Changes ${before} to ${after}`,
  }),
  isSame: words<{ after: string }>({
    vi: ({ after }) => `Đã có ${after}`,
    en: ({ after }) => `${after} is there already`,
  }),
  sentSince: {
    vi: 'Bản báo cáo nhận lần nhập này đã được gửi hoặc thay bằng bản khác, nên không hoàn tác được. Hãy sửa trực tiếp từng số.',
    en: 'The version that this import went into was sent or is another one by now, so it cannot be undone. Change the figures themselves.',
  },
  changedSince: words<{ names: readonly string[] }>({
    vi: ({ names }) => `Sau lần nhập này, số liệu đã được sửa: ${names.join('; ')}. Hãy sửa trực tiếp từng số.`,
    en: ({ names }) => `Figures were changed after this import: ${names.join('; ')}. Change them one by one.`,
  }),
});
