import { yearsInWords, yearsShown } from '@dich/measure';
import { catalogue, words } from '#kernel/messages.ts';

type Of = { year: number };

/** What is said of quotas that are drafted under an issued plan and submitted to the leader. */
export const saysOfQuotas = catalogue('quota-submission', {
  quotas: { vi: 'mức giao của kế hoạch đã ban hành', en: 'targets drafted under an issued plan' },
  isSubmitted: {
    vi: 'Mức giao đã trình lãnh đạo nên giữ nguyên như lúc trình. Muốn sửa thì rút lại, hoặc chờ lãnh đạo trả lại.',
    en: 'The drafted targets were submitted to the leader and stay as they are. To change them, take them back, or wait until they are returned.',
  },
  notSubmitted: {
    vi: 'Mức giao này không còn ở trạng thái đã trình: đã được rút lại, trả lại, đã giao, hoặc chưa trình.',
    en: 'These targets do not wait for the leader: they were taken back, returned or assigned, or were not submitted yet.',
  },
  withPlan: {
    vi: 'Kế hoạch chưa ban hành nên mức giao được trình cùng kế hoạch. Hãy trình kế hoạch.',
    en: 'The plan has not been issued, so its targets are submitted with it. Please submit the plan.',
  },
  mayNotReturn: {
    vi: 'Chỉ lãnh đạo trả lại được mức giao đã trình. Muốn sửa tiếp, người lập kế hoạch hãy rút lại.',
    en: 'Only leaders return drafted targets that were submitted. To go on writing them, take them back.',
  },
  submittedElsewhere: words<{ indicator: string; plan: string }>({
    vi: ({ indicator, plan }) =>
      `Mức giao ${indicator} đang trình lãnh đạo ở kế hoạch “${plan}” nên giữ nguyên. Hãy rút lại ở đó, hoặc chờ lãnh đạo giao hay trả lại.`,
    en: ({ indicator, plan }) =>
      `The drafted targets of ${indicator} were submitted to the leader under the plan “${plan}” and stay as they are. Take them back there, or wait until they are assigned or returned.`,
  }),

  calledSubmitted: { vi: 'Mức giao trình lãnh đạo', en: 'Drafted targets submitted to the leader' },
  calledReturned: { vi: 'Mức giao bị trả lại', en: 'Drafted targets that were returned' },
  calledGiven: { vi: 'Mức giao đã trình được giao', en: 'Submitted targets that were assigned' },
  submittedTitle: words<Of>({
    vi: ({ year }) => `Mức giao theo kế hoạch ${yearsInWords(year)} vừa được trình để giao`,
    en: ({ year }) => `Drafted targets under the plan for ${yearsShown(year)} were submitted to be assigned`,
  }),
  returnedTitle: words<Of>({
    vi: ({ year }) => `Mức giao theo kế hoạch ${yearsInWords(year)} vừa được lãnh đạo trả lại`,
    en: ({ year }) => `Drafted targets under the plan for ${yearsShown(year)} were returned by a leader`,
  }),
  givenTitle: words<Of>({
    vi: ({ year }) => `Mức giao theo kế hoạch ${yearsInWords(year)} đã trình vừa được lãnh đạo giao`,
    en: ({ year }) => `The targets submitted under the plan for ${yearsShown(year)} were assigned by a leader`,
  }),
  submittedWaits: words<Of>({
    vi: ({ year }) => `Mức giao theo kế hoạch ${yearsInWords(year)} đã trình, chờ giao`,
    en: ({ year }) => `Drafted targets under the plan for ${yearsShown(year)} were submitted and wait to be assigned`,
  }),
  returnedWaits: words<Of>({
    vi: ({ year }) => `Mức giao theo kế hoạch ${yearsInWords(year)} bị trả lại`,
    en: ({ year }) => `Drafted targets under the plan for ${yearsShown(year)} were returned`,
  }),
});
