import { catalogue, type Message, words } from '#kernel/messages.ts';

interface OfReport {
  period: Message;
  unit: Message;
  department: string | null;
}

const whose = ({ unit, department }: { unit: string; department: string | null }): string =>
  department === null ? unit : `${department}, ${unit}`;

/** What is said of requests for an extension. */
export const extensionSays = catalogue('extension', {
  request: { vi: 'đề nghị gia hạn', en: 'request for an extension' },
  reason: { vi: 'lý do', en: 'reason' },
  answer: { vi: 'ý kiến', en: 'answer' },

  onlyOwnersAsk: {
    vi: 'Chỉ người gửi được báo cáo này mới đề nghị gia hạn được: cán bộ tổng hợp hoặc lãnh đạo của đơn vị, trưởng phòng của phòng.',
    en: 'Only who may submit the report asks for an extension: planning officers and leaders of the unit, the head of a department.',
  },
  onlyReviewerDecides: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi duyệt báo cáo trả lời được đề nghị gia hạn.',
    en: 'Only a planning officer or leader of the unit that reviews the report answers a request for an extension.',
  },
  nothingOwed: {
    vi: 'Đơn vị không phải gửi báo cáo kỳ này, nên không có gì để xin gia hạn.',
    en: 'No report of this period is owed, so there is nothing to extend.',
  },
  isSent: {
    vi: 'Báo cáo kỳ này đã gửi, không cần gia hạn nữa.',
    en: 'The report of this period has been submitted: no extension is needed.',
  },
  nobodyAbove: {
    vi: 'Cấp trên chưa có người duyệt báo cáo, nên không có ai để đề nghị; báo cáo kết thúc khi lãnh đạo đơn vị duyệt.',
    en: 'Nobody above reviews reports yet, so nobody can be asked; the report ends once a leader of the unit has approved it.',
  },
  wishedTooEarly: words<{ day: { day: string } }>({
    vi: ({ day }) => `Hạn gửi đang là ${day}. Hãy chọn ngày sau đó.`,
    en: ({ day }) => `The report is due by ${day} anyhow. Please choose a later day.`,
  }),
  wishedInPast: {
    vi: 'Ngày này đã qua. Hãy chọn từ hôm nay trở đi.',
    en: 'The day has passed. Choose today or later.',
  },
  isOpen: words<{ by: string; day: { day: string } }>({
    vi: ({ by, day }) =>
      `${by} đã đề nghị gia hạn đến ${day} và đang chờ trả lời. Hãy chờ, hoặc rút đề nghị đó rồi đề nghị lại.`,
    en: ({ by, day }) =>
      `${by} has asked for an extension until ${day}, which awaits its answer. Wait for it, or withdraw that request first.`,
  }),
  decided: {
    vi: 'Đề nghị này đã được trả lời hoặc đã rút. Hãy tải lại để xem kết quả.',
    en: 'This request was answered or withdrawn already. Reload to see how.',
  },

  askedTitle: words<OfReport>({
    vi: (facts) => `${whose(facts)} đề nghị gia hạn: ${facts.period}`,
    en: (facts) => `${whose(facts)} asks for an extension: ${facts.period}`,
  }),
  waitingTitle: words<{ count: number; period: Message }>({
    vi: ({ count, period }) => `${count} đề nghị gia hạn chờ trả lời, ${period}`,
    en: ({ count, period }) => `${count} ${count === 1 ? 'request' : 'requests'} for an extension to answer: ${period}`,
  }),
  grantedTitle: words<{ period: Message; day: { day: string } }>({
    vi: ({ period, day }) => `Được gia hạn đến ${day}: ${period}`,
    en: ({ period, day }) => `Extended until ${day}: ${period}`,
  }),
  refusedTitle: words<{ period: Message }>({
    vi: ({ period }) => `Không được gia hạn: ${period}`,
    en: ({ period }) => `Not extended: ${period}`,
  }),
});
