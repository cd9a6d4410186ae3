import type { WorkItemSource } from './work-item.ts';

type Class = new () => object;

/** What a room adds to the whole: its slice of the graph and the rows it keeps. */
export interface Room {
  readonly resolvers: readonly Class[];
  readonly entities: readonly Class[];
  /** What of it waits for whom. */
  readonly workItems?: WorkItemSource;
}
