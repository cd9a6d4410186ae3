import { type Day, yearsInWords, yearsShown } from '@dich/measure';
import { printMoment } from '#kernel/kernel.messages.ts';
import { catalogue, type Message, words } from '#kernel/messages.ts';
import type { Decision } from './decision.entity.ts';

export const says = catalogue('plans', {
  calledAboveAmended: {
    vi: 'Kế hoạch của đơn vị cấp trên được bổ sung, sửa đổi',
    en: 'Plans of the unit above that were amended',
  },
  calledAdjusted: { vi: 'Kế hoạch được điều chỉnh', en: 'Plans that were adjusted' },
  calledSubmitted: { vi: 'Kế hoạch trình lãnh đạo', en: 'Plans submitted to the leader' },
  calledPlanReturned: { vi: 'Kế hoạch bị trả lại', en: 'Plans that were returned' },
  calledIssued: { vi: 'Kế hoạch được ban hành', en: 'Plans that were issued' },
  calledResponsibilities: { vi: 'Phân công trong kế hoạch', en: 'Responsibilities in plans' },
  // what people are told of
  adjustedTitle: words<{ year: number }>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} của đơn vị vừa được điều chỉnh`,
    en: ({ year }) => `The plan of your unit for ${yearsShown(year)} was adjusted`,
  }),
  responsibilitiesGivenTitle: words<{ department: string; count: number; year: number }>({
    vi: ({ department, count, year }) =>
      `Kế hoạch ${yearsInWords(year)} phân công ${department} chủ trì, phối hợp ${count} chỉ tiêu`,
    en: ({ department, count, year }) =>
      `The plan for ${yearsShown(year)} assigns ${count} ${count === 1 ? 'indicator' : 'indicators'} to ${department}`,
  }),

  submittedTitle: words<{ year: number }>({
    vi: ({ year }) => `Dự thảo kế hoạch ${yearsInWords(year)} vừa được trình để ban hành`,
    en: ({ year }) => `The draft plan for ${yearsShown(year)} was submitted to be issued`,
  }),
  issuedTitle: words<{ year: number }>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} đã trình vừa được lãnh đạo ban hành`,
    en: ({ year }) => `The plan for ${yearsShown(year)} that was submitted was issued by a leader`,
  }),
  aboveAmendedTitle: words<{ year: number }>({
    vi: ({ year }) =>
      `Kế hoạch năm ${year} của đơn vị vừa được sửa đổi, bổ sung; hãy xem kế hoạch của phòng, ban có cần sửa theo`,
    en: ({ year }) =>
      `The plan of your unit for ${year} was amended; please see whether your department’s plan has to follow`,
  }),
  returnedTitle: words<{ year: number }>({
    vi: ({ year }) => `Dự thảo kế hoạch ${yearsInWords(year)} vừa được lãnh đạo trả lại`,
    en: ({ year }) => `The draft plan for ${yearsShown(year)} was returned by a leader`,
  }),

  // what things are called in the sentences of the kernel
  plan: { vi: 'kế hoạch', en: 'plan' },
  planTitle: { vi: 'tên kế hoạch', en: 'title of the plan' },
  generalObjective: { vi: 'mục tiêu chung', en: 'general objective' },
  unit: { vi: 'đơn vị', en: 'unit' },
  department: { vi: 'phòng, ban', en: 'department' },
  objective: { vi: 'mục tiêu', en: 'objective' },
  objectiveOfPlan: { vi: 'mục tiêu trong kế hoạch này', en: 'objective in this plan' },
  objectiveText: { vi: 'nội dung mục tiêu', en: 'words of the objective' },
  section: { vi: 'đề mục', en: 'number or heading' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  indicatorOfPlan: { vi: 'chỉ tiêu trong kế hoạch', en: 'indicator in the plan' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  taskOfPlan: { vi: 'nhiệm vụ trong kế hoạch này', en: 'task in this plan' },
  taskText: { vi: 'nội dung nhiệm vụ', en: 'words of the task' },
  lead: { vi: 'chủ trì', en: 'name of who leads' },
  coordinating: { vi: 'phối hợp', en: 'name of who supports it' },
  time: { vi: 'thời gian', en: 'time' },
  monitor: { vi: 'theo dõi', en: 'name of who monitors' },
  evidence: { vi: 'minh chứng', en: 'evidence' },
  responsibility: { vi: 'phân công', en: 'responsibility (phân công)' },
  decisionNumber: { vi: 'số quyết định', en: 'number of the decision' },
  signerName: { vi: 'họ tên người ký', en: 'full name of the signer' },
  signerTitle: { vi: 'chức vụ người ký', en: 'title of the signer' },
  decisionTitle: { vi: 'trích yếu', en: 'title of the decision' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuing authority' },
  documentPlace: { vi: 'địa danh', en: 'place' },
  legalBasis: { vi: 'căn cứ', en: 'legal basis' },
  proposal: { vi: 'dòng “Theo đề nghị…”', en: 'proposal line' },
  article: { vi: 'điều', en: 'article' },
  recipient: { vi: 'nơi nhận', en: 'recipient' },
  signingAuthority: { vi: 'thẩm quyền ký (TM., KT., TUQ.)', en: 'signing authority (TM., KT., TUQ.)' },
  replaces: { vi: 'văn bản được thay thế', en: 'document that is replaced' },
  annexCaption: { vi: 'phần đầu phụ lục', en: 'head of the annex' },
  reason: { vi: 'lý do', en: 'reason' },
  paragraphText: { vi: 'nội dung đoạn văn', en: 'words of the paragraph' },
  taskNumber: { vi: 'số thứ tự nhiệm vụ', en: 'number of the task' },

  // who may instead
  mayNotPlan: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp lập được kế hoạch, và chỉ cho đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers draw up plans, and only for their own unit. Please ask one of them.',
  },
  mayNotEdit: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp sửa được kế hoạch của đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers edit the plans of their unit. Please ask one of them.',
  },
  mayNotEditOfDepartment: {
    vi: 'Kế hoạch của phòng, ban do trưởng phòng và cán bộ của phòng, ban đó soạn.',
    en: 'The plan of a department is written by its head and officers.',
  },
  onlyHeadSubmits: {
    vi: 'Kế hoạch của phòng, ban do trưởng phòng trình và rút lại. Hãy báo cho trưởng phòng.',
    en: 'The plan of a department is submitted and taken back by its head. Please tell them.',
  },
  unitPlansFirst: words<{ year: number }>({
    vi: ({ year }) =>
      `Đơn vị chưa ban hành kế hoạch ${yearsInWords(year)}. Kế hoạch của phòng, ban lập theo kế hoạch đó, sau khi đơn vị ban hành.`,
    en: ({ year }) =>
      `The unit has not issued its plan for ${yearsShown(year)} yet. A department plans under that plan, once it is issued.`,
  }),
  notOfDepartment: words<{ name: string }>({
    vi: ({ name }) =>
      `“${name}” không phải chỉ tiêu mà kế hoạch đơn vị phân công hoặc giao cho phòng, ban này. Việc riêng của phòng, ban hãy ghi thành nhiệm vụ.`,
    en: ({ name }) =>
      `“${name}” is no indicator that the plan of the unit assigns to this department, or of which it was given a target. What is the department’s own is written as a task.`,
  }),
  mayNotAssign: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp phân công được trong đơn vị mình. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers assign responsibilities in their unit. Please ask one of them.',
  },
  mayNotIssue: {
    vi: 'Chỉ lãnh đạo ban hành được kế hoạch của đơn vị mình. Hãy trình lãnh đạo ban hành.',
    en: 'Only leaders issue the plans of their unit. Please submit it to a leader.',
  },
  mayNotReturn: {
    vi: 'Chỉ lãnh đạo trả lại được dự thảo đã trình. Muốn sửa tiếp, người lập kế hoạch hãy rút lại.',
    en: 'Only leaders return a draft that was submitted. To go on writing it, take it back.',
  },
  mayNotAdjust: {
    vi: 'Chỉ lãnh đạo điều chỉnh được kế hoạch đã ban hành của đơn vị mình. Hãy trình lãnh đạo.',
    en: 'Only leaders adjust the issued plans of their unit. Please submit it to a leader.',
  },
  mayNotCarryOver: {
    vi: 'Chỉ lãnh đạo và cán bộ tổng hợp chuyển được kế hoạch của đơn vị mình sang năm khác. Hãy nhờ người giữ chức vụ đó.',
    en: 'Only leaders and planning officers carry the plans of their unit over to another year. Please ask one of them.',
  },
  mayNotAcknowledge: {
    vi: 'Chỉ trưởng phòng và cán bộ của phòng được phân công xác nhận được. Hãy nhờ phòng đó xác nhận.',
    en: 'Only the head and the officers of the department concerned can acknowledge this. Please ask that department.',
  },

  // when it cannot be done
  issuedAlready: {
    vi: 'Kế hoạch đã ban hành nên không sửa được nữa. Muốn thêm, đổi hoặc kết thúc chỉ tiêu, nhiệm vụ, hãy chọn “Sửa đổi, bổ sung kế hoạch”; muốn đổi mức chỉ tiêu, hãy lập quyết định điều chỉnh; muốn làm kế hoạch năm khác, hãy chuyển kế hoạch này sang năm đó.',
    en: 'The plan has been issued and can no longer be edited. To add, change or end indicators and tasks, choose “Amend the plan”; to change a target, adjust it under a new decision; to plan another year, carry this plan over to that year.',
  },
  isSubmitted: {
    vi: 'Dự thảo đã trình lãnh đạo nên giữ nguyên như lúc trình. Muốn sửa thì rút lại, hoặc chờ lãnh đạo trả lại.',
    en: 'The draft was submitted to the leader and stays as it is. To change it, take it back, or wait until it is returned.',
  },
  notSubmitted: {
    vi: 'Dự thảo này không còn ở trạng thái đã trình: đã được rút lại, trả lại, hoặc chưa trình.',
    en: 'This draft does not wait for the leader: it was taken back or returned, or was not submitted yet.',
  },
  nobodyToSubmitTo: {
    vi: 'Đơn vị chưa có ai giữ chức vụ lãnh đạo để trình. Hãy nhờ quản trị hệ thống giao chức vụ đó trước.',
    en: 'Nobody leads the unit yet, so there is nobody to submit it to. Please ask an administrator to give that office first.',
  },
  submissionNote: { vi: 'ý kiến trình', en: 'note to the leader' },
  mayNotAttachCopy: {
    vi: 'Bản ký do cán bộ tổng hợp hoặc lãnh đạo của đơn vị ban hành đính kèm. Hãy chọn chức vụ phù hợp.',
    en: 'The signed copy is attached by planning officers and leaders of the unit that issued it. Act in such an office.',
  },
  copyAfterIssuing: {
    vi: 'Kế hoạch chưa ban hành. Hãy ban hành rồi đính kèm bản ký.',
    en: 'The plan is not issued yet. Issue it, then attach the signed copy.',
  },
  reasonOfCopy: { vi: 'lý do thay bản ký', en: 'reason why the signed copy is replaced' },
  copyIsScan: {
    vi: 'Bản ký phải là tệp PDF hoặc ảnh của văn bản đã ký. Hãy quét văn bản rồi chọn tệp đó.',
    en: 'The signed copy has to be a PDF or a picture of the signed document. Scan it and choose that file.',
  },
  copyIsThere: words<{ by: string }>({
    vi: ({ by }) => `Bản ký này đã được ${by} đính kèm.`,
    en: ({ by }) => `This signed copy was attached already, by ${by}.`,
  }),
  tooManyCopies: words<{ max: number }>({
    vi: ({ max }) => `Kế hoạch đã có ${max} bản ký, không thêm được nữa. Hãy báo quản trị hệ thống.`,
    en: ({ max }) => `The plan has ${max} signed copies, and takes no more. Please tell your administrator.`,
  }),
  stillDraft: {
    vi: 'Kế hoạch còn là bản dự thảo: hãy sửa thẳng trên bản dự thảo.',
    en: 'The plan is still a draft: please edit the draft itself.',
  },
  responsibilityIsDraft: {
    vi: 'Phân công này còn là bản nháp. Hãy chờ lãnh đạo ban hành kế hoạch rồi xác nhận.',
    en: 'This responsibility is still a draft. Please acknowledge it once a leader has issued the plan.',
  },
  acknowledgedAlready: {
    vi: 'Phân công này đã được xác nhận.',
    en: 'This responsibility has been acknowledged already.',
  },

  // what somebody else did meanwhile
  assignedOtherwise: words<{ theirs: Message | null; by: string | null; at: string | null }>({
    vi: ({ theirs, by, at }) =>
      `${by ?? 'Người khác'} vừa ${theirs === null ? 'bỏ phân công chỉ tiêu này' : `phân công chỉ tiêu này: ${theirs}`}${at ? ` (${printMoment(at, 'vi')})` : ''}. Hãy chọn giữ phân công của bạn hay phân công đó.`,
    en: ({ theirs, by, at }) =>
      `${by ?? 'Somebody else'} has just ${theirs === null ? 'taken the responsibilities of this indicator away' : `assigned this indicator: ${theirs}`}${at ? ` (${printMoment(at, 'en')})` : ''}. Please choose yours or theirs.`,
  }),
  roles: words<{ lead: string | null; coordinating: readonly string[] }>({
    vi: ({ lead, coordinating }) =>
      [lead && `chủ trì: ${lead}`, coordinating.length > 0 && `phối hợp: ${coordinating.join(', ')}`]
        .filter(Boolean)
        .join('; '),
    en: ({ lead, coordinating }) =>
      [
        lead && `${lead} leads`,
        coordinating.length > 0 && `${coordinating.join(', ')} ${coordinating.length === 1 ? 'supports' : 'support'}`,
      ]
        .filter(Boolean)
        .join('; '),
  }),

  // what is wrong with what was given
  yearOutOfRange: words<{ first: number; last: number }>({
    vi: ({ first, last }) => `Năm phải từ ${first} đến ${last}.`,
    en: ({ first, last }) => `The year must lie between ${first} and ${last}.`,
  }),
  notComposite: words<{ name: string }>({
    vi: ({ name }) => `“${name}” không phải chỉ tiêu tổng hợp nên không có chỉ tiêu thành phần.`,
    en: ({ name }) => `“${name}” is no composite, so it counts no members.`,
  }),
  countsItself: words<{ name: string }>({
    vi: ({ name }) => `“${name}” không thể tính chính nó, kể cả qua chỉ tiêu thành phần khác. Hãy bỏ mục này.`,
    en: ({ name }) => `“${name}” cannot count itself, nor through another member. Please leave this one out.`,
  }),
  sameMembers: {
    vi: 'Các chỉ tiêu thành phần này giống như đang có hiệu lực.',
    en: 'These are the members in force.',
  },
  membersHoldLater: words<{ from: Day }>({
    vi: ({ from }) =>
      `Các chỉ tiêu thành phần đang tính có hiệu lực từ ${from}. Quyết định điều chỉnh phải ký từ ngày đó trở đi.`,
    en: ({ from }) => `The members in force hold from ${from}. What adjusts them must be signed on or after that day.`,
  }),
  membersSaidLater: words<{ name: string }>({
    vi: ({ name }) =>
      `Một kế hoạch ban hành sau đã kết thúc, thay thế hoặc ghi lại “${name}”. Hãy điều chỉnh các chỉ tiêu thành phần ở kế hoạch đó.`,
    en: ({ name }) =>
      `A plan issued later has ended or replaced “${name}”, or says anew what it counts. Please adjust its members there.`,
  }),
  termTooLong: words<{ most: number }>({
    vi: ({ most }) => `Giai đoạn gồm từ 2 đến ${most} năm, năm đầu trước năm cuối.`,
    en: ({ most }) => `A term has from 2 to ${most} years, and its first year comes before its last.`,
  }),
  departmentsPlanByYears: {
    vi: 'Phòng, ban lập kế hoạch theo từng năm. Kế hoạch giai đoạn là của đơn vị.',
    en: 'Departments plan year by year. A plan of a term is the unit’s.',
  },
  yearsAssign: {
    vi: 'Kế hoạch giai đoạn không phân công: phòng ban chủ trì, phối hợp được phân công trong kế hoạch từng năm.',
    en: 'A plan of a term assigns nothing to departments: who leads and supports is said by the plan of each year.',
  },
  secondDraft: words<{ year: number }>({
    vi: ({ year }) => `Đơn vị đang soạn một kế hoạch ${yearsInWords(year)}. Hãy mở kế hoạch đó để sửa tiếp.`,
    en: ({ year }) =>
      `The unit is already drafting a plan for ${yearsShown(year)}. Please open that one and go on there.`,
  }),
  sameYear: words<{ year: number }>({
    vi: ({ year }) =>
      `Kế hoạch này đã là của ${yearsInWords(year)}. Hãy chọn một năm khác; muốn đổi kế hoạch đã ban hành của năm này, hãy chọn “Sửa đổi, bổ sung kế hoạch”.`,
    en: ({ year }) =>
      `This plan is for ${yearsShown(year)} already. Please choose another year; to change what is issued for this one, choose “Amend the plan”.`,
  }),
  secondUse: words<{ name: string }>({
    vi: ({ name }) => `Chỉ tiêu “${name}” đã có trong kế hoạch. Mỗi chỉ tiêu chỉ ghi một lần.`,
    en: ({ name }) => `The indicator “${name}” is in the plan already. Each stands there once.`,
  }),
  indicatorsToAdd: words<{ max: number }>({
    vi: ({ max }) => `Hãy chọn từ 1 đến ${max} chỉ tiêu.`,
    en: ({ max }) => `Choose between 1 and ${max} indicators.`,
  }),
  ordinalOutOfRange: words<{ max: number }>({
    vi: ({ max }) => `Thứ tự phải từ 1 đến ${max}.`,
    en: ({ max }) => `The place must lie between 1 and ${max}.`,
  }),
  notUnderObjectives: {
    vi: 'Phần này của văn bản không nằm dưới một mục tiêu. Hãy bỏ mục tiêu, hoặc chọn phần mục tiêu hay phần biện pháp.',
    en: 'This part of the document does not stand under an objective. Please leave the objective out, or choose the objectives or the measures.',
  },
  statedElsewhere: {
    vi: 'Chỉ đoạn nằm dưới một mục tiêu mới ghi mức của chỉ tiêu. Hãy bỏ chỉ tiêu khỏi đoạn này.',
    en: 'Only a line under an objective states targets. Please take the indicators off this paragraph.',
  },
  nothingToIssue: {
    vi: 'Kế hoạch chưa có chỉ tiêu hay nhiệm vụ nào. Hãy thêm trước khi ban hành.',
    en: 'The plan has no indicator and no task yet. Please add some before it is issued.',
  },
  numberForgotten: {
    vi: 'Hãy ghi số quyết định, hoặc chọn “chưa có số” để ban hành và hiện thiếu sót này cạnh kế hoạch.',
    en: 'Please enter the number of the decision, or choose “no number yet” (chưa có số): it is then shown as missing beside the plan.',
  },
  dayForgotten: {
    vi: 'Hãy ghi ngày ký, hoặc chọn “không ghi ngày” để ban hành và hiện thiếu sót này cạnh kế hoạch.',
    en: 'Please enter the date of signature, or choose “no date”: it is then shown as missing beside the plan.',
  },
  signerForgotten: {
    vi: 'Hãy ghi họ tên người ký, hoặc chọn “không ghi người ký” để hiện thiếu sót này cạnh kế hoạch.',
    en: 'Please enter who signed, or choose “no signer”: it is then shown as missing beside the plan.',
  },
  signedInFuture: {
    vi: 'Ngày ký không thể sau hôm nay. Hãy kiểm tra lại ngày ký.',
    en: 'A decision cannot be signed after today. Please check the date.',
  },
  holdsFromMissing: words<{ year: number }>({
    vi: ({ year }) =>
      `Quyết định không ghi ngày mà ${yearsInWords(year)} đã bắt đầu. Hãy ghi ngày bắt đầu áp dụng mức chỉ tiêu; nếu không, số liệu trước hôm nay sẽ không được đánh giá.`,
    en: ({ year }) =>
      `The decision bears no date and ${yearsShown(year)} has begun. Please enter the day from which its targets hold; otherwise no figure before today would be judged.`,
  }),
  holdsFromNotNeeded: {
    vi: 'Quyết định có ngày ký: mức chỉ tiêu áp dụng từ ngày đó. Hãy bỏ trống ngày bắt đầu áp dụng.',
    en: 'The decision bears a date and its targets hold from that day. Please leave the first day empty.',
  },
  holdsFromInFuture: {
    vi: 'Ngày bắt đầu áp dụng không thể sau hôm nay.',
    en: 'The first day cannot lie after today.',
  },
  indicatorNotInPlan: {
    vi: 'Chỉ tiêu này không có trong kế hoạch. Hãy thêm chỉ tiêu vào kế hoạch trước khi phân công.',
    en: 'This indicator is not in the plan. Please add it before assigning responsibilities.',
  },
  departmentUnknown: {
    vi: 'Không tìm thấy phòng, ban này trong đơn vị. Hãy chọn một phòng, ban của chính đơn vị.',
    en: 'There is no such department in the unit. Please choose one of the unit’s own.',
  },
  departmentEnded: words<{ name: string }>({
    vi: ({ name }) => `${name} đã ngừng hoạt động. Hãy chọn phòng, ban đang hoạt động.`,
    en: ({ name }) => `${name} no longer exists. Please choose a department that does.`,
  }),
  departmentNotYet: words<{ name: string }>({
    vi: ({ name }) => `${name} chưa hoạt động. Hãy chọn phòng, ban đang hoạt động.`,
    en: ({ name }) => `${name} does not exist yet. Please choose a department that does.`,
  }),
  departmentTwice: {
    vi: 'Phòng, ban này đã có trong phân công của chỉ tiêu. Mỗi phòng, ban chỉ giữ một vai trò: chủ trì hoặc phối hợp.',
    en: 'This department is named for the indicator already. Each has one role: it leads (chủ trì) or supports (phối hợp).',
  },
  secondLead: {
    vi: 'Chỉ tiêu đã có phòng, ban chủ trì. Chỉ một phòng, ban chủ trì; các phòng, ban khác phối hợp.',
    en: 'The indicator has a lead (chủ trì) already. One department leads; the others support it (phối hợp).',
  },
  cursorUnknown: {
    vi: 'after không phải là endCursor của danh sách này',
    en: 'after is not an endCursor of this list',
  },

  // what waits for somebody
  draftWaits: words<{ year: number }>({
    vi: ({ year }) => `Kế hoạch ${yearsInWords(year)} chưa ban hành`,
    en: ({ year }) => `The plan for ${yearsShown(year)} has not been issued`,
  }),
  draftLeft: words<{ year: number }>({
    vi: ({ year }) => `Dự thảo kế hoạch ${yearsInWords(year)} không ban hành được nữa, chỉ còn bỏ được`,
    en: ({ year }) => `The draft plan for ${yearsShown(year)} can no longer be issued, only discarded`,
  }),
  submittedWaits: words<{ year: number }>({
    vi: ({ year }) => `Dự thảo kế hoạch ${yearsInWords(year)} đã trình, chờ ban hành`,
    en: ({ year }) => `The draft plan for ${yearsShown(year)} was submitted and waits to be issued`,
  }),
  returnedWaits: words<{ year: number }>({
    vi: ({ year }) => `Dự thảo kế hoạch ${yearsInWords(year)} bị trả lại`,
    en: ({ year }) => `The draft plan for ${yearsShown(year)} was returned`,
  }),
  responsibilitiesWait: words<{ year: number; count: number }>({
    vi: ({ year, count }) => `${count} chỉ tiêu phân công ${yearsInWords(year)} chờ xác nhận`,
    en: ({ year, count }) =>
      `${count} ${count === 1 ? 'indicator' : 'indicators'} of ${yearsShown(year)} assigned to the department to acknowledge`,
  }),
  leadsOrCoordinates: {
    vi: 'Chủ trì hoặc phối hợp theo kế hoạch của đơn vị',
    en: 'The department leads (chủ trì) or supports (phối hợp) under the plan of the unit',
  },

  // faults of a document, shown beside the plan
  faultPlace: { vi: 'Quyết định', en: 'Decision' },
  numberMissing: { vi: 'Quyết định chưa có số.', en: 'The decision has no number (chưa có số).' },
  signedOnMissing: { vi: 'Quyết định không ghi ngày ký.', en: 'The decision bears no date of signature.' },
  signerMissing: { vi: 'Quyết định không ghi người ký.', en: 'The decision does not say who signed it.' },
});

