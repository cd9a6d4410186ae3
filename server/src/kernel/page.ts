import { type ClassType, Int } from 'type-graphql';
import type { Asked } from './arguments.ts';
import { Fault } from './fault.ts';
import { says } from './kernel.messages.ts';
import { flag, int, many, object, optional, record, type Shown, text, typed } from './objects.ts';

export const MAX_PAGE = 200;
/** A connection holds so many unless `first` says otherwise. */
export const DEFAULT_PAGE = 50;

/** Which page of a list is asked for. */
export const PAGE = {
  first: optional(int(`How many; ${DEFAULT_PAGE} unless told, ${MAX_PAGE} at most.`)),
  after: optional(text('The endCursor of the page before.')),
};
export type PageArgs = Partial<Asked<typeof PAGE>>;

export const PageInfo = object('PageInfo', 'Where a page stands in its list.', {
  hasNextPage: flag('More follows: ask again with `after` = endCursor.'),
  hasPreviousPage: flag('Something stands before it: it was asked for with `after`.'),
  startCursor: optional(text('Of its first node; null: the page is empty.')),
  endCursor: optional(text('Of its last node; null: the page is empty.')),
});
export type PageInfo = Shown<typeof PageInfo>;

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  /** Read where it is asked for: counting them all may cost more than the page. */
  totalCount: number | Promise<number>;
}

/** A Relay connection type over `node`, named `<name>Connection`. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  const Edge = object(`${name}Edge`, `A ${name} in its list.`, {
    cursor: text('Its place in the list, as `after` takes it.'),
    node: typed<T>(node, 'What stands there.'),
  });
  return object(`${name}Connection`, `A page of a list of ${name}.`, {
    edges: many(record(Edge, 'Of this page, in the order of the list.')),
    pageInfo: record(PageInfo, 'Where this page stands in the list.'),
    totalCount: typed<number | Promise<number>>(() => Int, 'How many there are in all, on every page together.'),
  });
}

export function pageLimit(args: PageArgs): number {
  const first = args.first ?? DEFAULT_PAGE;
  if (first < 1 || first > MAX_PAGE) throw new Fault('BAD_REQUEST', says.pageSize({ max: MAX_PAGE }));
  return first;
}

/** What stands after `after` has that before it. */
export const pageInfoOf = (
  edges: readonly { cursor: string }[],
  { after }: PageArgs,
  hasNextPage: boolean,
): PageInfo => ({
  hasNextPage,
  hasPreviousPage: Boolean(after),
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

/**
 * A page that the database cuts. `rows` takes how many to ask for: one more than the page holds, to know whether more
 * follow. `total` is asked once the page's totalCount is, so the page is handed on as it is, never copied.
 */
export async function pageOf<T>(
  args: PageArgs,
  rows: (limit: number) => Promise<T[]>,
  cursor: (node: T) => string,
  total: () => Promise<number>,
): Promise<Page<T>> {
  const limit = pageLimit(args);
  const found = await rows(limit + 1);
  const edges = found.slice(0, limit).map((node) => ({ cursor: cursor(node), node }));
  let counted: Promise<number> | undefined;
  return {
    edges,
    pageInfo: pageInfoOf(edges, args, found.length > limit),
    get totalCount() {
      counted ??= total();
      return counted;
    },
  };
}

/** Cuts a list that is already ordered and whole; `cursor` names a node by what it is ordered by. */
export function paginate<T>(all: readonly T[], args: PageArgs, cursor: (node: T) => string): Page<T> {
  const limit = pageLimit(args);
  const start = args.after ? all.findIndex((node) => cursor(node) === args.after) + 1 : 0;
  if (args.after && start === 0) throw new Fault('BAD_REQUEST', says.cursorGone());
  const edges = all.slice(start, start + limit).map((node) => ({ cursor: cursor(node), node }));
  return {
    edges,
    pageInfo: pageInfoOf(edges, args, start + limit < all.length),
    totalCount: all.length,
  };
}
