import { groupBy } from '#kernel/loader.ts';
import type { Message } from '#kernel/messages.ts';
import type { NoticeFacts, NoticeKind } from '#kernel/notice.ts';
import type { Notice } from './notice.entity.ts';
import type { NoticeKinds } from './notice-kinds.ts';

type Told = Pick<Notice, 'id' | 'kind' | 'facts' | 'subjectId' | 'pos' | 'readAt'>;

/** What is shown as one: the newest notice of a line, and all that stand in it, which are read together. */
export interface NoticeLine extends Pick<Notice, 'id' | 'kind' | 'facts' | 'subjectId' | 'at' | 'readAt'> {
  noticeIds: string[];
  /** How many records it tells of: one may have been sent more than once. */
  count: number;
}

/** Notices of one line say the same here; what was read stays apart from what came since. */
export function lineOf(kind: NoticeKind | undefined, { id, facts, pos, readAt, kind: name }: Told): string {
  return kind?.together ? [name, pos, kind.together.of(facts), readAt?.getTime() ?? ''].join(' ') : id;
}

/** Notices by their lines, each where its newest stands. They come newest first. */
export function linesOf(kinds: NoticeKinds, notices: readonly Notice[]): NoticeLine[] {
  const together = groupBy(notices, (notice) => lineOf(kinds.get(notice.kind), notice));
  return [...together.values()].flatMap((all) => {
    const [newest] = all;
    if (!newest) return [];
    const { id, kind, facts, subjectId, at, readAt } = newest;
    const noticeIds = all.map((notice) => notice.id);
    const count = new Set(all.map((notice) => notice.subjectId)).size;
    return [{ id, kind, facts, subjectId, at, readAt, noticeIds, count }];
  });
}

/** What a line says and where it leads: of one record to that. */
export function spokenLine(
  kind: NoticeKind,
  { count, facts, subjectId }: { count: number; facts: NoticeFacts; subjectId: string },
): { what: Message; path: string } {
  if (kind.together && count > 1) {
    return { what: kind.together.says(count, facts), path: kind.together.leadsTo };
  }
  return { what: kind.says(facts), path: kind.leadsTo(subjectId) };
}
