import { printMoment } from '#kernel/kernel.messages.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

/** Of a spreadsheet whose quotas are written as drafts. */
export const saysOfQuotaFill = catalogue('quota-fill', {
  ofOther: {
    vi: 'Bảng này tải từ kế hoạch khác. Hãy mở kế hoạch đó rồi nhập, hoặc tải lại bảng từ kế hoạch đang mở.',
    en: 'The sheet was downloaded from another plan. Open that, or download it anew from the plan that is open.',
  },
  noUnits: {
    vi: 'Không thấy cột nào mang tên đơn vị cấp dưới hoặc phòng, ban. Hãy dùng bảng tải từ trang giao chỉ tiêu, hoặc đặt tên cột theo tên đơn vị.',
    en: 'No column is named after a lower unit or a department. Use the sheet downloaded from the page of assigning, or name the columns so.',
  },
  notInPlan: {
    vi: 'Kế hoạch này không có chỉ tiêu như vậy: bỏ qua dòng này.',
    en: 'The plan has no such indicator: the row is passed over.',
  },
  notHeld: words<{ code: string }>({
    vi: ({ code }) => `Kế hoạch này không có chỉ tiêu mã ${code}. Hãy xóa dòng này, hoặc tải lại bảng.`,
    en: ({ code }) => `The plan has no indicator ${code}. Take the row out, or download the sheet anew.`,
  }),
  written: words<{ theirs: string; mine: string; by: string | null; at: string | null }>({
    vi: ({ theirs, mine, by, at }) =>
      `Dự thảo đang có “${theirs}”${by === null ? '' : `, ${by} ghi${at === null ? '' : ` lúc ${printMoment(at, 'vi')}`}`}; trong tệp là “${mine}”. Lấy mức nào?`,
    en: ({ theirs, mine, by, at }) =>
      `The draft has “${theirs}”${by === null ? '' : `, written by ${by}${at === null ? '' : ` at ${printMoment(at, 'en')}`}`}; the file has “${mine}”. Which of the two?`,
  }),
  KEEP: { vi: 'Giữ mức trong dự thảo', en: 'Keep the draft' },
  REPLACE: { vi: 'Lấy mức trong tệp', en: 'Take that of the file' },
  whichReading: words<{ whom: string | Message; text: string; question: Message }>({
    vi: ({ whom, text, question }) => `${whom}, “${text}”: ${question}`,
    en: ({ whom, text, question }) => `${whom}, “${text}”: ${question}`,
  }),
  changes: words<{ count: number; same: number }>({
    vi: ({ count, same }) => `Ghi ${count} mức${same > 0 ? `, ${same} mức đã có` : ''}`,
    en: ({ count, same }) => `Writes ${count} targets${same > 0 ? `, ${same} are there already` : ''}`,
  }),
  same: words<{ count: number }>({
    vi: ({ count }) => `${count} mức đã có như vậy`,
    en: ({ count }) => `${count} targets are there already`,
  }),
  changedSince: words<{ names: readonly string[] }>({
    vi: ({ names }) =>
      `Sau lần nhập này, dự thảo đã được sửa hoặc đã giao: ${names.join('; ')}. Hãy sửa trực tiếp từng mức.`,
    en: ({ names }) => `Drafts were changed or given after this import: ${names.join('; ')}. Change them one by one.`,
  }),
});
