import { catalogue, type Message, words } from '#kernel/messages.ts';

/** Of a file as a whole. */
export const saysOfFile = catalogue('sheet-file', {
  tooLarge: words<{ megabytes: number }>({
    vi: ({ megabytes }) => `Tệp lớn hơn ${megabytes} MB. Hãy chia thành nhiều tệp, hoặc bỏ hình ảnh trong tệp.`,
    en: ({ megabytes }) => `The file is larger than ${megabytes} MB. Please divide it, or take pictures out of it.`,
  }),
  unpacksTooLarge: {
    vi: 'Nội dung tệp khi mở ra quá lớn. Hãy chép các dòng cần nhập sang một bảng tính mới rồi chọn tệp đó.',
    en: 'The file unpacks to too much. Please copy the rows to a new spreadsheet and choose that.',
  },
  tooLong: {
    vi: 'Đọc tệp quá lâu nên đã dừng. Hãy chép các dòng cần nhập sang một bảng tính mới rồi chọn tệp đó.',
    en: 'Reading the file took too long and was stopped. Please copy the rows to a new spreadsheet and choose that.',
  },
  unknownKind: {
    vi: 'Tệp không phải bảng tính. Hãy chọn tệp Excel (.xlsx) hoặc CSV.',
    en: 'The file is no spreadsheet. Please choose an Excel (.xlsx) or CSV file.',
  },
  oldKind: {
    vi: 'Tệp ở dạng cũ (.xls). Hãy mở bằng Excel, lưu lại ở dạng .xlsx rồi chọn tệp đó.',
    en: 'The file is of the old kind (.xls). Please open it, save it as .xlsx and choose that.',
  },
  locked: {
    vi: 'Tệp có mật khẩu. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi chọn tệp đó.',
    en: 'The file has a password. Please open it, take the password off, save it and choose it again.',
  },
  broken: {
    vi: 'Tệp bị hỏng hoặc thiếu. Hãy mở lại bằng Excel, lưu thành tệp mới rồi chọn tệp đó.',
    en: 'The file is broken or incomplete. Please open it, save it as a new file and choose that.',
  },
  empty: { vi: 'Tệp không có dòng nào.', en: 'The file has no rows.' },
  noRows: {
    vi: 'Dưới dòng tiêu đề chưa có dòng nào. Hãy điền rồi chọn lại tệp.',
    en: 'There are no rows below the headings. Please fill some in and choose the file again.',
  },
  noHeadings: words<{ needed: readonly Message[] }>({
    vi: ({ needed }) => `Không thấy dòng tiêu đề có cột ${needed.join(', ')}. Hãy dùng tệp mẫu, hoặc ghi đúng tên cột.`,
    en: ({ needed }) =>
      `There is no row of headings with ${needed.join(', ')}. Please use the template, or name the columns so.`,
  }),
  headingTwice: words<{ heading: Message; cells: readonly string[] }>({
    vi: ({ heading, cells }) => `Cột "${heading}" có hai lần (${cells.join(', ')}). Hãy bỏ một cột.`,
    en: ({ heading, cells }) => `The column "${heading}" is there twice (${cells.join(', ')}). Please take one out.`,
  }),
  tooManyRows: words<{ max: number }>({
    vi: ({ max }) => `Tệp có hơn ${max} dòng. Hãy chia thành nhiều tệp.`,
    en: ({ max }) => `The file has more than ${max} rows. Please divide it.`,
  }),
  underWay: {
    vi: 'Một tệp khác của bạn đang được đọc. Hãy đợi xong rồi chọn lại tệp này.',
    en: 'Another file of yours is being read. Please wait until it is, and choose this one again.',
  },
  otherThanSeen: {
    vi: 'Tệp, hoặc dữ liệu đã có, nay khác so với lúc xem trước. Hãy xem trước lại rồi xác nhận.',
    en: 'The file, or what is there already, is not as it was previewed. Please preview it again, then confirm.',
  },
  unanswered: {
    vi: 'Tệp còn câu hỏi chưa trả lời nên chưa nhập gì. Hãy trả lời rồi xác nhận.',
    en: 'Some questions about the file are not answered, so nothing was taken over. Please answer them, then confirm.',
  },
  nothingNew: {
    vi: 'Tệp không có gì khác với những gì đã có, nên không có gì để nhập.',
    en: 'The file has nothing that is not there already, so there is nothing to take over.',
  },
  hasProblems: {
    vi: 'Tệp còn dòng chưa đúng nên chưa nhập dòng nào. Hãy sửa rồi chọn lại tệp.',
    en: 'Some rows are wrong, so none was taken over. Please mend them and choose the file again.',
  },
});

/** Of one cell. */
export const saysOfCell = catalogue('sheet-cell', {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  notText: {
    vi: 'Ô này là ngày, không phải chữ. Hãy định dạng ô là văn bản (Text) rồi ghi lại.',
    en: 'This cell is a day, not text. Please format it as text and enter it again.',
  },
  notOneOf: words<{ given: string; allowed: readonly Message[] }>({
    vi: ({ given, allowed }) => `Không hiểu "${given}". Hãy ghi một trong: ${allowed.join('; ')}.`,
    en: ({ given, allowed }) => `"${given}" is not understood. Please enter one of: ${allowed.join('; ')}.`,
  }),
  notADay: words<{ given: string }>({
    vi: ({ given }) => `"${given}" không phải là ngày. Hãy ghi, ví dụ: 01/01/2024.`,
    en: ({ given }) => `"${given}" is no day. Please enter, for instance: 01/01/2024.`,
  }),
  error: words<{ text: string }>({
    vi: ({ text }) => `Ô bị lỗi ${text} trong bảng tính. Hãy sửa ô này.`,
    en: ({ text }) => `The cell holds the error ${text}. Please mend it.`,
  }),
  noResult: {
    vi: 'Ô là công thức chưa có kết quả. Hãy mở bằng Excel, lưu lại, hoặc ghi thẳng nội dung.',
    en: 'The cell is a formula without a result. Please open and save the file, or enter the content itself.',
  },
  unprintable: {
    vi: 'Ô có ký tự không dùng được. Hãy xóa và ghi lại.',
    en: 'The cell holds a character that cannot be used. Please enter it again.',
  },
  tooLong: words<{ max: number }>({
    vi: ({ max }) => `Ô dài hơn ${max} ký tự. Hãy rút gọn.`,
    en: ({ max }) => `The cell is longer than ${max} characters. Please shorten it.`,
  }),
});

/** Of a file that is given out. */
export const saysOfTemplate = catalogue('sheet-template', {
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  choices: { vi: 'Lựa chọn', en: 'Choices' },
  column: { vi: 'Cột', en: 'Column' },
  needed: { vi: 'Bắt buộc', en: 'Needed' },
  yes: { vi: 'Có', en: 'Yes' },
  hint: { vi: 'Cách ghi', en: 'What to enter' },
  template: words<{ file: Message }>({
    vi: ({ file }) => `mau-${file}.xlsx`,
    en: ({ file }) => `${file}-template.xlsx`,
  }),
  whole: words<{ file: Message }>({ vi: ({ file }) => `${file}.xlsx`, en: ({ file }) => `${file}.xlsx` }),
});
