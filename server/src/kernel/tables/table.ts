import type { z } from 'zod';
import type { Context } from '#kernel/context.ts';
import { type Language, type Message, type Name, sayIn } from '#kernel/messages.ts';

/** What stands in a cell: words, an exact decimal ("1809.5"), a day (YYYY-MM-DD), or nothing, which is not zero. */
export type TableCell = string | { readonly number: string } | { readonly day: string } | null;

export interface TableColumn<R> {
  readonly heading: Name;
  readonly cell: (row: R, language: Language) => TableCell | Message;
  /** Kept out of sight in a workbook, for what is taken in again; other files do not have it. */
  readonly hidden?: true;
}

/** A table as it stands on a page, with all that has to be known to read it elsewhere. */
export interface TableShown<R = unknown> {
  /** "Bảng theo dõi: thị xã Hương Trà". */
  readonly title: Message;
  /** Of which unit, which period: what stands above the table. */
  readonly facts: readonly { readonly what: Message; readonly is: Name }[];
  /** What is to be known of it as a whole: who is missing, what is provisional. */
  readonly notes: readonly Message[];
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  /** So many columns at the left stay in view. */
  readonly frozen: number;
}

/** A table that a room gives out as files, stated once for all kinds of them. */
export interface Table<A = unknown, R = unknown> {
  /** As its addresses have it: `GET /export/NAME.xlsx`, `.csv`. */
  readonly name: string;
  /** What its files are called, without an ending. */
  readonly file: Message;
  /** The parameters of an address, named as those of the same question in GraphQL. */
  readonly asked: z.ZodType<A>;
  /** What an address needs, for whoever has left it out. */
  readonly needs: Message;
  /** How many cells that are worked out it may have, by which it is counted. */
  readonly cells: (asked: A) => number;
  /** What the page shows, by its own queries and policies. Null: it is not there for this reader, whether or not it exists. */
  readonly shown: (ctx: Context, asked: A) => Promise<TableShown<R> | null>;
}

/** As a room states it; whoever goes through all of them sees neither parameters nor rows. */
export const table = <A, R>(stated: Table<A, R>): Table => stated as unknown as Table;

/** A cell as it is written, a message in the language of the reader; of an empty text nothing. */
export function cellIn<R>({ cell }: TableColumn<R>, row: R, language: Language): TableCell {
  const said = cell(row, language);
  if (said === null || said === '') return null;
  return typeof said === 'object' && 'key' in said ? sayIn(said, language) : said;
}

export const nameIn = (name: Name, language: Language): string =>
  typeof name === 'string' ? name : sayIn(name, language);

/** Null is no number. */
export const numberCell = (number: string | null): TableCell => (number === null ? null : { number });
