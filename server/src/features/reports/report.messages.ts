import { printMoment } from '#kernel/kernel.messages.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';

interface Decided {
  version: number;
  /** Full name. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** What the room says; the terms are those of the glossary in docs/DOMAIN.md. */
export const says = catalogue('report', {
  report: { vi: 'báo cáo', en: 'report' },
  period: { vi: 'kỳ báo cáo', en: 'reporting period' },
  department: { vi: 'phòng của đơn vị', en: 'department of the unit' },
  indicator: { vi: 'chỉ tiêu trong báo cáo', en: 'indicator of this report' },
  grade: { vi: 'xếp loại', en: 'grade' },
  words: { vi: 'số liệu bằng lời', en: 'figure in words' },
  note: { vi: 'ghi chú', en: 'note' },
  evidence: { vi: 'minh chứng', en: 'evidence' },
  attachedAlready: words<{ name: string; by: string }>({
    vi: ({ name, by }) => `Tệp này đã được đính kèm ở đây (“${name}”, ${by} đính kèm).`,
    en: ({ name, by }) => `This file is attached here already (“${name}”, by ${by}).`,
  }),
  tooManyFiles: words<{ max: number }>({
    vi: ({ max }) => `Mỗi chỉ tiêu có tối đa ${max} tệp. Hãy bỏ bớt, hoặc ghép các trang thành một tệp PDF.`,
    en: ({ max }) => `An indicator has at most ${max} files. Remove some, or put the pages into one PDF.`,
  }),
  declaredGaps: { vi: 'lý do còn thiếu số liệu', en: 'reason why figures are missing' },
  returnReason: {
    vi: 'lý do trả lại để đơn vị biết cần sửa gì',
    en: 'reason for the return, so that it is known what to put right',
  },
  correctionReason: { vi: 'lý do đính chính', en: 'reason for the correction' },

  onlyDepartmentOpens: {
    vi: 'Báo cáo của phòng do cán bộ và trưởng phòng của chính phòng đó lập. Hãy chọn chức vụ phù hợp.',
    en: 'The report of a department is made by its own officers and its head. Act in such an office.',
  },
  onlyUnitOpens: {
    vi: 'Báo cáo của đơn vị do cán bộ tổng hợp, lãnh đạo hoặc cán bộ của đơn vị lập. Hãy chọn chức vụ phù hợp.',
    en: 'The report of a unit is made by its planning officers, leaders or officers. Act in such an office.',
  },
  onlyOwnersType: {
    vi: 'Chức vụ đang chọn không nhập số liệu của báo cáo này. Hãy chọn chức vụ của phòng hoặc đơn vị lập báo cáo.',
    en: 'The office you act in does not enter figures of this report. Act in one of the unit or department that makes it.',
  },
  onlyHeadSubmits: {
    vi: 'Báo cáo của phòng do trưởng phòng gửi. Hãy báo cho trưởng phòng.',
    en: 'The report of a department is submitted by its head. Tell the head of the department.',
  },
  onlyPlannerSubmits: {
    vi: 'Báo cáo của đơn vị do cán bộ tổng hợp hoặc lãnh đạo gửi. Hãy báo cho người có chức vụ đó.',
    en: 'The report of a unit is submitted by a planning officer or leader. Tell whoever holds that office.',
  },
  onlySubmitterWithdraws: {
    vi: 'Chỉ người được gửi báo cáo này mới rút lại được.',
    en: 'Only who may submit this report may take it back.',
  },
  onlyReviewerReturns: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi nhận báo cáo trả lại được, và không phải người đã gửi báo cáo.',
    en: 'Only a planning officer or leader of the unit that receives the report may return it, and not who submitted it.',
  },
  onlyReviewerAccepts: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi nhận báo cáo duyệt được, và không ai duyệt báo cáo do mình gửi.',
    en: 'Only a planning officer or leader of the unit that receives the report may accept it, and nobody accepts a report they submitted.',
  },
  onlyOwnersCorrect: {
    vi: 'Chỉ phòng hoặc đơn vị lập báo cáo mới đính chính được báo cáo của mình.',
    en: 'Only the department or unit that made the report may correct it.',
  },

