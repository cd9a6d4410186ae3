import { type Day, yearsInWords, yearsShown } from '@dich/measure';
import { printMoment } from '#kernel/kernel.messages.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

const numbered = (ways: readonly string[]): string => ways.map((way, index) => `(${index + 1}) ${way}`).join(' ');

const targetsOf = (count: number): string => (count === 1 ? 'target' : 'targets');

export const says = catalogue('targets', {
  calledRetired: { vi: 'Chỉ tiêu thôi dùng', en: 'Indicators that are retired' },
  calledDepartmentGiven: { vi: 'Chỉ tiêu giao cho phòng, ban', en: 'Targets given to the department' },
  calledDepartmentAdjusted: {
    vi: 'Chỉ tiêu của phòng, ban được điều chỉnh',
    en: 'Targets of the department that were adjusted',
  },
  calledDepartmentWithdrawn: {
    vi: 'Chỉ tiêu của phòng, ban bị thu hồi',
    en: 'Targets of the department that were withdrawn',
  },
  calledGiven: { vi: 'Chỉ tiêu cấp trên giao', en: 'Targets assigned from above' },
  calledAdjustedTargets: { vi: 'Chỉ tiêu cấp trên điều chỉnh', en: 'Targets from above that were adjusted' },
  calledWithdrawn: { vi: 'Chỉ tiêu cấp trên thu hồi', en: 'Targets from above that were withdrawn' },
  // what things are called in the sentences of the kernel
  target: { vi: 'mức chỉ tiêu', en: 'target' },
  indicatorOfPlan: { vi: 'chỉ tiêu trong kế hoạch', en: 'indicator in the plan' },
  subUnit: { vi: 'đơn vị cấp dưới', en: 'lower unit' },
  receivingDepartment: { vi: 'phòng, ban đang hoạt động của đơn vị', en: 'working department of the unit' },
  reason: { vi: 'lý do', en: 'reason' },
  gapExplanation: { vi: 'giải trình chênh lệch', en: 'explanation of the gap' },

  // what people are told of
  givenTitle: words<{ unit: Message; count: number; year: number }>({
    vi: ({ unit, count, year }) => `${unit} giao ${count} chỉ tiêu ${yearsInWords(year)}`,
    en: ({ unit, count, year }) => `${unit} assigned ${count} ${targetsOf(count)} for ${yearsShown(year)}`,
  }),
  adjustedTitle: words<{ unit: Message; count: number; year: number }>({
    vi: ({ unit, count, year }) => `${unit} điều chỉnh ${count} chỉ tiêu đã giao ${yearsInWords(year)}`,
    en: ({ unit, count, year }) => `${unit} adjusted ${count} assigned ${targetsOf(count)} for ${yearsShown(year)}`,
  }),
  withdrawnTitle: words<{ unit: Message; count: number; year: number }>({
    vi: ({ unit, count, year }) => `${unit} thu hồi ${count} chỉ tiêu đã giao ${yearsInWords(year)}`,
    en: ({ unit, count, year }) => `${unit} withdrew ${count} assigned ${targetsOf(count)} for ${yearsShown(year)}`,
  }),

  departmentGivenTitle: words<{ department: string; count: number; year: number }>({
    vi: ({ department, count, year }) => `${department} được giao ${count} chỉ tiêu ${yearsInWords(year)}`,
    en: ({ department, count, year }) =>
      `${department} was assigned ${count} ${targetsOf(count)} for ${yearsShown(year)}`,
  }),
  departmentAdjustedTitle: words<{ department: string; count: number; year: number }>({
    vi: ({ department, count, year }) =>
      `Đơn vị điều chỉnh ${count} chỉ tiêu ${yearsInWords(year)} đã giao ${department}`,
    en: ({ department, count, year }) =>
      `The unit adjusted ${count} ${targetsOf(count)} for ${yearsShown(year)} assigned to ${department}`,
  }),
  departmentWithdrawnTitle: words<{ department: string; count: number; year: number }>({
    vi: ({ department, count, year }) => `Đơn vị thu hồi ${count} chỉ tiêu ${yearsInWords(year)} đã giao ${department}`,
    en: ({ department, count, year }) =>
      `The unit withdrew ${count} ${targetsOf(count)} for ${yearsShown(year)} assigned to ${department}`,
  }),

  // who may instead
  mayNotDraft: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp ghi được mức chỉ tiêu của đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers write the targets of their unit. Please ask one of them.',
  },
  mayNotAssign: {
    vi: 'Chỉ lãnh đạo giao, điều chỉnh được chỉ tiêu. Hãy lưu bản dự thảo rồi trình lãnh đạo.',
    en: 'Only leaders assign (giao) and adjust targets. Please save the draft and submit it to a leader.',
  },
  mayNotWithdraw: {
    vi: 'Chỉ lãnh đạo của đơn vị đã giao mới thu hồi được chỉ tiêu. Hãy trình lãnh đạo.',
    en: 'Only leaders of the unit that assigned a target withdraw it (thu hồi). Please submit it to a leader.',
  },
  mayNotAcknowledge: {
    vi: 'Chỉ lãnh đạo, cán bộ tổng hợp của đơn vị được giao, hoặc trưởng phòng của phòng được giao xác nhận được. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers of the unit concerned, or the head of the department concerned, acknowledge a target. Please ask one of them.',
  },

  // when it cannot be done
  noLongerHolds: {
    vi: 'Mức này đã được thay hoặc thu hồi. Hãy tải lại để xem mức đang có hiệu lực.',
    en: 'This target has been replaced or withdrawn. Please reload to see the one in force.',
  },
  ownAreIssued: {
    vi: 'Kế hoạch đã ban hành. Muốn đổi mức chỉ tiêu, hãy lập quyết định điều chỉnh và ghi lý do.',
    en: 'The plan has been issued. To change a target, adjust it under a decision and say why.',
  },
  nothingToLookAt: {
    vi: 'Kế hoạch chưa ban hành, nên không có gì để xem lại.',
    en: 'The plan has not been issued, so there is nothing to look at again.',
  },
  noUnitAbove: {
    vi: 'Đơn vị không có cấp trên trực tiếp để đăng ký chỉ tiêu.',
    en: 'There is no unit above to which targets could be proposed (đăng ký).',
  },
  noDecisionYet: {
    vi: 'Kế hoạch chưa ban hành nên chưa có quyết định để giao. Hãy ban hành kế hoạch, hoặc ghi số, ngày quyết định giao chỉ tiêu.',
    en: 'The plan has not been issued, so there is no decision to assign under. Please issue the plan, or cite the decision that assigns.',
  },
  nothingDrafted: {
    vi: 'Chưa có mức giao nào mới. Hãy ghi mức giao cho phòng, ban hoặc đơn vị cấp dưới trước.',
    en: 'No targets have been drafted. Please write those of the departments or lower units first.',
  },
  givenByThisDecision: words<{ text: string }>({
    vi: ({ text }) => `Đã giao “${text}” theo chính quyết định này. Hãy điều chỉnh kèm lý do, hoặc ghi quyết định mới.`,
    en: ({ text }) =>
      `“${text}” was assigned under this very decision. Please adjust it and say why, or cite another decision.`,
  }),
  replacedHoldsLater: words<{ from: Day }>({
    vi: ({ from }) => `Mức đang có hiệu lực được giao từ ${from}. Quyết định thay nó phải ký từ ngày đó trở đi.`,
    en: ({ from }) => `The target in force holds from ${from}. What replaces it must be signed on or after that day.`,
  }),

  // what somebody else did meanwhile
  cellChanged: words<{ theirs: string | null; by: string | null; at: string | null }>({
    vi: ({ theirs, by, at }) =>
      `${by ?? 'Người khác'} vừa ${theirs === null ? 'bỏ trống ô này' : `ghi “${theirs}” vào ô này`}${at ? ` (${printMoment(at, 'vi')})` : ''}. Hãy chọn giữ mức của bạn hay mức đó.`,
    en: ({ theirs, by, at }) =>
      `${by ?? 'Somebody else'} has just ${theirs === null ? 'emptied this cell' : `written “${theirs}” here`}${at ? ` (${printMoment(at, 'en')})` : ''}. Please choose yours or theirs.`,
  }),
  draftsChanged: words<{ wrote: readonly Message[] }>({
    vi: ({ wrote }) =>
      `Mức dự thảo đã thay đổi sau khi bạn xem${wrote.length > 0 ? `: ${wrote.join('; ')}` : ''}. Hãy xem các mức mới rồi mở lại bước này.`,
    en: ({ wrote }) =>
      `The drafted targets have changed since you looked at them${wrote.length > 0 ? `: ${wrote.join('; ')}` : ''}. Please look at the new ones, then open this step again.`,
  }),
  submittedMeanwhile: words<{ by: string }>({
    vi: ({ by }) => `${by} vừa trình các mức này. Hãy xem lại rồi mở lại bước này.`,
    en: ({ by }) => `${by} has just submitted these targets. Please look at them again, then open this step again.`,
  }),
  returnedMeanwhile: words<{ by: string; reason: string }>({
    vi: ({ by, reason }) =>
      `${by} vừa trả lại các mức này: “${reason}”. Hãy xem lại rồi mở lại bước này nếu vẫn muốn làm.`,
    en: ({ by, reason }) =>
      `${by} has just returned these targets: “${reason}”. Please look at them again, then open this step again if you still wish to go on.`,
  }),
  nothingWaitsAnyMore: {
    vi: 'Các mức này vừa được rút lại hoặc đã giao, ban hành. Hãy xem lại rồi mở lại bước này.',
    en: 'These targets were just taken back, or assigned or issued. Please look at them again, then open this step again.',
  },
  wrote: words<{ by: string; indicators: readonly string[] }>({
    vi: ({ by, indicators }) => `${by} vừa ghi ${indicators.join(', ')}`,
    en: ({ by, indicators }) => `${by} wrote ${indicators.join(', ')}`,
  }),

  // what is wrong with what was given
  ambiguous: words<{ text: string; question: Message | null }>({
    vi: ({ text, question }) =>
      `“${text}” chưa rõ nghĩa. ${question === null ? '' : `${question} `}Hãy chọn một cách hiểu hoặc ghi lại.`,
    en: ({ text, question }) =>
      `“${text}” is not clear. ${question === null ? '' : `${question} `}Please choose a reading or write it anew.`,
  }),
  namesOldYears: words<{ first: string; more: number }>({
    vi: ({ first, more }) =>
      `Kế hoạch còn ghi năm khác với năm kế hoạch: “${first}”${more > 0 ? ` và ${more} chỗ khác` : ''}. Hãy sửa, hoặc xác nhận đã xem và các năm đó đúng.`,
    en: ({ first, more }) =>
      `Words of the plan name another year than its own: “${first}”${more > 0 ? ` and ${more} more` : ''}. Please correct them, or confirm that you have looked and the years are right.`,
  }),
  gap: words<{ indicator: string; balance: Message }>({
    vi: ({ indicator, balance }) => `${indicator}: ${balance} Hãy sửa mức giao hoặc giải trình phần chênh lệch.`,
    en: ({ indicator, balance }) =>
      `${indicator}: ${balance} Please correct the targets assigned or explain the difference.`,
  }),
  noSuchReading: words<{ count: number }>({
    vi: ({ count }) => `Chỉ có ${count} cách hiểu. Hãy chọn lại.`,
    en: ({ count }) => `There ${count === 1 ? 'is 1 reading' : `are ${count} readings`}. Please choose again.`,
  }),
  nothingWritten: { vi: 'Hãy ghi mức chỉ tiêu.', en: 'Please write the target.' },
  tooLong: words<{ max: number }>({
    vi: ({ max }) => `Mức chỉ tiêu dài tối đa ${max} ký tự.`,
    en: ({ max }) => `A target has at most ${max} characters.`,
  }),
  tooManyDigits: {
    vi: 'Số có tối đa 18 chữ số trước và 6 chữ số sau dấu phẩy.',
    en: 'A number has at most 18 digits before and 6 after the decimal point.',
  },
  isResult: {
    vi: 'Đây là kết quả đã đạt, không phải mức chỉ tiêu.',
    en: 'This is what was reached, not a target.',
  },
  howOverYears: words<{ text: string }>({
    vi: ({ text }) =>
      `Chưa rõ “${text}” là mức cộng các năm của giai đoạn, bình quân năm, đạt ở từng năm, hay đạt vào năm cuối. Hãy chọn.`,
    en: ({ text }) =>
      `It is not clear whether “${text}” is for all years of the term added up, their mean, every year, or the last one. Please choose.`,
  }),
  notOfTerm: {
    vi: 'Kế hoạch này của một năm nên không chia mức theo năm.',
    en: 'This plan is of one year, so its targets are not divided into years.',
  },
  noTargetToDivide: {
    vi: 'Chưa có mức của cả giai đoạn. Hãy nhập mức đó trước khi chia theo năm.',
    en: 'There is no target for the term yet. Please enter it before dividing it into years.',
  },
  termIsNotPhased: {
    vi: 'Kế hoạch giai đoạn được chia theo năm, không phân kỳ trong năm.',
    en: 'A plan of a term is divided into years, not phased within one.',
  },
  noTargetToPhase: {
    vi: 'Chưa có mức cả năm. Hãy nhập mức đó trước khi phân kỳ.',
    en: 'There is no target for the year yet. Please enter it before phasing it.',
  },
  notYearOfTerm: words<{ years: number }>({
    vi: ({ years }) => `Năm không thuộc ${yearsInWords(years)}.`,
    en: ({ years }) => `The year is not one of ${yearsShown(years)}.`,
  }),
  yearLacksPart: words<{ part: string }>({
    vi: ({ part }) => `Kế hoạch năm chưa có mức; phần năm của giai đoạn là ${part}.`,
    en: ({ part }) => `The plan of the year has no target; the term asks ${part} of it.`,
  }),
  yearBelowPart: words<{ own: string; part: string }>({
    vi: ({ own, part }) => `Mức của năm (${own}) chưa bằng phần năm của giai đoạn (${part}).`,
    en: ({ own, part }) => `The target of the year (${own}) falls short of what the term asks of it (${part}).`,
  }),
  yearUnlikePart: words<{ own: string; part: string }>({
    vi: ({ own, part }) => `Mức của năm (${own}) không so được với phần năm của giai đoạn (${part}).`,
    en: ({ own, part }) =>
      `The target of the year (${own}) cannot be compared with what the term asks of it (${part}).`,
  }),
  notRead: {
    vi: 'Chưa đọc được mức chỉ tiêu này. Hãy ghi rõ con số, dấu thập phân và đơn vị tính.',
    en: 'This target could not be read. Please write the number, its decimal comma and the unit of measure in full.',
  },
  whatToTell: words<{ asked: readonly Message[]; ways: readonly Message[] }>({
    vi: ({ asked, ways }) => [...asked, ...(ways.length > 0 ? [`Các cách hiểu: ${numbered(ways)}`] : [])].join(' '),
    en: ({ asked, ways }) => [...asked, ...(ways.length > 0 ? [`Ways to read it: ${numbered(ways)}`] : [])].join(' '),
  }),
  /** A question that was kept as a Vietnamese sentence: said as it was asked. */
  askedBefore: words<{ text: string }>({ vi: ({ text }) => text, en: ({ text }) => text }),
  sameWords: { vi: 'Mức mới giống mức đang có hiệu lực.', en: 'The new target is the same as the one in force.' },
  notForDepartments: {
    vi: 'Chỉ tiêu này do đơn vị cấp dưới cung cấp số liệu, nên không giao cho phòng, ban. Hãy để trống.',
    en: 'Lower units supply the figures of this indicator, so departments are assigned no target of it. Please leave it empty.',
  },
  notForSubUnits: {
    vi: 'Chỉ tiêu này không giao cho đơn vị cấp dưới. Hãy để trống.',
    en: 'Lower units are assigned no target of this indicator. Please leave it empty.',
  },

  // what waits for somebody
  staleWaits: words<{ year: number }>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} cần xem lại`,
    en: ({ year }) => `The plan for ${yearsShown(year)} must be looked at again`,
  }),
  unreadWait: words<{ year: number; count: number }>({
    vi: ({ year, count }) => `${count} mức chỉ tiêu ${yearsInWords(year)} chưa rõ nghĩa`,
    en: ({ year, count }) =>
      `${count} ${count === 1 ? 'target' : 'targets'} of ${yearsShown(year)} can be read in several ways`,
  }),
  firstOf: words<{ first: string; more: number }>({
    vi: ({ first, more }) => `“${first}”${more > 0 ? ` và ${more} mức khác` : ''}`,
    en: ({ first, more }) => `“${first}”${more > 0 ? ` and ${more} more` : ''}`,
  }),
  quotasWait: words<{ year: number; count: number }>({
    vi: ({ year, count }) => `${count} chỉ tiêu được giao ${yearsInWords(year)} chờ xác nhận`,
    en: ({ year, count }) =>
      `${count} assigned ${count === 1 ? 'target' : 'targets'} of ${yearsShown(year)} to acknowledge`,
  }),
  givenToDepartment: words<{ department: string }>({
    vi: ({ department }) => `Giao cho ${department}`,
    en: ({ department }) => `Assigned to ${department}`,
  }),
  givenBy: words<{ unit: Message }>({
    vi: ({ unit }) => `${unit} giao`,
    en: ({ unit }) => `Assigned by ${unit}`,
  }),

  // why a plan is stale
  stale: words<{ count: number; shown: readonly Message[]; more: number }>({
    vi: ({ count, shown, more }) =>
      `Cấp trên đã giao hoặc thay đổi ${count} chỉ tiêu sau khi kế hoạch này ban hành: ${shown.join('; ')}${more > 0 ? ` và ${more} chỉ tiêu khác` : ''}. Hãy xem lại kế hoạch.`,
    en: ({ count, shown, more }) =>
      `The unit above assigned or changed ${count} ${count === 1 ? 'target' : 'targets'} after this plan was issued: ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}. Please look at the plan again.`,
  }),
  changedSince: words<{ shown: readonly Message[]; more: number }>({
    vi: ({ shown, more }) =>
      `Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: ${shown.join('; ')}${more > 0 ? ` và ${more} chỉ tiêu khác` : ''}. Hãy xem lại trước khi tiếp tục.`,
    en: ({ shown, more }) =>
      `The unit above has assigned or changed targets since you looked: ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}. Please look again before you go on.`,
  }),
  changedAbove: words<{ indicator: string; text: string }>({
    vi: ({ indicator, text }) => `${indicator} (${text})`,
    en: ({ indicator, text }) => `${indicator} (${text})`,
  }),
  withdrawnAbove: words<{ indicator: string }>({
    vi: ({ indicator }) => `${indicator} (thu hồi)`,
    en: ({ indicator }) => `${indicator} (withdrawn)`,
  }),
  anIndicator: { vi: 'một chỉ tiêu', en: 'an indicator' },
});

/** What the system writes into official documents, which are always Vietnamese. */
export const OFFICIAL = {
  assigning: (year: number): string => `Về việc giao chỉ tiêu ${yearsInWords(year)}`,
  takenOver: (department: string): string => `Tiếp nhận từ ${department}`,
  withdrawing: (year: number): string => `Về việc thu hồi chỉ tiêu đã giao ${yearsInWords(year)}`,
  adjusting: (year: number): string => `Về việc điều chỉnh chỉ tiêu ${yearsInWords(year)}`,
};