/** What the system writes into official documents, which are always Vietnamese. */
export const OFFICIAL = {
  issuing: (planTitle: string): string => `Về việc ban hành ${planTitle}`,
  adjustingMembers: (composite: string, year: number): string =>
    `Về việc điều chỉnh các chỉ tiêu thành phần của ${composite} ${yearsInWords(year)}`,
  number: (number: string): string => `Số: ${number}`,
  /** Of a day YYYY-MM-DD; days below 10 and the first two months bear a nought: "ngày 06 tháng 01 năm 2023". */
  dayOf(day: string): string {
    const [year, month, date] = day.split('-');
    return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  },
  /** What stands above the title; a letter bears no name of its kind. */
  kinds: { DECISION: 'QUYẾT ĐỊNH', RESOLUTION: 'NGHỊ QUYẾT', PLAN: 'KẾ HOẠCH', OFFICIAL_LETTER: null },
  /** What stands above the first article of a document that enacts. */
  enactments: { DECISION: 'QUYẾT ĐỊNH:', RESOLUTION: 'QUYẾT NGHỊ:', PLAN: null, OFFICIAL_LETTER: null },
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  recipients: 'Nơi nhận:',
  /** Of a letter: "V/v ban hành…". */
  about: (title: string): string => `V/v ${title.replace(/^(về việc|v\/v)\s+/iu, '')}`,
  /**
   * "ỦY BAN NHÂN DÂN", on a line of its own "THỊ XÃ HƯƠNG TRÀ"; of what the council enacts "HỘI ĐỒNG NHÂN DÂN": a resolution
   * of which nobody says otherwise is the council's.
   */
  organ: ({ issuer, kind }: Pick<Decision, 'issuer' | 'kind'>, unit: string): string =>
    `${/^hội đồng nhân dân/iu.test(issuer ?? '') || (kind === 'RESOLUTION' && issuer === null) ? 'HỘI ĐỒNG NHÂN DÂN' : 'ỦY BAN NHÂN DÂN'}\n${unit.toLocaleUpperCase('vi')}`,
};
