import type { AfterEnd } from '#kernel/after-end.ts';
import type { MayNot } from '#kernel/authorize.ts';
import type { Actor, Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Cell } from './cells.ts';
import type { CellProblem } from './preview.ts';
import type { Confirmed, Written } from './sheet.ts';

/** Something in a file that reads in more than one way, and is asked; nothing is written before it is answered. */
export interface Question {
  /** Under which it is answered, the same whenever the file is read. */
  key: string;
  cell: string;
  message: Message;
  choices: readonly { value: string; label: Message }[];
  /** One of the choices; null: not answered yet. */
  answer: string | null;
}

export type Answers = ReadonlyMap<string, string>;

/** A question with what it was answered; what is none of its choices is no answer. */
export function questionOf(asked: Omit<Question, 'answer'>, answers: Answers): Question {
  const given = answers.get(asked.key);
  return { ...asked, answer: asked.choices.find(({ value }) => value === given)?.value ?? null };
}

/** What one row of a file would do to the record. */
export interface FilledRow {
  /** By its own number in the file. */
  row: number;
  name: string;
  understood: Message;
  /** SKIPPED: it is none of the record’s. */
  effect: 'NEW' | 'CHANGED' | 'SAME' | 'SKIPPED';
  problems: CellProblem[];
  questions: Question[];
}

export interface FillPreview<M> {
  rows: FilledRow[];
  /** Rows in which nothing is filled in. */
  empty: number;
  unused: readonly string[];
  made: M[];
  /** Of all that would be written, and of what it would be written over. */
  digest: string;
}

/** What is asked with a file: which record it goes into, and what its questions were answered with. */
export interface FillAsked {
  id: string;
  answers: Answers;
}

/** A kind of spreadsheet whose cells are read into a record that is there already, as if they had been typed. */
export interface Fill<M = unknown> {
  /** As its addresses have it. */
  readonly name: string;
  /** Of the act in the trail. */
  readonly verb: string;
  readonly afterEnd: AfterEnd;
  /** Who may fill in any record of the kind; the record itself is asked with it. */
  readonly may: (actor: Actor) => boolean;
  readonly mayNot: MayNot<Actor>;
  /** What each row would do, what is wrong and what is asked; nothing is written. */
  readonly preview: (ctx: Context, asked: FillAsked, cells: readonly Cell[][]) => Promise<FillPreview<M>>;
  /** Writes all of it by the verb that typing uses, keeps the import and records it. */
  readonly write: (ctx: Context, asked: FillAsked, made: readonly M[], file: Confirmed) => Promise<Written>;
}

/** As a room states it; whoever goes through all of them does not see what they make. */
export const fill = <M>(stated: Fill<M>): Fill => stated as unknown as Fill;
