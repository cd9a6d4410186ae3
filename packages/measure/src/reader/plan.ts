import { isShare } from '../units/unit-of-measure.ts';
import { ofAddedMoney } from './added-money.ts';
import { said } from './said.ts';
import type { Token } from './token.ts';
import { percents, type View } from './view.ts';
import { ALREADY, ASPIRE, BY_NOW, DONE, GIVER, OF_RESULTS, PLAN, RANK } from './words.ts';

const PLAN_WORD = new RegExp(`(?:^| )(${PLAN})(?= |$)`, 'u');
/** "kế hoạch giao", "dự toán tỉnh giao", "chỉ tiêu cấp trên giao": the plan and who gave it. */
const PLAN_GIVEN = new RegExp(
  `(?:^| )((?:${PLAN})(?: (?!so |với |các |và |là )[^ ,:;%.\\d]+){0,6}? (?:${GIVER}))(?= |$)`,
  'u',
);
/** "chỉ tiêu gọi công dân nhập ngũ", "chỉ tiêu kết nạp đảng viên": what so many were given to do. */
const DEEDS =
  'gọi|tuyển|thu|chi|kết nạp|đào tạo|huấn luyện|vận động|huy động|phát triển (?!kinh|kt|văn|xã)[^ ]+|trồng|tiêm|hiến|giải ngân|xây|khám|xử lý|giảm|tạo việc|giải quyết việc|cấp phát|tiếp nhận|đưa|tinh giản|biên chế|bồi dưỡng|xuất khẩu|quân số|động viên|nhập ngũ|bảo hiểm|bhyt|bhxh|thuế|đảng viên|lao động';
/** Words after "chỉ tiêu" that make it the plan value and not the many targets of a plan. */
const SINGULAR =
  /^(?:so với |của |trên |)(?:(?:kế hoạch|kh|dự toán|pháp lệnh|kịch bản)(?= |$)|(?:chỉ tiêu|nghị quyết|mục tiêu)(?= (?:được|trên giao|giao|cấp|tỉnh|huyện|thị|thành|trung|hđnd|ubnd|trở|năm|so|pháp|đề|kế|nghị|vượt)| *$))/u;
const SINGULAR_DEED = new RegExp(`^chỉ tiêu (?:${DEEDS})(?= |$)`, 'u');

export interface PlanRelation {
  /** "kế hoạch giao": as the unit names it. */
  name: string;
  /** Percent on top of the plan: "vượt 5-10%". */
  above: boolean;
}

function planName(words: string): string {
  const given = PLAN_GIVEN.exec(words)?.[1];
  return (given ?? PLAN_WORD.exec(words)?.[1] ?? 'chỉ tiêu giao')
    .replace('cấp trên ', '')
    .replace('được ', '')
    .replace(/^kh(?= |$)/u, 'kế hoạch');
}

/** The plan that a percentage is of: "100% kế hoạch giao", "vượt chỉ tiêu cấp trên giao từ 5-10%". */
export function planRelation(view: View): PlanRelation | null {
  const { main, tail, label } = view;
  if (main?.unit?.unit.dimension !== 'percent' || ofAddedMoney(view)) return null;
  const exceeds = exceedsAt(view.tokens, main.from) || /(?:^| )vượt(?= |$)/u.test(label);
  // a share of the members of a composite, not of a value that was given
  if (view.indicatorKind === 'COMPOSITE' && !exceeds && /^(?:chỉ tiêu|mục tiêu)(?= |$)/u.test(tail)) return null;
  // of an indicator in % a count of what was given is its share: it can be more than the whole
  const deed = SINGULAR_DEED.test(tail) && !isShare(view.unitOfMeasure);
  if (SINGULAR.test(tail) || deed) {
    // "tăng thu ngân sách tối thiểu 12% so với dự toán": on top of it, as nobody plans to reach an eighth
    const over =
      /^so với /u.test(tail) && OVER_PLAN.test(label) && view.value!.values.every((each) => Number(each) < 100);
    const rises = /(?:^| )tăng(?: thêm| từ| khoảng| ít nhất| tối thiểu)*$/u.test(view.lead) && /^so với /u.test(tail);
    return {
      name: planName(tail.replace(/^so với /, '')),
      above: (exceeds && !/(?:đạt và vượt|đạt, vượt)/u.test(label)) || rises || over,
    };
  }
  if (exceeds && PLAN_WORD.test(label)) return { name: planName(label), above: true };
  return null;
}

/** "tăng thu …", and no "tăng cường", "tăng thu đạt". */
const OVER_PLAN = /(?:^| )tăng(?! cường)(?= )(?!.* (?:đạt|bằng)(?: |$))/u;

function exceedsAt(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.value === 'vượt';
}

