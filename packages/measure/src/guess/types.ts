import type { SumPolicy } from '../balance-types.ts';
import type { IndicatorKind } from '../kinds.ts';
import type { Message } from '../messages.ts';
import type { OverTime, OverUnits } from '../rollup-types.ts';
import type { Target } from '../target.ts';

/** What somebody writes who makes an indicator. */
export interface IndicatorWords {
  readonly name: string;
  readonly unitOfMeasure?: string | null;
  /** A target of it, as it was read: "dưới 3%", "13/13 chỉ tiêu". */
  readonly target?: Target | null;
  /** Whether there are units below the one that will keep it. */
  readonly hasSubUnits: boolean;
  /** What is said of its meaning: it is taken, what follows from it is guessed anew, and it is asked no more. */
  readonly stated?: Stated;
}

export type Stated = { readonly [K in keyof IndicatorMeaning]?: IndicatorMeaning[K] | null | undefined };

/** What an indicator means, as far as it can be told by its words. */
export interface IndicatorMeaning {
  readonly kind: IndicatorKind;
  readonly direction: 'HIGHER' | 'LOWER' | 'BAND' | 'NONE';
  readonly unitOfMeasure: string;
  /** Of a RATIO: what is counted, of what, and in what both are counted. */
  readonly numeratorName: string | null;
  readonly denominatorName: string | null;
  readonly operandUnit: string | null;
  readonly overTime: OverTime;
  readonly typedAs: 'PERIOD' | 'CUMULATIVE';
  readonly overUnits: OverUnits;
  readonly suppliedBy: 'DEPARTMENTS' | 'SUB_UNITS' | 'BOTH';
  readonly sumPolicy: SumPolicy;
  readonly quotaToSubUnits: boolean;
}

/** What words leave open: of which part, and the question. Whoever states the part has answered it. */
export interface GuessDoubt {
  readonly part: keyof IndicatorMeaning | 'weightIndicatorId';
  readonly says: Message;
}

export interface IndicatorGuess {
  readonly meaning: IndicatorMeaning;
  readonly doubts: readonly GuessDoubt[];
}
