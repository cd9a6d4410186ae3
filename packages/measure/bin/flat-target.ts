import { print } from '../src/messages.ts';
import type { Target, TargetReading, YearPhase } from '../src/target.ts';
import { type PrintedQuestion, printQuestion } from './printed-question.ts';

/** A target in the vocabulary of the case file: what `read-targets` prints, one object per line. Numbers are strings. */
export interface FlatTarget {
  text: string;
  label: string | null;
  kind: string | null;
  cmp: string | null;
  lo: string | null;
  hi: string | null;
  unit: string | null;
  direction: string | null;
  baseline: string | null;
  period: string | null;
  x: string | null;
  y: string | null;
  relativeTo: string | null;
  evalRule: string | null;
  aspirational: boolean;
  confidence: number;
  /** Present where the bound itself is outside. */
  loOpen?: true;
  hiOpen?: true;
  /** The level of a standard: "mức độ II". */
  standard?: string;
  /** What is left out or counted in: "trừ văn bản mật". */
  scope?: string;
  /** Levels inside the year. */
  phases?: YearPhase[];
  children: FlatTarget[];
}

/** Grades and dates stand in `lo` and `hi`, as in the case file. */
export function flatten(target: Target): FlatTarget {
  const {
    text,
    label,
    kind,
    cmp,
    unit,
    direction,
    baseline,
    period,
    x,
    y,
    relativeTo,
    evalRule,
    aspirational,
    confidence,
  } = target;
  const bounds =
    target.kind === 'grade'
      ? { lo: target.grade, hi: null }
      : target.kind === 'deadline'
        ? { lo: target.dates[0] ?? null, hi: target.dates[1] ?? null }
        : { lo: target.lo, hi: target.hi };
  return {
    text,
    label,
    kind,
    cmp,
    ...bounds,
    unit,
    direction,
    baseline,
    period,
    x,
    y,
    relativeTo,
    evalRule,
    aspirational,
    confidence,
    ...(target.loOpen && { loOpen: true }),
    ...(target.hiOpen && { hiOpen: true }),
    ...(target.standard !== undefined && { standard: target.standard }),
    ...(target.scope !== undefined && { scope: target.scope }),
    ...(target.phases && { phases: target.phases }),
    children: target.children.map(flatten),
  };
}

export interface FlatReading extends FlatTarget {
  questions: PrintedQuestion[];
  readings: (FlatTarget & { reason: string })[];
}

const UNREAD: FlatTarget = {
  text: '',
  label: null,
  kind: null,
  cmp: null,
  lo: null,
  hi: null,
  unit: null,
  direction: null,
  baseline: null,
  period: null,
  x: null,
  y: null,
  relativeTo: null,
  evalRule: null,
  aspirational: false,
  confidence: 0,
  children: [],
};

/** What a reading says; where the text allows several values the first-ranked is shown beside the question that asks. */
export function flattenReading(text: string, reading: TargetReading): FlatReading {
  const shown = reading.target ?? reading.readings[0];
  return {
    ...(shown ? flatten(shown) : UNREAD),
    text,
    questions: reading.questions.map(printQuestion),
    readings: reading.readings.map((candidate) => ({ ...flatten(candidate), reason: print(candidate.because, 'vi') })),
  };
}
