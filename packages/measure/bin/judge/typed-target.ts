/** A typed target, or as little of one as a judgement needs, out of JSON. */
import { type JudgedTarget, JudgeInputError } from '../../src/judge-types.ts';
import type { Comparator, Direction, EvalRule, TargetKind } from '../../src/target-values.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  optionalBoolean,
  optionalList,
  optionalText,
  optionalWord,
} from './json.ts';
import { says } from './says.ts';

const KINDS: readonly TargetKind[] = [
  'rate',
  'level',
  'count',
  'growth',
  'delta_pp',
  'delta_abs',
  'ratio_xy',
  'boolean',
  'grade',
  'frequency',
  'relative_to_assigned',
  'share_structure',
  'zero_event',
  'deadline',
  'award',
  'text',
  'result',
];
const COMPARATORS: readonly Comparator[] = [
  'eq',
  'ge',
  'gt',
  'le',
  'lt',
  'between',
  'achieve',
  'maintain',
  'decrease',
  'decrease_to',
  'grade_ge',
  'every',
  'none',
  'approx',
  'actual_over_plan',
  'before',
  'in',
  'count_of',
  'score',
];
const RULES: readonly EvalRule[] = [
  'ge_lo',
  'gt_lo',
  'le_hi',
  'lt_hi',
  'band',
  'dir_down',
  'bool',
  'grade_ge',
  'children_all',
  'children_count',
  'ref_ge_lo',
  'schedule',
  'deadline',
  'manual',
  'result',
];
const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'band', 'none'];
const DEPTH = 20;

/** @throws JudgeInputError naming the field that is none of the vocabulary. */
export function typedTarget(json: JsonObject, path = 'target', depth = 0): JudgedTarget {
  if (depth > DEPTH) throw new JudgeInputError(path, says.tooDeep({ most: DEPTH }));
  const text = (name: string) => optionalText(json[name], `${path}.${name}`);
  const word = <T extends string>(name: string, words: readonly T[]) =>
    optionalWord(json[name], words, `${path}.${name}`);
  const children = optionalList(json.children, `${path}.children`);
  const target: JudgedTarget = {
    label: text('label'),
    lo: text('lo'),
    hi: text('hi'),
    unit: text('unit'),
    baseline: text('baseline'),
    period: text('period'),
    x: text('x'),
    y: text('y'),
  };
  return {
    ...target,
    ...given({
      text: text('text'),
      kind: word('kind', KINDS),
      cmp: word('cmp', COMPARATORS),
      direction: word('direction', DIRECTIONS),
      evalRule: word('evalRule', RULES),
      change: word('change', ['rise', 'fall']),
      bareNumber: optionalBoolean(json.bareNumber, `${path}.bareNumber`),
      loOpen: optionalBoolean(json.loOpen, `${path}.loOpen`) || null,
      hiOpen: optionalBoolean(json.hiOpen, `${path}.hiOpen`) || null,
      grade: text('grade'),
      scale: textList(json.scale, `${path}.scale`),
      times: text('times'),
      per: perOf(json.per, `${path}.per`),
      dates: textList(json.dates, `${path}.dates`),
      children: children?.map((child, index) => childOf(child, `${path}.children[${index}]`, depth)) ?? null,
    }),
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], null> };

function given<T extends Record<string, unknown>>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Given<T>;
}

function childOf(value: Json, path: string, depth: number): JudgedTarget {
  if (!isObject(value)) throw new JudgeInputError(path, says.notAnObject());
  return typedTarget(value, path, depth + 1);
}

function perOf(value: Json | undefined, path: string): { count: number; unit: string } | null {
  if (value === undefined || value === null) return null;
  const count = isObject(value) ? Number(optionalText(value.count, `${path}.count`) ?? '1') : Number.NaN;
  const unit = isObject(value) ? optionalText(value.unit, `${path}.unit`) : null;
  if (unit !== null && Number.isInteger(count) && count > 0) return { count, unit };
  throw new JudgeInputError(path, says.notAPeriod());
}

function textList(value: Json | undefined, path: string): string[] | null {
  return optionalList(value, path)?.map((item, index) => optionalText(item, `${path}[${index}]`) ?? '') ?? null;
}
