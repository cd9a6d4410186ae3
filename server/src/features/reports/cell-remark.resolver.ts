import { lookUp, lookUps } from '#kernel/look-ups.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { CellRemarkType, RemarkAnswerType } from './cell-remark.graphql.ts';
import type { CellRemark } from './cell-remark.queries.ts';
import { ReportRowType } from './report.graphql.ts';
import type { ReportRow } from './report-rows.loaders.ts';

export const RemarksOfRow = lookUps<ReportRow>(() => ReportRowType, {
  remarks: lookUp(
    many(record(CellRemarkType, 'Nhận xét of who returned it, of every return that is read, oldest first.')),
    (row) => row.remarks,
  ),
});

export const CellRemarkLookUps = lookUps<CellRemark>(() => CellRemarkType, {
  answer: lookUp(
    optional(record(RemarkAnswerType, 'Null: none yet, or in a version that the viewer does not read.')),
    (remark) => remark.answer,
  ),
});