  onlyReviewerExtends: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi duyệt báo cáo gia hạn được.',
    en: 'Only a planning officer or leader of the unit that reviews the reports may extend a period.',
  },
  onlyReviewerCloses: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi duyệt báo cáo khóa kỳ được.',
    en: 'Only a planning officer or leader of the unit that reviews the reports may close a period.',
  },
  onlyReviewerReopens: {
    vi: 'Chỉ cán bộ tổng hợp hoặc lãnh đạo của nơi duyệt báo cáo bỏ gia hạn, bỏ khóa kỳ được.',
    en: 'Only a planning officer or leader of the unit that reviews the reports may take back an extension or a closing.',
  },
  exceptionReason: { vi: 'lý do', en: 'reason' },
  reviewedUnit: {
    vi: 'đơn vị cấp dưới gửi báo cáo cho đơn vị',
    en: 'lower unit that submits reports to yours',
  },
  extendedIntoPast: {
    vi: 'Ngày gia hạn đã qua. Hãy chọn từ hôm nay trở đi.',
    en: 'The day has passed. Choose today or later.',
  },
  extendedTooShort: words<{ name: string; day: { day: string } }>({
    vi: ({ name, day }) => `${name} có hạn gửi ${day}. Ngày gia hạn phải sau ngày đó.`,
    en: ({ name, day }) => `${name} has until ${day} anyhow. Choose a later day.`,
  }),
  nothingToExtend: words<{ name: string }>({
    vi: ({ name }) => `Chế độ báo cáo không đặt hạn gửi kỳ này cho ${name}, nên không có gì để gia hạn.`,
    en: ({ name }) => `The regime names no due date of this period for ${name}: there is nothing to extend.`,
  }),
  closedInPast: {
    vi: 'Ngày khóa đã qua. Để trống thì kỳ khóa ngay, hoặc chọn từ hôm nay trở đi.',
    en: 'The day has passed. Leave it empty to close at once, or choose today or later.',
  },
  nothingToLift: words<{ name: string }>({
    vi: ({ name }) => `Kỳ này của ${name} không được gia hạn và không bị khóa.`,
    en: ({ name }) => `This period is neither extended nor closed for ${name}.`,
  }),

  waits: {
    vi: 'Báo cáo đã gửi và đang chờ duyệt. Muốn sửa thì rút lại trước khi được duyệt.',
    en: 'The report has been submitted and awaits its review. To change it, take it back before it is accepted.',
  },
  isAccepted: {
    vi: 'Báo cáo đã được duyệt. Muốn sửa thì lập bản đính chính và ghi rõ lý do.',
    en: 'The report has been accepted. To change it, open a correction (đính chính) and state the reason.',
  },
  nothingToWithdraw: {
    vi: 'Chỉ rút lại được báo cáo đã gửi và chưa được duyệt hay trả lại.',
    en: 'Only a report that was submitted and neither accepted nor returned can be taken back.',
  },
  notSubmitted: {
    vi: 'Báo cáo chưa được gửi nên chưa thể duyệt hay trả lại.',
    en: 'The report has not been submitted, so it can be neither accepted nor returned yet.',
  },
  onlyAcceptedIsCorrected: {
    vi: 'Chỉ đính chính báo cáo đã được duyệt; báo cáo chưa duyệt thì sửa rồi gửi lại.',
    en: 'Only an accepted report is corrected; change one that is not accepted and submit it again.',
  },
  isBeingCorrected: {
    vi: 'Báo cáo đang có bản đính chính. Hãy sửa tiếp trong bản đó.',
    en: 'A correction of this report is being written. Go on in that version.',
  },

  notBegun: words<{ day: { day: string } }>({
    vi: ({ day }) => `Kỳ báo cáo chưa mở: bắt đầu nhập số liệu từ ngày ${day}.`,
    en: ({ day }) => `The reporting period has not begun: figures are entered from ${day}.`,
  }),
  closed: words<{ day: { day: string } }>({
    vi: ({ day }) =>
      `Kỳ báo cáo đã khóa sau ngày ${day}. Muốn gửi thì chọn “Đề nghị gia hạn” ở trang Báo cáo; nơi duyệt báo cáo sẽ trả lời.`,
    en: ({ day }) =>
      `The reporting period was closed after ${day}. To submit, choose “Ask for an extension” on the page Reports; who reviews the report will answer.`,
  }),
  closedAgain: words<{ day: { day: string }; extendedUntil: { day: string } }>({
    vi: ({ day, extendedUntil }) =>
      `Kỳ báo cáo đã khóa sau ngày ${day}, thời gian gia hạn đã hết ngày ${extendedUntil}. Muốn gửi thì chọn “Đề nghị gia hạn” ở trang Báo cáo; nơi duyệt báo cáo sẽ trả lời.`,
    en: ({ day, extendedUntil }) =>
      `The reporting period was closed after ${day} and the extension ended on ${extendedUntil}. To submit, choose “Ask for an extension” on the page Reports; who reviews the report will answer.`,
  }),
  closedFromAbove: words<{ by: string; day: { day: string }; reason: string }>({
    vi: ({ by, day, reason }) =>
      `${by} (nơi duyệt báo cáo) đã khóa kỳ này sau ngày ${day}, lý do: “${reason}”. Muốn gửi thì chọn “Đề nghị gia hạn” ở trang Báo cáo; nơi duyệt báo cáo sẽ trả lời.`,
    en: ({ by, day, reason }) =>
      `${by}, for who reviews the report, closed this period after ${day}, reason: “${reason}”. To submit, choose “Ask for an extension” on the page Reports; they will answer.`,
  }),
  notOver: words<{ day: { day: string } }>({
    vi: ({ day }) =>
      `Kỳ báo cáo hết ngày ${day} mới kết thúc nên chưa có số liệu chính thức. Hãy gửi sau ngày ${day}; số liệu đã nhập được giữ nguyên.`,
    en: ({ day }) =>
      `The period runs until the end of ${day}, so there are no official figures yet. Submit after ${day}; what was entered is kept.`,
  }),
  notOverButEstimated: words<{ day: { day: string }; estimate: Message }>({
    vi: ({ day, estimate }) =>
      `Kỳ báo cáo hết ngày ${day} mới kết thúc nên chưa có số liệu chính thức. Số ước thì gửi trong báo cáo “${estimate}”; báo cáo này gửi sau ngày ${day}, số liệu đã nhập được giữ nguyên.`,
    en: ({ day, estimate }) =>
      `The period runs until the end of ${day}, so there are no official figures yet. Submit an estimate (ước thực hiện) in the report “${estimate}”, and this one after ${day}; what was entered is kept.`,
  }),
  onlyEstimate: words<{ day: { day: string } }>({
    vi: ({ day }) =>
      `Kỳ báo cáo hết ngày ${day} mới kết thúc nên số liệu gửi từ nay đến hết ngày đó là ước thực hiện. Hãy gửi là ước thực hiện, hoặc chờ sau ngày ${day}.`,
    en: ({ day }) =>
      `The period runs until the end of ${day}, so what is submitted until then is an estimate (ước thực hiện). Submit it as an estimate, or wait until after ${day}.`,
  }),
  noEstimate: {
    vi: 'Số liệu này không gửi là ước thực hiện: kỳ báo cáo đã kết thúc, hoặc chính báo cáo này là báo cáo ước. Hãy bỏ chọn “ước thực hiện”.',
    en: 'This is not submitted as an estimate (ước thực hiện): the period is over, or the report is one of estimates already. Please unselect “estimate”.',
  },
  putTogether: {
    vi: 'Số liệu của kỳ này được tổng hợp từ các kỳ ngắn hơn nên không lập báo cáo riêng. Hãy lập báo cáo của các kỳ đó.',
    en: 'The numbers of this period are put together of shorter ones, so it has no report of its own. Report for those periods.',
  },
  notThereThen: {
    vi: 'Trong kỳ này đơn vị chưa thành lập hoặc chưa trực thuộc như hiện nay nên không lập được báo cáo.',
    en: 'In this period the unit did not exist yet or did not belong where it does now, so it makes no report.',
  },

  withdrawnSince: words<{ version: number }>({
    vi: ({ version }) => `Bản ${version} đã được nơi gửi rút lại. Hãy chờ bản gửi mới.`,
    en: ({ version }) => `Version ${version} has been taken back by its senders. Wait until they submit again.`,
  }),
  submittedSince: words<Decided>({
    vi: ({ version, by, at }) =>
      `${by} đã gửi bản ${version} lúc ${printMoment(at, 'vi')}. Hãy xem bản đó trước khi quyết định.`,
    en: ({ version, by, at }) =>
      `${by} submitted version ${version} at ${printMoment(at, 'en')}. Look at it before you decide.`,
  }),
  acceptedSince: words<Decided>({
    vi: ({ version, by, at }) => `${by} đã duyệt bản ${version} lúc ${printMoment(at, 'vi')}. Hãy tải lại để xem.`,
    en: ({ version, by, at }) => `${by} accepted version ${version} at ${printMoment(at, 'en')}. Reload to see it.`,
  }),
  returnedSince: words<Decided & { reason: string }>({
    vi: ({ version, by, at, reason }) =>
      `${by} đã trả lại bản ${version} lúc ${printMoment(at, 'vi')}: “${reason}”. Hãy tải lại để xem.`,
    en: ({ version, by, at, reason }) =>
      `${by} returned version ${version} at ${printMoment(at, 'en')}: “${reason}”. Reload to see it.`,
  }),

  contested: words<{
    theirs: string | null | { value: string; unit: null } | Message;
    by: string | null;
    at: string | null;
  }>({
    vi: ({ theirs, by, at }) =>
      `${by ?? 'Người khác'} ${theirs === null ? 'vừa xóa trống ô này' : `vừa nhập “${theirs}” vào ô này`}${at === null ? '' : ` lúc ${printMoment(at, 'vi')}`}. Hãy chọn giữ nội dung nào.`,
    en: ({ theirs, by, at }) =>
      `${by ?? 'Somebody else'} has ${theirs === null ? 'emptied this cell' : `entered “${theirs}” here`}${at === null ? '' : ` at ${printMoment(at, 'en')}`}. Choose which of the two to keep.`,
  }),

  typedAsRatio: {
    vi: 'tử số và mẫu số; tỷ lệ do hệ thống tính',
    en: 'numerator and denominator; the ratio is computed',
  },
  typedAsStatus: { vi: 'đạt hoặc chưa đạt', en: 'met (đạt) or not met yet (chưa đạt)' },
  typedAsTimes: { vi: 'số lần của từng kỳ', en: 'the number of times in each sub-period' },
  typedAsShares: { vi: 'tỷ lệ của từng phần', en: 'the share of each part' },
  typedAsDates: { vi: 'ngày hoàn thành', en: 'the day of completion' },
  wrongParts: words<{ keys: readonly string[] }>({
    vi: ({ keys }) => `Phần không đúng mẫu: ${keys.join(', ')}.`,
    en: ({ keys }) => `Parts that are not asked for in this form: ${keys.join(', ')}.`,
  }),
  sharesOfWhole: words<{ total: { value: string; unit: string | null } }>({
    vi: ({ total }) => `Các phần cộng lại được ${total}; phải đủ 100%, kể cả phần còn lại.`,
    en: ({ total }) => `The shares add up to ${total}; with the rest they must make 100%.`,
  }),
  typedAsValue: { vi: 'giá trị', en: 'a value' },
  misplaced: words<{ indicator: string; typed: Message }>({
    vi: ({ indicator, typed }) => `“${indicator}” nhập bằng ${typed}. Hãy xóa ô này.`,
    en: ({ indicator, typed }) => `“${indicator}” is entered as ${typed}. Clear this cell.`,
  }),
  negative: words<{ indicator: string; allowed: Message }>({
    vi: ({ indicator, allowed }) => `“${indicator}” không thể âm: ${allowed}. Hãy kiểm tra lại dấu của số.`,
    en: ({ indicator, allowed }) => `“${indicator}” cannot be negative: ${allowed}. Check the sign of the number.`,
  }),
  amountFromZero: {
    vi: 'đây là một mức hoặc một lượng, từ 0 trở lên; chỉ tốc độ tăng, giảm mới có số âm',
    en: 'it is a level or an amount, from 0 up; only a rate of change can be below 0',
  },
  casesFromZero: {
    vi: 'tử số và mẫu số là số đếm, từ 0 trở lên',
    en: 'numerator and denominator are counts, from 0 up',
  },
  timesFromZero: { vi: 'số lần là số đếm, từ 0 trở lên', en: 'times are counted, from 0 up' },
  noDenominator: words<{ indicator: string }>({
    vi: ({ indicator }) => `“${indicator}” còn thiếu mẫu số. Hãy nhập cả tử số và mẫu số.`,
    en: ({ indicator }) => `“${indicator}” has no denominator. Enter both numerator and denominator.`,
  }),
  noNumerator: words<{ indicator: string }>({
    vi: ({ indicator }) => `“${indicator}” còn thiếu tử số. Hãy nhập cả tử số và mẫu số.`,
    en: ({ indicator }) => `“${indicator}” has no numerator. Enter both numerator and denominator.`,
  }),
  partOfNothing: words<{ indicator: string }>({
    vi: ({ indicator }) => `“${indicator}” có tử số nhưng mẫu số bằng 0. Hãy kiểm tra lại mẫu số.`,
    en: ({ indicator }) => `“${indicator}” has a numerator but its denominator is 0. Check the denominator.`,
  }),
  partAboveWhole: words<{ indicator: string }>({
    vi: ({ indicator }) =>
      `Tử số của “${indicator}” lớn hơn mẫu số. Tử số là một phần của mẫu số: hãy kiểm tra lại hai số.`,
    en: ({ indicator }) =>
      `The numerator of “${indicator}” exceeds its denominator. It is a part of it: check both numbers.`,
  }),
  gaps: words<{ count: number; names: readonly string[] }>({
    vi: ({ count, names }) =>
      `Còn ${count} chỉ tiêu chưa có số liệu: ${names.join('; ')}${count > names.length ? ` và ${count - names.length} chỉ tiêu khác` : ''}. Hãy nhập số liệu, hoặc ghi lý do còn thiếu rồi gửi lại.`,
    en: ({ count, names }) =>
      `${count} ${count === 1 ? 'indicator has' : 'indicators have'} no figure yet: ${names.join('; ')}${count > names.length ? ` and ${count - names.length} more` : ''}. Enter the figures, or state why they are missing and submit again.`,
  }),

  unexplained: words<{ count: number; names: readonly string[] }>({
    vi: ({ count, names }) =>
      `${count} chỉ tiêu khác số đơn vị đã báo cáo theo chế độ khác mà chưa ghi chú: ${names.join('; ')}${count > names.length ? ` và ${count - names.length} chỉ tiêu khác` : ''}. Hãy sửa số, hoặc ghi chú lý do ở từng dòng đó rồi gửi lại.`,
    en: ({ count, names }) =>
      `${count} ${count === 1 ? 'indicator differs' : 'indicators differ'} from what was reported under another regime, without a note: ${names.join('; ')}${count > names.length ? ` and ${count - names.length} more` : ''}. Mend the figures, or note the reason on these rows and submit again.`,
  }),

  contradictory: words<{ count: number; names: readonly string[] }>({
    vi: ({ count, names }) =>
      `Số liệu của ${count} chỉ tiêu mâu thuẫn nhau: ${names.join('; ')}${count > names.length ? ` và ${count - names.length} chỉ tiêu khác` : ''}. Hãy sửa theo lời nhắc ở từng dòng rồi gửi lại.`,
    en: ({ count, names }) =>
      `The figures of ${count} ${count === 1 ? 'indicator contradict others' : 'indicators contradict each other'}: ${names.join('; ')}${count > names.length ? ` and ${count - names.length} more` : ''}. Mend them as these rows say and submit again.`,
  }),
  unnoted: words<{ count: number; names: readonly string[] }>({
    vi: ({ count, names }) =>
      `${count} số liệu khác thường mà chưa ghi chú: ${names.join('; ')}${count > names.length ? ` và ${count - names.length} chỉ tiêu khác` : ''}. Hãy sửa số, hoặc ghi chú vì sao ở từng dòng đó rồi gửi lại.`,
    en: ({ count, names }) =>
      `${count} unusual ${count === 1 ? 'figure' : 'figures'} without a note: ${names.join('; ')}${count > names.length ? ` and ${count - names.length} more` : ''}. Mend the numbers, or note why on these rows and submit again.`,
  }),

  dueTitle: words<{ period: Message }>({
    vi: ({ period }) => `Gửi báo cáo ${period}`,
    en: ({ period }) => `Submit the report: ${period}`,
  }),
  overdueTitle: words<{ period: Message }>({
    vi: ({ period }) => `Báo cáo ${period} đã quá hạn`,
    en: ({ period }) => `Report overdue: ${period}`,
  }),
  begun: words<{ department: string | null; isBegun: number }>({
    vi: ({ department, isBegun }) => {
      const begun = isBegun ? 'Đang soạn, chưa gửi' : 'Chưa nhập số liệu';
      return department === null ? begun : `${department}: ${begun.toLowerCase()}`;
    },
    en: ({ department, isBegun }) => {
      const begun = isBegun ? 'Begun, not submitted' : 'No figures entered';
      return department === null ? begun : `${department}: ${begun.toLowerCase()}`;
    },
  }),
  sentTitle: words<{ period: Message; unit: Message; department: string | null }>({
    vi: ({ period, unit, department }) => `${department ?? unit} đã gửi báo cáo ${period}`,
    en: ({ period, unit, department }) => `Report sent by ${department ?? unit}: ${period}`,
  }),
  manySentTitle: words<{ count: number; period: Message; unit: Message; department: string | null }>({
    vi: ({ count, period, unit, department }) =>
      `${count} báo cáo đã gửi về cho kỳ ${period} (mới nhất: ${department ?? unit})`,
    en: ({ count, period, unit, department }) => `${count} reports sent for ${period} (newest: ${department ?? unit})`,
  }),
  returnedTitle: words<{ period: Message }>({
    vi: ({ period }) => `Báo cáo ${period} bị trả lại`,
    en: ({ period }) => `Report returned: ${period}`,
  }),
  returnedWith: words<{ by: string | null; reason: string | null }>({
    vi: ({ by, reason }) => `${by ?? 'Nơi nhận'}: ${reason ?? 'không ghi lý do'}`,
    en: ({ by, reason }) => `${by ?? 'The receiver'}: ${reason ?? 'no reason given'}`,
  }),
  lateTitle: words<{ count: number; period: Message }>({
    vi: ({ count, period }) => `${count} nơi chậm báo cáo ${period}`,
    en: ({ count, period }) => `${count} ${count === 1 ? 'report' : 'reports'} late: ${period}`,
  }),
  waitingTitle: words<{ count: number; period: Message }>({
    vi: ({ count, period }) => `${count} báo cáo ${period} chờ duyệt`,
    en: ({ count, period }) => `${count} ${count === 1 ? 'report' : 'reports'} awaiting review: ${period}`,
  }),
  places: { vi: 'nơi', en: 'places' },

  achieved: { vi: 'đạt', en: 'met' },
  notAchieved: { vi: 'chưa đạt', en: 'not met yet' },
  nothingArose: { vi: 'không phát sinh', en: 'did not arise' },
});
