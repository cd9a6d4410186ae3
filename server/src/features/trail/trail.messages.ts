import { catalogue, words } from '#kernel/messages.ts';

export const says = catalogue('trail', {
  mayNotReadHistory: {
    vi: 'Chức vụ đang giữ không xem lịch sử thay đổi. Hãy chọn chức vụ khác.',
    en: 'The office you act in does not read the history of changes. Choose another office.',
  },
  mayNotSearch: {
    vi: 'Chỉ quản trị hệ thống và đánh giá viên tra cứu được nhật ký.',
    en: 'Only administrators and auditors search the audit trail.',
  },
  missingEntries: words<{ from: string; to: string }>({
    vi: ({ from, to }) => `thiếu bản ghi từ số ${from} đến số ${to}`,
    en: ({ from, to }) => `entries ${from} to ${to} are missing`,
  }),
  notJoined: { vi: 'không nối với bản ghi trước nó', en: 'it does not join the entry before it' },
  changed: { vi: 'nội dung đã bị sửa', en: 'its content was changed' },
  notAsSigned: {
    vi: 'tệp không còn như khi được ký, hoặc được ký bằng khóa của bản cài khác',
    en: 'the file is not as it was signed, or was signed with the key of another installation',
  },
  signedIsGone: {
    vi: 'bản ghi đã được ký nay không còn',
    en: 'the entry was signed and is not there any more',
  },
  signedIsChanged: {
    vi: 'bản ghi đã được ký nay có nội dung khác',
    en: 'the entry was signed and is not as it was',
  },
});
