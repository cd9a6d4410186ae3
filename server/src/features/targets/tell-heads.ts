import { headsOfDepartments } from '#features/people/people.queries.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { type NoticeKind, notify } from '#kernel/notice.ts';
import type { Target } from './target.entity.ts';
import type { DepartmentFacts } from './target.notices.ts';

/** Tells heads of departments what was done to targets that these were given, once for each department and year; not who did it. */
export async function tellHeads(
  ctx: Context,
  kind: NoticeKind<DepartmentFacts>,
  entries: readonly Target[],
): Promise<void> {
  const given = entries
    .filter(({ departmentId, source }) => departmentId !== null && source === 'ASSIGNED')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const together = [...groupBy(given, ({ departmentId, year }) => `${departmentId} ${year}`).values()];
  const heads = await headsOfDepartments(ctx, [...new Set(given.flatMap(({ departmentId }) => departmentId ?? []))]);
  for (const ofDepartment of together) {
    const [first] = ofDepartment;
    const department = first?.departmentId ? await departmentById(ctx).load(first.departmentId) : null;
    if (!first || !department) continue;
    const accounts = new Set(
      heads.filter(({ departmentId }) => departmentId === department.id).map(({ accountId }) => accountId),
    );
    accounts.delete(ctx.actor.accountId);
    await notify(ctx, kind, {
      ...{ to: [...accounts], about: { id: department.id, pos: first.pos }, occasion: first.id },
      facts: { department: department.name, count: ofDepartment.length, year: first.year },
    });
  }
}
