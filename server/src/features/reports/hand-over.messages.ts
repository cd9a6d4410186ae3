import { printMoment } from '#kernel/kernel.messages.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

interface HandedOver {
  /** Full name. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** What is said of handing a report over to who sends it (xong, chuyển người gửi). */
export const handOverSays = catalogue('handOver', {
  note: { vi: 'lời nhắn', en: 'words to who submits it' },
  onlyWriterHandsOver: {
    vi: 'Người nhập số liệu mà không được gửi thì chuyển báo cáo cho người gửi. Nếu bạn được gửi, hãy gửi thẳng.',
    en: 'Who enters figures and may not submit hands the report over. Who may submit it simply does.',
  },
  onlyOwnersTakeBack: {
    vi: 'Chỉ người nhập hoặc người gửi báo cáo này mới lấy lại, chuyển lại được.',
    en: 'Only who enters the figures of this report or submits it takes it back or hands it back.',
  },
  isHandedOver: words<HandedOver>({
    vi: ({ by, at }) =>
      `${by} đã chuyển báo cáo cho người gửi lúc ${printMoment(at, 'vi')} nên giữ nguyên như lúc chuyển. Muốn sửa tiếp thì bấm “Lấy lại”.`,
    en: ({ by, at }) =>
      `${by} handed the report over at ${printMoment(at, 'en')}; it stays as it was. To change it, take it back.`,
  }),
  notHandedOver: {
    vi: 'Báo cáo này không ở chỗ người gửi: đã được lấy lại, đã gửi, hoặc chưa chuyển.',
    en: 'This report is not with who submits it: it was taken back, submitted, or not handed over.',
  },
  waitsTitle: words<{ period: Message }>({
    vi: ({ period }) => `Báo cáo ${period} đã nhập xong, chờ bạn gửi`,
    en: ({ period }) => `Ready for you to submit: ${period}`,
  }),
  waitsDetail: words<{ by: string; department: string | null }>({
    vi: ({ by, department }) => `${department === null ? '' : `${department}: `}${by} chuyển`,
    en: ({ by, department }) => `${department === null ? '' : `${department}: `}handed over by ${by}`,
  }),
  backTitle: words<{ period: Message }>({
    vi: ({ period }) => `Báo cáo ${period} được chuyển lại để nhập tiếp`,
    en: ({ period }) => `Handed back to you to complete: ${period}`,
  }),
});
