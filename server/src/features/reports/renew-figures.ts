import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import { Figure, type Report, type ReportVersion } from './report.entity.ts';
import { figuresOf } from './report.queries.ts';

/**
 * Whether a figure is counted, and as a department’s part, is the duty of the day it is sent, not of the day it was typed:
 * a lead may have changed in between, or what others were given, and the same number would be counted twice, or not at all. What is no longer asked of this report is kept and
 * shown beside. Whether it is an estimate is said when it is sent, too.
 */
export async function renewFigures(
  ctx: Context,
  report: Report,
  { version }: ReportVersion,
  { held, estimate }: { held: readonly HeldIndicator[]; estimate: boolean },
): Promise<void> {
  const duties = keyBy(held, ({ indicatorId }) => indicatorId);
  const standingOf = ({ indicatorId }: Figure) => {
    const { counted = false, asPart = false } = duties.get(indicatorId) ?? {};
    return { counted, asPart, estimate };
  };
  const changed = (await figuresOf(ctx, report.id, version)).filter((figure) => {
    const standing = standingOf(figure);
    return figure.counted !== standing.counted || figure.asPart !== standing.asPart || figure.estimate !== estimate;
  });
  if (changed.length === 0) return;

  const { provinceId, pos, id: reportId } = report;
  await ctx.em.nativeDelete(Figure, { provinceId, pos, reportId, version, id: { $in: changed.map(({ id }) => id) } });
  await ctx.em.insertMany(
    Figure,
    changed.map((figure) => ({ ...figure, id: newId(), ...standingOf(figure) })),
  );
}
