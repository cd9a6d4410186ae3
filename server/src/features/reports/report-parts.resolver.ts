import { nameOfStep } from '@dich/measure';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById, indicatorOn } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import { PeriodType } from '#features/periods/period.graphql.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import type { Target } from '#features/targets/target.entity.ts';
import { TargetType } from '#features/targets/target.graphql.ts';
import { targetById } from '#features/targets/target.loaders.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import { sayIn } from '#kernel/messages.ts';
import { askedOf } from './figure.rules.ts';
import { figureDisplay } from './figure-display.ts';
import type { Figure, Report } from './report.entity.ts';
import { AskedFigureType, FigureType, ReportRowType, ReportStatusType, ReportType } from './report.graphql.ts';
import { reportById } from './report.loaders.ts';
import { isOverdue } from './report.rules.ts';
import { statusesOf } from './report-list.ts';
import type { ReportRow } from './report-rows.loaders.ts';
import type { ReportStatus } from './report-status.queries.ts';
import { scaleOfGrades } from './scale-of-grades.ts';

@Resolver(() => ReportRowType)
export class ReportRowResolver {
  @FieldResolver(() => [MessageType], {
    description:
      'What looks unlikely and may be right: report.belowLastPeriod, report.farAboveLastYear. It never stops anything.',
  })
  warnings(@Root() row: ReportRow, @Ctx() ctx: Context): MessageType[] {
    return row.warnings.map((warning) => shown(warning, ctx.language));
  }

  @FieldResolver(() => AskedFigureType, { description: 'As what the figure is typed.' })
  async asked(@Root() row: ReportRow, @Ctx() ctx: Context) {
    const { form, parts } = askedOf(row);
    return {
      form,
      parts: parts.map(({ key, label, endsOn }) => ({ key, label: sayIn(label, ctx.language), endsOn })),
      grades: ((await scaleOfGrades(ctx, row)) ?? []).map(nameOfStep),
    };
  }

  @FieldResolver(() => IndicatorType, { description: 'In the meaning it had at the end of the period.' })
  indicator(@Root() row: ReportRow, @Ctx() ctx: Context): Promise<CatalogueIndicator | null> {
    return indicatorOn(ctx).load({ indicatorId: row.indicatorId, on: row.endsOn });
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: 'What holds for the year: assigned from above where there is one, else the unit’s own.',
  })
  target(@Root() row: ReportRow, @Ctx() ctx: Context): Promise<Target | null> | null {
    return row.targetId === null ? null : targetById(ctx).load(row.targetId);
  }

  @FieldResolver(() => PeriodType, { nullable: true, description: 'The period before in the same regime.' })
  previousPeriod(@Root() row: ReportRow, @Ctx() ctx: Context): Promise<Period | null> | null {
    return row.previousPeriodId === null ? null : periodById(ctx).load(row.previousPeriodId);
  }
}

@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => String, {
    description: 'As officials print it in the language of the reader: "1.809,5", "92,4%", "đạt".',
  })
  async display(@Root() figure: Figure, @Ctx() ctx: Context): Promise<string> {
    return figureDisplay(
      figure,
      (await indicatorById(ctx).load(figure.indicatorId))?.unitOfMeasure ?? '',
      ctx.language,
    );
  }
}

@Resolver(() => ReportStatusType)
export class ReportStatusResolver {
  @Query(() => [ReportStatusType], {
    description:
      'Who has sent and who has not: the departments of a unit (the viewer’s own unless told) and its sub-units. Empty for a unit that is neither the viewer’s nor below it.',
  })
  reportStatus(
    @Ctx() ctx: Context,
    @Arg('periodId', () => ID, { description: 'The period that is owed.' }) periodId: string,
    @Arg('unitId', () => ID, { nullable: true, description: 'Whose departments and sub-units.' }) unitId?:
      | string
      | null,
  ): Promise<ReportStatus[]> {
    return statusesOf(ctx, periodId, unitId ?? ctx.actor.unitId);
  }

  @FieldResolver(() => UnitType, { description: 'Who owes it, or whose department does.' })
  unit(@Root() status: ReportStatus, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitOnRecord(ctx).load(status.unitId);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Null: the sub-unit itself owes it.' })
  department(@Root() status: ReportStatus, @Ctx() ctx: Context): Promise<Department | null> | null {
    return status.departmentId === null ? null : departmentById(ctx).load(status.departmentId);
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'Null: nothing there that the reader may see.' })
  report(@Root() status: ReportStatus, @Ctx() ctx: Context): Promise<Report | null> | null {
    return status.reportId === null ? null : reportById(ctx).load(status.reportId);
  }

  @FieldResolver(() => Boolean, { description: 'Not sent, or returned, and the due date has passed.' })
  overdue(@Root() status: ReportStatus, @Ctx() ctx: Context): boolean {
    return isOverdue(status.state, status.dueOn, today(ctx));
  }
}
