/** Whether a target can be judged by the figures of its indicator: the same things are measured, in units that convert. */
import { criterionOf } from './criterion.ts';
import { decimal } from './exact.ts';
import { fit } from './fit.ts';
import { faultOfGrade, type GradeStep, nameOfStep } from './grade-scale.ts';
import type { Figure, JudgedTarget } from './judge-types.ts';
import { type IndicatorKind, type Judging, KINDS } from './kinds.ts';
import type { Message } from './messages.ts';
import { says as saysOfParts } from './says/parts.ts';
import { says } from './says/verdict.ts';
import type { TargetKind } from './target-values.ts';
import { isCounted } from './units/unit-of-measure.ts';

export interface FittedIndicator {
  kind: IndicatorKind;
  name: string;
  unitOfMeasure: string;
  /** What the numerator of a ratio counts. */
  operandUnit?: string | null;
  /** Its own ordinal scale, worst first. */
  grades?: readonly GradeStep[] | null;
}

/** A figure of each way of judging by number; what it is worth does not matter here. */
const FIGURES: Readonly<Record<Judging, Figure | null>> = {
  LEVEL: { value: '1' },
  CHANGE: { change: '1' },
  CASES: { numerator: '1', denominator: '1' },
  STATUS: { value: '1' },
  TIMES: { value: '1' },
  GRADE: null,
  MEMBERS: null,
};

/** Forms without a number that is compared with a figure's. */
const WITHOUT_NUMBER: ReadonlySet<TargetKind | undefined> = new Set<TargetKind | undefined>([
  'boolean',
  'grade',
  'frequency',
  'share_structure',
  'deadline',
  'award',
  'text',
  'result',
]);

/** Why the target can never be judged as it is written, for the official who writes it; null when nothing is wrong. */
export function misfitOf(target: JudgedTarget, indicator: FittedIndicator): Message | null {
  const { children = [], evalRule } = target;
  if (indicator.grades) return misfitOfGrade(target, indicator.grades);
  if (evalRule === 'children_count' || WITHOUT_NUMBER.has(target.kind)) return null;
  if (evalRule === 'children_all' && children.length > 0) {
    return children.map((child) => misfitOf(child, indicator)).find((misfit) => misfit !== null) ?? null;
  }
  const figure = FIGURES[KINDS[indicator.kind].judging];
  if (figure === null) return null;
  const { unitOfMeasure: unit, name, operandUnit = null } = indicator;
  const criterion = criterionOf(target, { unit, indicator: name });
  if ('question' in criterion) return criterion.rule === 'CHANGE_BY' && target.change ? criterion.question : null;
  const isNegative = [target.lo, target.hi].some((bound) => bound != null && decimal(bound).lt(0));
  if (isNegative && isCounted(criterion.unit)) return says.negativeCount();
  const fitted = fit({ target, figure, unit, operandUnit }, criterion);
  return 'key' in fitted ? fitted : null;
}

/** A target of an indicator with a scale names one of its grades. */
const misfitOfGrade = ({ grade }: JudgedTarget, scale: readonly GradeStep[]): Message | null =>
  grade === undefined ? saysOfParts.gradeWanted({ scale: scale.map(nameOfStep) }) : faultOfGrade(scale, grade);
