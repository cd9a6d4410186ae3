import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { PlanType } from '#features/plans/plan.graphql.ts';
import { planById } from '#features/plans/plan.loaders.ts';
import { figureDisplay } from '#features/reports/figure-display.ts';
import type { Figure } from '#features/reports/report.entity.ts';
import { ReportType } from '#features/reports/report.graphql.ts';
import { reportById } from '#features/reports/report.loaders.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { targetById } from '#features/targets/target.loaders.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { lookUp, lookUpBy, lookUps, related } from '#kernel/look-ups.ts';
import { day, id, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE, pageOf } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import {
  BoardChangeConnection,
  BoardChangesType,
  BoardChangeType,
  ChangedCellType,
  MovedLineType,
} from './board-changes.graphql.ts';
import { type BoardChange, changesBetween, countChanges } from './board-changes.queries.ts';
import { type BoardChanges, boardChangesOf, type ChangedCell, cellsOf, type MovedLine } from './board-changes.ts';
import { displayOf } from './display.ts';

export const BoardChangesQueries = queries({
  boardChanges: query(
    optional(
      record(
        BoardChangesType,
        'What changed on a board between two days, and who changed it. Null: no such unit or period, or not for this viewer. BAD_REQUEST: a day to come, or the first after the last.',
      ),
    ),
    {
      unitId: optional(id('Left out: the viewer’s own unit.')),
      periodId: id('The period of the board.'),
      indicatorId: optional(id('One line of it. Left out: all of them.')),
      from: day('Compared with what was known at its end.'),
      to: optional(day('Until its end. Left out: today.')),
    },
    async (ctx, { unitId, periodId, ...asked }) => {
      const period = await periodById(ctx).load(periodId);
      return period && boardChangesOf(ctx, { unitId: unitId ?? ctx.actor.unitId, period, ...asked });
    },
  ),
});

export const BoardChangesLookUps = lookUps<BoardChanges>(() => BoardChangesType, {
  moved: lookUp(
    many(
      record(
        MovedLineType,
        'Its lines that differ, in the order of the plan as of the first day, then those that came.',
      ),
    ),
    ({ moved }) => moved,
  ),
  changes: lookUpBy(
    record(BoardChangeConnection, 'What was done in between that may have moved them, the newest first.'),
    PAGE,
    ({ asked }, ctx, page) =>
      pageOf<ChangeOf>(
        page,
        async (limit) => (await changesBetween(ctx, asked, page.after, limit)).map((change) => ({ ...change, asked })),
        ({ cursor }) => cursor,
        () => countChanges(ctx, asked),
      ),
  ),
});

/** With what it was asked among. */
type ChangeOf = BoardChange & Pick<BoardChanges, 'asked'>;

export const MovedLineLookUps = lookUps<MovedLine>(() => MovedLineType, {
  indicator: lookUp(record(IndicatorType, 'Which line.'), ({ indicator }) => indicator),
});

export const BoardChangeLookUps = lookUps<ChangeOf>(() => BoardChangeType, {
  unit: related(record(UnitType, 'Whose report, target or plan it is; the unit that changed.'), unitOnRecord, 'unitId'),
  department: related(optional(record(DepartmentType, 'Null: the unit itself.')), departmentById, 'departmentId'),
  report: related(optional(record(ReportType, 'Of a version: its report.')), reportById, 'reportId'),
  target: related(optional(record(TargetType, 'The entry of the ledger.')), targetById, 'targetId'),
  plan: related(optional(record(PlanType, 'The plan, or what changes it.')), planById, 'planId'),
  cells: lookUp(
    many(
      record(
        ChangedCellType,
        'Of a version, figures of the indicators asked about that differ from what had stood; of a target its words; of a composite its name.',
      ),
    ),
    (change, ctx) => cellsOf(ctx, change, change.asked),
  ),
});

async function figureInWords(ctx: Context, indicatorId: string, figure: Figure | null): Promise<string | null> {
  const indicator = figure && (await indicatorById(ctx).load(indicatorId));
  if (!figure || !indicator) return null;
  if (figure.parts !== null) return figureDisplay(figure, indicator.unitOfMeasure, ctx.language);
  return displayOf(indicator, { ...figure, exactness: 'EXACT' }, ctx.language);
}

export const ChangedCellLookUps = lookUps<ChangedCell>(() => ChangedCellType, {
  indicator: related(record(IndicatorType, 'Whose.'), indicatorById, 'indicatorId'),
  before: lookUp(
    optional(text('As officials print it, or the words of the target. Null: there was none.')),
    ({ indicatorId, before, words }, ctx) => words?.before ?? figureInWords(ctx, indicatorId, before),
  ),
  after: lookUp(
    optional(text('The same of what stands since. Null: there is none any more.')),
    ({ indicatorId, after, words }, ctx) => words?.after ?? figureInWords(ctx, indicatorId, after),
  ),
});
