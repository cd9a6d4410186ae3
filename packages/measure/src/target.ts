/**
 * What a target is once it has been read. Numbers are exact decimals written as strings ("14.5"), never floats;
 * percentages and percentage points are in the printed unit (70 means 70 %). The officials' own words stay in `text`.
 */
import type { Decimal } from './exact.ts';
import type { Message } from './messages.ts';
import type { Change, Comparator, Direction, EvalRule, PeriodUnit } from './target-values.ts';

export type { Decimal };

/** Where in the text a part of the reading stands: UTF-16 offsets into `text` as given, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What every form has in common. The bounds are in `unit`; for a change (growth, delta) they are the size of the
 * change, for `relative_to_assigned` they are percent of the assigned value (105 means assigned × 1.05).
 * A composite (`children_all`) shows the bounds of its first member: it is judged by its `children`.
 */
export interface TargetBase {
  /** The official's own words, unchanged. */
  text: string;
  /** The name that stands before the value inside the text ("Lúa" in "Lúa 507 ha"); null when the text is the value alone. */
  label: string | null;
  /** The words after the value, when there are any ("hộ gia đình được thu gom" in "100% hộ gia đình được thu gom"). */
  subject?: string;
  /** Other expressions of the same value, as printed: "tỷ lệ 81,6%", "còn 7%", "đạt 96% kế hoạch". */
  also?: string[];
  cmp: Comparator;
  lo: Decimal | null;
  hi: Decimal | null;
  unit: string | null;
  direction: Direction;
  evalRule: EvalRule;
  /** What a change is measured against: "năm 2021", "ước thực hiện năm trước", "69 xã". */
  baseline: string | null;
  /** Whose assignment the target is relative to: "chỉ tiêu cấp trên giao". */
  relativeTo: string | null;
  /** The period that the text names ("năm 2025", "tháng", "2021-2025"); null when it names none. */
  period: string | null;
  /** The text says "phấn đấu". */
  aspirational: boolean;
  /** x of y where the text gives one: the count and its whole, or the actual and the plan of a result. */
  x: Decimal | null;
  y: Decimal | null;
  /** The bound itself is outside: "trên 90% đến 95%" has an open low end, "từ 90% đến dưới 95%" an open high end. */
  loOpen?: true;
  hiOpen?: true;
  /** The level of a standard that is reached or kept: "mức độ II". */
  standard?: string;
  /** What the value is not asked of, or of whom it is asked as well, in the text's words: "trừ văn bản mật". */
  scope?: string;
  /** Levels inside the year, in their order; the target's own bounds are the year's. */
  phases?: YearPhase[];
  children: Target[];
  /** The parts of the text the reading used; a reader that shows its work marks them. */
  spans: Span[];
  /** 0 … 1: how much of the reading rests on the words rather than on a default. */
  confidence: number;
}

/** `until`: the end of the phase in months of the year ("6 tháng đầu năm" is 6, "quý III" is 9, "cả năm" is 12). */
export interface YearPhase {
  label: string;
  until: number;
  cmp: Comparator;
  lo: Decimal | null;
  hi: Decimal | null;
}

export interface AmountTarget extends TargetBase {
  kind: 'rate' | 'level' | 'count' | 'zero_event' | 'relative_to_assigned';
}

/** A change against a base. "giảm 0,8-1,0%" has bounds 0.8 and 1.0 and `change: 'fall'`. */
export interface ChangeTarget extends TargetBase {
  kind: 'growth' | 'delta_pp' | 'delta_abs';
  change: Change;
}

export interface RatioTarget extends TargetBase {
  kind: 'ratio_xy';
  x: Decimal;
  y: Decimal;
}

export interface StatusTarget extends TargetBase {
  kind: 'boolean' | 'award' | 'text';
}

/** At least `grade`, of a scale that runs from worst to best; null when the scale is not one that is known. */
export interface GradeTarget extends TargetBase {
  kind: 'grade';
  grade: string;
  scale: string[] | null;
}

/** At least `times` in every sub-period of `per.count` × `per.unit`. */
export interface FrequencyTarget extends TargetBase {
  kind: 'frequency';
  times: Decimal;
  per: { count: number; unit: PeriodUnit };
}

/** Shares of one whole: one child per share, with its label; they must total 100. */
export interface StructureTarget extends TargetBase {
  kind: 'share_structure';
}

/** `dates`: ISO, as exact as the text is: "2023-06-15", "2023-06", "2021-Q1", "2025", "--06-15" (every year). */
export interface DeadlineTarget extends TargetBase {
  kind: 'deadline';
  dates: string[];
}

/** Not a target: what was reached. `percentOfPlan` is the percentage the text itself claims. */
export interface ResultTarget extends TargetBase {
  kind: 'result';
  percentOfPlan: Decimal | null;
}

export type Target =
  | AmountTarget
  | ChangeTarget
  | RatioTarget
  | StatusTarget
  | GradeTarget
  | FrequencyTarget
  | StructureTarget
  | DeadlineTarget
  | ResultTarget;

export type QuestionCode =
  | 'SCALE_AMBIGUOUS' // one separator and three digits: thousands or decimals
  | 'UNIT_MISSING' // a number without a unit of measure
  | 'UNIT_SUSPECT' // a unit that the indicator is not measured in
  | 'EXPRESSIONS_DISAGREE' // several expressions of one target do not say the same
  | 'PARTS_DISAGREE' // shares or parts do not make the whole
  | 'RANGE_REVERSED' // the first bound is above the second
  | 'EXCEEDS_WHOLE' // x above y, or above 100 % of a bounded share
  | 'NUMBER_UNREADABLE' // digits whose separators make no number
  | 'MEANING_UNCLEAR' // words that allow more than one meaning
  | 'NOT_READ' // digits, signs, comparators or number words that no reading used
  | 'TEXT_CONVERTED' // typed for an old font, or without marks
  | 'SPREADSHEET'; // an error or a formula of a spreadsheet

/** What only the user can know. `says` says what to do; `candidates` are in official notation. */
export interface Question {
  code: QuestionCode;
  says: Message;
  candidates: string[];
}

/** A target as it may be meant, with what speaks for it. */
export type CandidateReading = Target & { because: Message };

/**
 * What reading gives. `target` is null when nothing could be read, when the text allows several meanings, or when a part
 * of it was not understood: then `readings` holds what was, the likeliest first, and `questions` asks. Questions beside
 * a target are doubts, not refusals.
 */
export interface TargetReading {
  target: Target | null;
  readings: CandidateReading[];
  questions: Question[];
}

export type UnitLevel = 'province' | 'district' | 'commune';
