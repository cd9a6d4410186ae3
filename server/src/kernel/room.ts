import type { CourseTable } from './course.ts';
import type { WorkItemSource } from './work-item.ts';

type Class = new () => object;

/** What a room adds to the whole: its slice of the graph and the rows it keeps. */
export interface Room {
  readonly resolvers: readonly Class[];
  readonly entities: readonly Class[];
  /** What of it waits for whom. */
  readonly workItems?: WorkItemSource;
  /** How its records go from state to state; docs/STATES.md shows them. */
  readonly courses?: readonly CourseTable[];
}

/** A room that is made of what the rooms before it offer. */
export type RoomAfter = (earlier: readonly Room[]) => Room;
