import { catalogue, type Message, words } from '#kernel/messages.ts';

type Of = { names: readonly string[] };

/** The rest is counted: a list of forty names is read by nobody. */
const SHOWN = 8;
const listed = (names: readonly string[], more: (count: number) => string): string =>
  names.length > SHOWN + 1 ? `${names.slice(0, SHOWN).join('; ')} ${more(names.length - SHOWN)}` : names.join('; ');
const all = (names: readonly string[]): string => listed(names, (count) => `và ${count} mục khác`);
const every = (names: readonly string[]): string => listed(names, (count) => `and ${count} more`);
const indicators = (count: number): string => (count === 1 ? '1 indicator' : `${count} indicators`);

/** What a draft lacks before it is signed, and what it was issued without. */
export const saysOfMissing = catalogue('missing', {
  holesReason: { vi: 'lý do ban hành khi còn thiếu', en: 'reason for issuing what lacks something' },
  nothing: {
    vi: 'Bản dự thảo chưa có chỉ tiêu, nhiệm vụ hay dòng kết thúc nào.',
    en: 'The draft has no indicator, task or ended line yet.',
  },
  question: words<Of>({
    vi: ({ names }) => `Lời văn của mức chỉ tiêu chưa hiểu được rõ, cần chọn cách hiểu: ${all(names)}.`,
    en: ({ names }) => `Words of targets that can be read in more than one way, to be settled: ${every(names)}.`,
  }),
  retired: words<Of>({
    vi: ({ names }) => `Chỉ tiêu đã thôi dùng, phải bỏ khỏi kế hoạch: ${all(names)}.`,
    en: ({ names }) => `Indicators that are not used any more, to be taken out: ${every(names)}.`,
  }),
  target: words<Of>({
    vi: ({ names }) => `${names.length} chỉ tiêu chưa có mức nên sẽ không được đánh giá: ${all(names)}.`,
    en: ({ names }) => `${indicators(names.length)} without a target, which will not be judged: ${every(names)}.`,
  }),
  lead: words<Of>({
    vi: ({ names }) => `${names.length} chỉ tiêu chưa phân công phòng, ban chủ trì: ${all(names)}.`,
    en: ({ names }) => `${indicators(names.length)} without a leading department: ${every(names)}.`,
  }),
  quota: words<Of>({
    vi: ({ names }) => `${names.length} chỉ tiêu chưa giao hết cho các đơn vị cấp dưới: ${all(names)}.`,
    en: ({ names }) => `${indicators(names.length)} not given to all lower units: ${every(names)}.`,
  }),
  /** What is so, of these indicators. */
  thus: words<Of & { what: Message }>({
    vi: ({ what, names }) => `${what}: ${all(names)}.`,
    en: ({ what, names }) => `${what}: ${every(names)}.`,
  }),
  sum: words<Of>({
    vi: ({ names }) =>
      `Tổng mức giao, hoặc các năm của giai đoạn, chưa khớp với mức của đơn vị, cần giải trình chênh lệch: ${all(names)}.`,
    en: ({ names }) =>
      `What is given, or what the years of a term have, does not make the unit’s target, which has to be explained: ${every(names)}.`,
  }),
  years: words<Of>({
    vi: ({ names }) => `${names.length} chỗ ghi năm khác với năm kế hoạch, cần xem lại: ${all(names)}.`,
    en: ({ names }) =>
      `${names.length} places name another year than the plan’s and have to be looked at: ${every(names)}.`,
  }),
  term: words<Of>({
    vi: ({ names }) => `${names.length} chỉ tiêu chưa bằng phần năm của giai đoạn: ${all(names)}.`,
    en: ({ names }) => `${indicators(names.length)} below what the term asks of the year: ${every(names)}.`,
  }),
  decision: {
    vi: 'Văn bản ban hành chưa được soạn: sẽ chỉ có trích yếu, không có căn cứ, các điều, nơi nhận.',
    en: 'The document that puts it in force is not drafted: it will have a title and no legal bases, articles or recipients.',
  },
  members: words<Of>({
    vi: ({ names }) =>
      `Có dòng kết thúc đang được tính trong chỉ tiêu tổng hợp, từ đó chỉ tiêu này tính ít dòng hơn; nếu mức ghi số lượng (như 13/13) thì cần ghi lại mức mới: ${all(names)}.`,
    en: ({ names }) =>
      `A line that is ended is counted in a composite, which then counts fewer; a target that names a number (as 13/13) has to be written anew: ${every(names)}.`,
  }),
  quotasStay: words<Of>({
    vi: ({ names }) =>
      `Mức đã giao theo kế hoạch bị thay thế hoặc của chỉ tiêu bị kết thúc giữ nguyên hiệu lực cho đến khi giao lại, điều chỉnh hoặc thu hồi: ${all(names)}.`,
    en: ({ names }) =>
      `What was given under the plan that is replaced, or of an indicator that is ended, stays in force until it is given again, adjusted or withdrawn: ${every(names)}.`,
  }),
  confirm: words<{ holes: readonly Message[] }>({
    vi: ({ holes }) =>
      `Kế hoạch còn thiếu: ${holes.join(' ')} Hãy bổ sung, hoặc ghi lý do ban hành khi còn thiếu; lý do được giữ và hiện cùng kế hoạch.`,
    en: ({ holes }) =>
      `The plan still lacks something: ${holes.join(' ')} Please complete it, or say why it is issued all the same; the reason is kept and shown with the plan.`,
  }),
});
