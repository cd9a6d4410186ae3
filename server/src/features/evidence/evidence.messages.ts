import { catalogue, words } from '#kernel/messages.ts';

export const says = catalogue('evidence', {
  file: { vi: 'tệp minh chứng', en: 'evidence file' },
  fileName: { vi: 'tên tệp', en: 'file name' },
  upload: { vi: 'tệp đang gửi', en: 'file being sent' },
  onlyWritersSend: {
    vi: 'Chức vụ đang chọn không đính kèm tệp. Tệp do lãnh đạo, cán bộ tổng hợp, trưởng phòng và cán bộ của đơn vị gửi lên.',
    en: 'The office you act in attaches no files. Leaders, planning officers, heads of departments and officers of the unit do.',
  },
  noPlace: {
    vi: 'Máy chủ này chưa có chỗ giữ tệp. Hãy báo người vận hành.',
    en: 'This server has no place to keep files. Please tell the operator.',
  },
  empty: { vi: 'Tệp rỗng. Hãy chọn tệp khác.', en: 'The file is empty. Please choose another.' },
  tooLarge: words<{ megabytes: number; max: number }>({
    vi: ({ megabytes, max }) =>
      `Tệp ${megabytes} MB, tối đa ${max} MB. Hãy quét lại ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp.`,
    en: ({ megabytes, max }) =>
      `The file has ${megabytes} MB, at most ${max} MB are kept. Scan it with fewer dots per inch, or divide it.`,
  }),
  tooMuchUnderWay: words<{ files: number; megabytes: number }>({
    vi: ({ files, megabytes }) =>
      `Bạn có quá nhiều tệp đang gửi dở (tối đa ${files} tệp, ${megabytes} MB). Hãy gửi xong, hoặc bỏ bớt, rồi gửi tệp này.`,
    en: ({ files, megabytes }) =>
      `Too much is being sent already (at most ${files} files, ${megabytes} MB). Finish or drop some of it, then send this file.`,
  }),
  unitIsFull: words<{ gigabytes: number }>({
    vi: ({ gigabytes }) => `Đơn vị đã dùng hết ${gigabytes} GB dành cho tệp minh chứng. Hãy báo quản trị hệ thống.`,
    en: ({ gigabytes }) =>
      `The unit has used up the ${gigabytes} GB for its evidence files. Please tell your administrator.`,
  }),
  recordIsFull: words<{ megabytes: number }>({
    vi: ({ megabytes }) => `Các tệp đính kèm vượt ${megabytes} MB. Hãy bỏ bớt tệp, hoặc gửi tệp nhỏ hơn.`,
    en: ({ megabytes }) => `The files attached exceed ${megabytes} MB. Remove some, or send smaller ones.`,
  }),
  elsewhere: words<{ received: number }>({
    vi: ({ received }) => `Máy chủ đã nhận ${received} byte của tệp này. Hãy gửi tiếp từ đó.`,
    en: ({ received }) => `The server has ${received} bytes of this file. Go on from there.`,
  }),
  damaged: {
    vi: 'Tệp nhận được khác với tệp đã chọn (hỏng trên đường truyền, hoặc vừa bị sửa). Hãy chọn lại tệp.',
    en: 'What came is not the file that was chosen: it broke on the way, or was changed meanwhile. Choose it again.',
  },
  unknownKind: {
    vi: 'Không nhận loại tệp này. Hãy gửi PDF, ảnh (JPEG, PNG, WebP), Word (.docx) hoặc Excel (.xlsx) không có macro, không đặt mật khẩu. Tệp .doc, .xls: hãy mở, lưu lại thành .docx, .xlsx hoặc PDF.',
    en: 'Files of this kind are not kept. Send PDF, pictures (JPEG, PNG, WebP), Word (.docx) or Excel (.xlsx) without macros and password. Open .doc and .xls and save them as .docx, .xlsx or PDF.',
  },
  infected: {
    vi: 'Trình quét vi-rút báo tệp có mã độc nên tệp không được giữ. Hãy quét máy tính của bạn và báo người phụ trách an toàn thông tin.',
    en: 'The virus scanner found malware in the file, so it was not kept. Scan your computer and tell those who look after its security.',
  },
  notScanned: {
    vi: 'Trình quét vi-rút của máy chủ không trả lời nên tệp chưa được nhận. Phần đã gửi vẫn còn: hãy thử lại sau ít phút; nếu vẫn vậy, báo người vận hành.',
    en: 'The virus scanner of the server does not answer, so the file is not taken in yet. What was sent is kept: try again in a few minutes; if it goes on, tell the operator.',
  },
  diskFull: {
    vi: 'Máy chủ hết dung lượng đĩa nên tệp chưa được giữ; phần đã gửi vẫn còn, chưa có gì khác bị thay đổi. Hãy báo người vận hành rồi gửi tiếp.',
    en: 'The disk of the server is full, so the file is not kept yet; what was sent is kept, nothing else was changed. Tell the operator, then go on.',
  },
  notFinished: {
    vi: 'Tệp chưa gửi xong. Hãy gửi hết tệp rồi đính kèm.',
    en: 'The file has not come as a whole yet. Send the rest, then attach it.',
  },
  addressIsOver: {
    vi: 'Địa chỉ mở tệp này đã hết hạn, hoặc không phải của phiên đăng nhập này. Hãy mở lại tệp từ trang có tệp đó.',
    en: 'This address of a file is over, or is not of this session. Open the file again from the page that it is on.',
  },
});
