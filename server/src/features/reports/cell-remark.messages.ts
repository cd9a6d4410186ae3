import { catalogue, words } from '#kernel/messages.ts';

/** What is said of remarks on single cells (nhận xét từng ô). */
export const remarkSays = catalogue('remark', {
  remark: { vi: 'nhận xét', en: 'remark' },
  answer: { vi: 'trả lời', en: 'answer' },
  toAnswer: { vi: 'nhận xét chờ trả lời trong lần trả lại gần nhất', en: 'remark of the last return' },
  unanswered: words<{ count: number; names: readonly string[] }>({
    vi: ({ count, names }) =>
      `Còn ${count} nhận xét của người duyệt chưa trả lời, số liệu cũng chưa đổi: ${names.join('; ')}${count > names.length ? ` và ${count - names.length} chỉ tiêu khác` : ''}. Hãy sửa số liệu, hoặc trả lời ở từng dòng đó.`,
    en: ({ count, names }) =>
      `${count} ${count === 1 ? 'remark' : 'remarks'} of the reviewer neither answered nor acted on: ${names.join('; ')}${count > names.length ? ` and ${count - names.length} more` : ''}. Change the figures, or answer on these rows.`,
  }),
  answeredSince: words<{ by: string; text: string }>({
    vi: ({ by, text }) => `${by} vừa trả lời: “${text}”. Hãy xem rồi sửa tiếp nếu cần.`,
    en: ({ by, text }) => `${by} has just answered: “${text}”. Look at it, and change it if need be.`,
  }),
});
