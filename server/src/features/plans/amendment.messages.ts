import { type Day, lastYearOf, yearsInWords, yearsShown } from '@dich/measure';
import { catalogue, words } from '#kernel/messages.ts';
import type { DocumentKind } from './decision.entity.ts';

/** What is said of plans that change another: bổ sung, sửa đổi bổ sung, thay thế. */
export const saysOfAmending = catalogue('amendments', {
  mayNotAmend: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp sửa đổi, bổ sung được kế hoạch của đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers amend the plans of their unit. Please ask one of them.',
  },
  yearHasPlan: words<{ year: number; title: string }>({
    vi: ({ year, title }) =>
      `Đã có kế hoạch ${yearsInWords(year)} ban hành: “${title}”. Hãy mở kế hoạch đó và chọn “Sửa đổi, bổ sung kế hoạch” để bổ sung, sửa đổi hoặc thay thế; phần còn lại giữ nguyên hiệu lực.`,
    en: ({ year, title }) =>
      `There is an issued plan for ${yearsShown(year)}: “${title}”. Please open it and choose “Amend the plan” to supplement, amend or replace it; all the rest stays in force.`,
  }),
  replacedAlready: words<{ title: string }>({
    vi: ({ title }) => `Kế hoạch này đã được thay thế bằng “${title}”. Hãy sửa đổi, bổ sung kế hoạch đó.`,
    en: ({ title }) => `This plan has been replaced by “${title}”. Please amend that one.`,
  }),
  onlyAmendingEnds: {
    vi: 'Chỉ bản “Sửa đổi, bổ sung” mới kết thúc được chỉ tiêu, nhiệm vụ: bản bổ sung chỉ thêm, bản thay thế thay toàn bộ.',
    en: 'Only a draft that amends ends indicators and tasks: one that supplements only adds, one that replaces stands for everything.',
  },
  oneOfBoth: {
    vi: 'Mỗi dòng kết thúc là một chỉ tiêu hoặc một nhiệm vụ.',
    en: 'Each ended line is one indicator or one task.',
  },
  endedAndHeld: words<{ name: string }>({
    vi: ({ name }) =>
      `“${name}” vừa được kết thúc vừa được ghi trong bản sửa đổi này. Hãy bỏ một trong hai: muốn đổi mức thì chỉ cần ghi, không kết thúc.`,
    en: ({ name }) =>
      `“${name}” is both ended and held by this draft. Please take one away: to change its target, holding it is enough.`,
  }),
  supplementOnlyAdds: words<{ name: string }>({
    vi: ({ name }) =>
      `“${name}” đã có trong kế hoạch đang có hiệu lực, mà bản bổ sung chỉ thêm dòng mới. Muốn đổi chỉ tiêu này, hãy bỏ bản dự thảo và lập bản “Sửa đổi, bổ sung”.`,
    en: ({ name }) =>
      `“${name}” is in the plan in force, and what supplements it only adds. To change it, discard this draft and begin one that amends.`,
  }),
  heldLater: words<{ from: Day }>({
    vi: ({ from }) =>
      `Kế hoạch đang sửa đổi có hiệu lực từ ${from}. Quyết định sửa đổi phải có ngày từ ngày đó trở đi.`,
    en: ({ from }) => `What is amended holds from ${from}. The amending decision must bear that day or a later one.`,
  }),
  afterYear: words<{ year: number }>({
    vi: ({ year }) =>
      `Kế hoạch ${yearsInWords(year)} chỉ sửa đổi, bổ sung được bằng quyết định có ngày trong năm đó hoặc trước: sau 31/12/${lastYearOf(year)} không còn kỳ nào để áp dụng.`,
    en: ({ year }) =>
      `The plan of ${yearsShown(year)} is amended by a decision of that year or before: after 31/12/${lastYearOf(year)} there is no period left for it.`,
  }),
});

/** What the system writes into official documents, which are always Vietnamese. */
export const OFFICIAL_OF_AMENDING = {
  title: {
    SUPPLEMENT: (title: string): string => `Bổ sung ${title}`,
    AMEND: (title: string): string => `Sửa đổi, bổ sung ${title}`,
    REPLACE: (title: string): string => title,
  },
  /** Of the decision; it names the one it changes: "Quyết định số 08/QĐ-UBND ngày 05/01/2023". */
  about: {
    SUPPLEMENT: (named: string): string => `Về việc bổ sung ${named}`,
    AMEND: (named: string): string => `Về việc sửa đổi, bổ sung ${named}`,
    REPLACE: (named: string): string => `Về việc thay thế ${named}`,
  },
  /** "Quyết định số 08/QĐ-UBND ngày 05/01/2023 về Kế hoạch…". */
  named(kind: DocumentKind, number: string, signedOn: string | null, planTitle: string): string {
    const day = signedOn === null ? '' : ` ngày ${signedOn.split('-').toReversed().join('/')}`;
    return `${KINDS[kind]} số ${number}${day} về ${planTitle}`;
  },
};

const KINDS = {
  DECISION: 'Quyết định',
  RESOLUTION: 'Nghị quyết',
  PLAN: 'Kế hoạch',
  OFFICIAL_LETTER: 'Công văn',
} as const;
