import type { MayNot } from '#kernel/authorize.ts';
import type { Actor, Context } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { ProblemCode } from '#kernel/refusal.ts';
import type { CellKind } from './kinds.ts';

export interface Column<T = unknown> {
  readonly heading: Message;
  /** Other spellings that mean it; found without tone marks, as headings are. */
  readonly also?: readonly string[];
  /** Without it the file is none of this kind. */
  readonly needed?: boolean;
  /** For who fills in the template. */
  readonly hint: Message;
  readonly kind: CellKind<T>;
}
export type Columns = Readonly<Record<string, Column>>;

type ValueOf<C> = C extends Column<infer T> ? T : never;
export type ValuesOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> | null };

/** A row of a file. What could not be read is null here and told already. */
export interface Row<C extends Columns = Columns> {
  /** Counted from 0, in the file. */
  readonly place: number;
  readonly values: ValuesOf<C>;
}

export interface RowProblem<C extends Columns = Columns> {
  column: keyof C & string;
  code: ProblemCode;
  message: Message;
}

/** What a row would make. */
export interface Judged<C extends Columns, M> {
  made: M;
  /** What was understood, in one sentence. */
  understood: Message;
  /** Everything that will be written of it: what is confirmed is compared by this with what was seen. */
  facts: unknown;
  problems: RowProblem<C>[];
}

/** A file whose preview was confirmed: what it is called, and the digest of all that it makes. */
export interface Confirmed {
  name: string;
  digest: string;
}

/** What was written. */
export interface Written {
  /** Of the act. */
  id: string;
  /** What whoever confirmed is shown now and never again. */
  once?: unknown;
}

/** A kind of spreadsheet that a room takes in and gives out: its columns, stated once, and what its rows make. */
export interface Sheet<C extends Columns = Columns, M = unknown> {
  /** As its addresses have it. */
  readonly name: string;
  /** Of the act in the trail. */
  readonly verb: string;
  readonly title: Message;
  /** Of files of it, without an ending. */
  readonly file: Message;
  readonly columns: C;
  readonly may: (actor: Actor) => boolean;
  readonly mayNot: MayNot<Actor>;
  /** Fewer than any file may have; as many unless told. */
  readonly mostRows?: number;
  /** What each row would make, and what is wrong with it; nothing is written. */
  readonly judge: (ctx: Context, rows: readonly Row<C>[]) => Promise<Judged<C, M>[]>;
  /** What is there already, as its rows would say it: the unit's own. */
  readonly present: (ctx: Context) => Promise<ValuesOf<C>[]>;
  /** Writes what was judged, all of it, and records it. */
  readonly write: (ctx: Context, made: readonly M[], file: Confirmed) => Promise<Written>;
}

/** As a room states it, its columns and what its rows make known to the compiler; whoever goes through all of them sees neither. */
export const sheet = <C extends Columns, M>(stated: Sheet<C, M>): Sheet => stated as unknown as Sheet;
