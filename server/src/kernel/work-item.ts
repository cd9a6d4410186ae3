import type { AfterEnd } from './after-end.ts';
import type { Context } from './context.ts';
import { saysOfWork } from './kernel.messages.ts';
import type { Message, Name } from './messages.ts';

/** Something that waits for the viewer. Derived, never stored. */
export interface WorkItem {
  /** One of its room's. */
  kind: string;
  title: Message;
  detail: Message | null;
  /** The last day on time; null where nothing says when. */
  dueOn: string | null;
  overdue: boolean;
  /** How many things it stands for. */
  count: number;
  /** The one record it is about, of the type that its kind is of. */
  recordId: string | null;
  periodId: string | null;
  unitId: string | null;
}

/** A kind of work. */
export interface WorkKind {
  /** Its place among what is due on the same day: what presses more has the smaller number. */
  readonly place: number;
  /** What doing it is in a unit that has ended; what is over there waits for nobody. */
  readonly afterEnd: AfterEnd;
  /** For the reader of the contract. */
  readonly means: string;
}

/** What a room offers to home: it says what waits for whom; home sorts and shows. */
export interface WorkItemSource {
  readonly kinds: Readonly<Record<string, WorkKind>>;
  find(ctx: Context): Promise<WorkItem[]>;
}

type Named = Pick<WorkItem, 'kind' | 'title'> & Partial<WorkItem>;

export const workItem = (given: Named): WorkItem => ({
  detail: null,
  dueOn: null,
  overdue: false,
  count: 1,
  recordId: null,
  periodId: null,
  unitId: null,
  ...given,
});

const NAMED = 3;

/** "Hương Vân, Hương Xuân, Tứ Hạ và 2 đơn vị khác". `others`: "đơn vị". */
export const someOf = (names: readonly Name[], others: Message): Message =>
  saysOfWork.some({ names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED), others });
