import { authorize, type MayNot, mayNotOf } from './authorize.ts';
import type { Actor } from './context.ts';
import type { Message } from './messages.ts';
import { type Problem, refuseAll } from './refusal.ts';

/** One verb in the course of a record: from which states it leads, where to, who may do it, and in which words not. */
export interface Step<S extends string, R> {
  readonly from: readonly S[];
  /** The state it leads to; null: it stays where it was. */
  readonly to: S | null;
  readonly may: (actor: Actor, record: R) => boolean;
  /** Who may instead, for who may not. */
  readonly mayNot: MayNot<R>;
  /** Why not from any other state, and what to do; a function where the states have words of their own. */
  readonly notNow: Message | ((state: S) => Message);
}

/** The course of one kind of record: state × verb → next, who, words. The verbs, `viewerMay…` and the docs read it. */
export type Course<V extends string, S extends string, R> = { readonly [K in V]: Step<S, R> };

/** Whether a step can be taken, wherever it leads: so one of several may be told by its name. */
export type Guard<S extends string, R> = Omit<Step<S, R>, 'to'>;

/** What `viewerMay…` answers, as far as office and state decide. */
export const isOpenTo = <S extends string, R>(step: Guard<S, R>, actor: Actor, record: R, state: S): boolean =>
  step.from.includes(state) && step.may(actor, record);

export const authorizeStep = <S extends string, R>(
  { may, mayNot }: Guard<S, R>,
  actor: Actor,
  record: R,
  path: string[],
): void => authorize(may(actor, record), mayNotOf(mayNot, record, actor), path);

/** Refuses who may not, then what is not in a state for it. */
export function takeStep<S extends string, R>(
  step: Guard<S, R>,
  actor: Actor,
  record: R,
  state: S,
  path: string[],
): void {
  authorizeStep(step, actor, record, path);
  refuseAll(problemsOfStep(step, state, path));
}

/** Where several records are refused at once. */
export const problemsOfStep = <S extends string, R>(step: Guard<S, R>, state: S, path: string[]): Problem[] =>
  step.from.includes(state) ? [] : [{ code: 'LOCKED', path, message: wordsOf(step, state) }];

const wordsOf = <S extends string, R>({ notNow }: Guard<S, R>, state: S): Message =>
  typeof notNow === 'function' ? notNow(state) : notNow;

/** A course as it is read by people, without its code. */
export interface CourseTable {
  /** Type of the records whose course it is, and what they are called. */
  readonly type: string;
  readonly name: Message;
  readonly steps: readonly {
    readonly verb: string;
    readonly from: readonly string[];
    readonly to: string | null;
    readonly mayNot: readonly Message[];
    /** Of each state that it does not lead from. */
    readonly notNow: readonly { readonly state: string; readonly because: Message }[];
  }[];
}

export const courseTable = <S extends string, R>(
  type: string,
  name: Message,
  states: readonly S[],
  course: Course<string, S, R>,
): CourseTable => ({
  type,
  name,
  steps: Object.entries<Step<S, R>>(course).map(([verb, step]) => ({
    verb,
    from: step.from,
    to: step.to,
    mayNot: 'if' in step.mayNot ? [step.mayNot.yes, step.mayNot.no] : [step.mayNot],
    notNow: states
      .filter((state) => !step.from.includes(state))
      .map((state) => ({ state, because: wordsOf(step, state) })),
  })),
});
