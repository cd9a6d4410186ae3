import type { Actor, Context } from './context.ts';
import type { CourseTable } from './course.ts';
import type { DailyTelling } from './daily-telling.ts';
import type { FileSource } from './kept-file.ts';
import type { NoticeKind } from './notice.ts';
import type { SetUpSource } from './setting-up.ts';
import type { Fill } from './sheets/fill.ts';
import type { Sheet } from './sheets/sheet.ts';
import type { Table } from './tables/table.ts';
import type { WorkItemSource } from './work-item.ts';

type Class = new () => object;

/** What not everybody may do, asked before a page is offered; the predicate is that which guards the page's own queries. */
export interface Right {
  /** For the reader of the contract: what the office acted in may. */
  readonly means: string;
  readonly may: (actor: Actor) => boolean;
  /** Only as long as there is anything to be done or seen; asked of those who may. */
  readonly whenever?: (ctx: Context) => Promise<boolean>;
  /** It begins something new, which is over in a unit that has ended. */
  readonly begins?: true;
}

/** What a room adds to the whole: its slice of the graph and the rows it keeps. */
export interface Room {
  readonly resolvers: readonly Class[];
  readonly entities: readonly Class[];
  /** By name, as `viewer.rights` tells them: "SEARCH_TRAIL". */
  readonly rights?: Readonly<Record<string, Right>>;
  /** What of it waits for whom. */
  readonly workItems?: WorkItemSource;
  /** What a unit needs of it before it can work. */
  readonly setUp?: SetUpSource;
  /** What it tells people of when it happens. */
  readonly notices?: readonly NoticeKind[];
  /** What it tells people of when its day has come. */
  readonly daily?: DailyTelling;
  /** What it takes in and gives out as spreadsheets. */
  readonly sheets?: readonly Sheet[];
  /** Spreadsheets whose cells it reads into records that are there. */
  readonly fills?: readonly Fill[];
  /** What it gives out as files, as its pages show it: each as a workbook and as CSV. */
  readonly tables?: readonly Table[];
  /** Files of its records, by the word that stands for them in an address: `/evidence/WORD/ID`. */
  readonly files?: Readonly<Record<string, FileSource>>;
  /** How its records go from state to state; docs/STATES.md shows them. */
  readonly courses?: readonly CourseTable[];
}

/** Of files `*.resolver.ts`, which export nothing else: `import * as plan from './plan.resolver.ts'`. */
export const resolversIn = (...files: readonly Readonly<Record<string, Class>>[]): Class[] =>
  files.flatMap((file) => Object.values(file));

/** A room that is made of what the rooms before it offer. */
export type RoomAfter = (earlier: readonly Room[]) => Room;
