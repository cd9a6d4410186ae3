import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import type { NoticeKind } from '#kernel/notice.ts';
import type { Notice } from './notice.entity.ts';

/** The kinds that the rooms have, by their names. */
export type NoticeKinds = ReadonlyMap<string, NoticeKind>;

/** Two rooms that use one name are a mistake of the program. */
export function kindsOf(kinds: readonly NoticeKind[]): NoticeKinds {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  if (byName.size < kinds.length) throw new Error('two kinds of notice have one name');
  return byName;
}

/**
 * Of some notices those that their reader may still read, as the room of each kind says it now, and which still say what is so. A kind that no room has
 * any more is not shown.
 */
export async function stillReadable(ctx: Context, kinds: NoticeKinds, notices: readonly Notice[]): Promise<Notice[]> {
  const readable = new Set<Notice>();
  // one kind after the other: they share a connection
  for (const [name, together] of groupBy(notices, ({ kind }) => kind)) {
    const kind = kinds.get(name);
    const ids = await kind?.mayStillRead?.(
      ctx,
      together.map(({ subjectId }) => subjectId),
    );
    const may = together.filter(({ subjectId }) => kind && (!ids || ids.has(subjectId)));
    const holds = may.length > 0 ? await kind?.stillHolds?.(ctx, may) : undefined;
    for (const [index, notice] of may.entries()) if (holds?.[index] ?? true) readable.add(notice);
  }
  return notices.filter((notice) => readable.has(notice));
}
