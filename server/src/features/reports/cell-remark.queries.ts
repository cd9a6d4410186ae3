import type { Context } from '#kernel/context.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { FigureRemark, RemarkAnswer } from './cell-remark.entity.ts';
import type { Report } from './report.entity.ts';
import { inScope } from './report.queries.ts';

/** A remark with what was answered to it. */
export interface CellRemark extends FigureRemark {
  answer: RemarkAnswer | null;
}

interface UpTo {
  reportId: string;
  /** The version that is read: of those after it nothing is told. */
  version: number;
}

/** Remarks on reports as far as they are read, by report, oldest first. */
export async function remarksUpTo(ctx: Context, read: readonly UpTo[]): Promise<Map<string, CellRemark[]>> {
  const reportId = { $in: read.map((one) => one.reportId) };
  const options = { disableIdentityMap: true } as const;
  const remarks = await ctx.em.find(
    FigureRemark,
    { ...inScope(ctx), reportId },
    { ...options, orderBy: { version: 'asc', id: 'asc' } },
  );
  const answers = remarks.length === 0 ? [] : await ctx.em.find(RemarkAnswer, { ...inScope(ctx), reportId }, options);
  const upTo = new Map(read.map((one) => [one.reportId, one.version]));
  const isRead = (one: UpTo) => one.version <= (upTo.get(one.reportId) ?? 0);
  const answered = keyBy(answers.filter(isRead), ({ remarkId }) => remarkId);
  return groupBy(
    remarks.filter(isRead).map((remark) => ({ ...remark, answer: answered.get(remark.id) ?? null })),
    (remark) => remark.reportId,
  );
}

/** Marks the answers of a version as submitted with it, or no longer: all that can be changed of one. */
export const markAnswers = (
  ctx: Context,
  { provinceId, pos, id: reportId }: Report,
  version: number,
  submitted: boolean,
): Promise<number> => ctx.em.nativeUpdate(RemarkAnswer, { provinceId, pos, reportId, version }, { submitted });
