import { yearsInWords, yearsShown } from '@dich/measure';
import { catalogue, words } from '#kernel/messages.ts';

interface OfYear {
  year: number;
}

export const saysOfSetUp = catalogue('plans-set-up', {
  title: { vi: 'Kế hoạch đầu tiên', en: 'The first plan' },
  planners: {
    vi: 'cán bộ tổng hợp soạn, lãnh đạo ban hành',
    en: 'planning officer drafts, leader issues',
  },
  issuedIs: words<OfYear>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} đã ban hành`,
    en: ({ year }) => `The plan of ${yearsShown(year)} is issued`,
  }),
  draftIs: words<OfYear>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} đang soạn, chưa ban hành`,
    en: ({ year }) => `The plan of ${yearsShown(year)} is a draft and not issued yet`,
  }),
  noneIs: { vi: 'Chưa có kế hoạch nào được ban hành', en: 'No plan is issued yet' },
});
