import { catalogue } from '#kernel/messages.ts';

/** Of a spreadsheet that was taken in, and is to be taken back. */
export const saysOfImport = catalogue('sheet-import', {
  one: { vi: 'lần nhập', en: 'import' },
  reason: { vi: 'lý do hoàn tác', en: 'reason' },
  undone: {
    vi: 'Lần nhập này đã được hoàn tác. Không cần làm gì thêm.',
    en: 'This import is undone already. There is nothing left to do.',
  },
});