const FULFILS = new RegExp(
  `^(?:(?:phấn đấu|phần đấu|phần đầu|tiếp tục|cơ bản) )*(?:hoàn thành(?: và hoàn thành vượt mức| và vượt(?: mức)?| vượt mức)?|đạt(?: và vượt(?: mức)?)?|vượt(?: mức)?|thực hiện đạt(?: và vượt)?|thực hiện hoàn thành) (?:toàn bộ )?(?:${PLAN})(?= |$)`,
  'u',
);
const ENDS_FULFILLED = new RegExp(
  `(?:^| )(?:hoàn thành|đạt|vượt)(?: và vượt)? (?:${PLAN})(?: [^ ]+){0,3} (?:${GIVER})(?: năm)?$`,
  'u',
);

/** "Chi ngân sách không vượt dự toán được giao": a plan that is a ceiling, as printed in words, or null. */
export function keepsWithinPlan(words: string): string | null {
  return WITHIN.exec(words)?.[1] ?? null;
}

const WITHIN = new RegExp(
  `(?:^| )((?:không(?: được)? (?:vượt|quá|vượt quá|cao hơn)|trong phạm vi|nằm trong|dưới|thấp hơn)(?: mức)? (?:${PLAN})(?= |$).*)$`,
  'u',
);

/** "Hoàn thành kế hoạch thu ngân sách": the plan fulfilled, without a number. The plan's name, or null. */
export function fulfilsPlan(words: string): string | null {
  if (!FULFILS.test(words) && !ENDS_FULFILLED.test(words)) return null;
  return planName(words);
}

export interface Outcome {
  /** Percent of the plan that the text claims. */
  percentOfPlan: string | null;
  /** The plan's value printed beside the result: "(nghị quyết 135 ha)", "Kịch bản 175.794". */
  plan: string | null;
}

/** "4,5/5 điểm": a level on a scale of that many points; of 100 points, a score that was given. */
function onScale({ main, value }: View): boolean {
  return main!.unit?.unit.dimension === 'score' && Number(value?.values[1]) <= LONGEST_SCALE;
}

const LONGEST_SCALE = 10;
const RESULT_VERBS = /(?:^| )(?:đạt|vượt|bằng)(?= |$)/u;

/** "…, vượt kế hoạch đề ra": how a result stands to its plan; "đạt và vượt" is asked of one. */
const REPORTED = new RegExp(
  `^(?:[^,:;.]* )?, (?:đã )?(?:vượt(?: mức)?|bằng|đạt|không đạt|chưa đạt|hoàn thành(?: vượt mức)?|cao hơn|thấp hơn)(?: so với)? (?:${PLAN})(?= |$)`,
  'u',
);

/** "hiện nay …, sẽ đạt": what is still to come. */
const PROMISED = /(?:^| )(?:sẽ|phải|cần|mục tiêu|kế hoạch)(?= |$)/u;

/** Signs that the words report a result instead of setting a target; null when they are too few. */
export function outcomeOf(view: View): Outcome | null {
  const { main, clause } = view;
  if (!main) return null;
  let signs = said(view.label, DONE) || said(view.lead, ALREADY) || said(view.hint, OF_RESULTS) ? 2 : 0;
  let percentOfPlan: string | null = null;
  for (const item of percents(view)) {
    const planned = PLAN_WORD.test(item.tail) || PLAN_WORD.test(item.lead);
    const shareless =
      main.unit?.unit.dimension !== 'percent' &&
      /(?:^| )(?:đạt|vượt)(?! tỷ lệ)(?: |$)/u.test(item.lead) &&
      main.form !== 'over';
    const cell = view.tokens[main.to]?.value === '|' && main.unit?.unit.dimension !== 'percent';
    if (!(planned && RESULT_VERBS.test(item.lead)) && !shareless && !cell) continue;
    signs += 2;
    percentOfPlan ??= item.value;
  }
  const planned = clause.restated.find(
    (item) => item.quantity.unit?.unit.dimension !== 'percent' && PLAN_WORD.test(item.lead),
  );
  if (planned) {
    signs += 2;
    percentOfPlan ??= percents(view)[0]?.value ?? null;
  }
  const asked = main.cmp === 'ge' || main.cmp === 'gt' || main.cmp === 'le' || main.cmp === 'lt' || main.since;
  if (
    !asked &&
    main.form === 'over' &&
    !onScale(view) &&
    (main.unit?.measure || said(`${view.label} ${view.hint}`, RANK))
  )
    signs += 2;
  if (main.form === 'compound' && main.numerals.length > 2) signs += 2;
  if (main.cmp === 'approx' && planRelation(view)) signs += 1;
  if (BY_NOW.test(view.label) && !said(view.words, ASPIRE) && !PROMISED.test(view.words)) signs += 2;
  if (!asked && REPORTED.test(view.tail) && !said(view.words, ASPIRE)) signs += 2;
  if (signs < 2) return null;
  if (planRelation(view) && !percentOfPlan) percentOfPlan = view.value?.values[0] ?? null;
  const value = planned ? (view.resolve(planned.quantity).values[0] ?? null) : null;
  return { percentOfPlan, plan: value };
}
