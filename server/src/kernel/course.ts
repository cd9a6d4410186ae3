import { authorize } from './authorize.ts';
import type { Actor } from './context.ts';
import type { Message } from './messages.ts';
import { type Problem, refuseAll } from './refusal.ts';

/** One verb in the course of a record: from which states it leads, where to, who may do it, and in which words not. */
export interface Step<S extends string, R> {
  readonly from: readonly S[];
  /** The state it leads to; null: it stays where it was. */
  readonly to: S | null;
  readonly may: (actor: Actor, record: R) => boolean;
  /** Who may instead, for who may not; a function where that differs from record to record. */
  readonly mayNot: Message | ((record: R) => Message);
  /** Why not from any other state, and what to do; a function where the states have words of their own. */
  readonly notNow: Message | ((state: S) => Message);
}

/** The course of one kind of record: state × verb → next, who, words. The verbs, `viewerMay…` and the docs read it. */
export type Course<V extends string, S extends string, R> = { readonly [K in V]: Step<S, R> };

/** What `viewerMay…` answers, as far as office and state decide. */
export const isOpenTo = <S extends string, R>(step: Step<S, R>, actor: Actor, record: R, state: S): boolean =>
  step.from.includes(state) && step.may(actor, record);

export const authorizeStep = <S extends string, R>(
  { may, mayNot }: Step<S, R>,
  actor: Actor,
  record: R,
  path: string[],
): void => authorize(may(actor, record), typeof mayNot === 'function' ? mayNot(record) : mayNot, path);

/** Refuses who may not, then what is not in a state for it. */
export function takeStep<S extends string, R>(
  step: Step<S, R>,
  actor: Actor,
  record: R,
  state: S,
  path: string[],
): void {
  authorizeStep(step, actor, record, path);
  refuseAll(problemsOfStep(step, state, path));
}

/** Where several records are refused at once. */
export const problemsOfStep = <S extends string, R>(step: Step<S, R>, state: S, path: string[]): Problem[] =>
  step.from.includes(state) ? [] : [{ code: 'LOCKED', path, message: wordsOf(step, state) }];

const wordsOf = <S extends string, R>({ notNow }: Step<S, R>, state: S): Message =>
  typeof notNow === 'function' ? notNow(state) : notNow;
