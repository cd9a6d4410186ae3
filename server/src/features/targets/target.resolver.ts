import type { Target as Reading } from '@dich/measure';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Decision } from '#features/plans/decision.entity.ts';
import { DecisionType } from '#features/plans/decision.graphql.ts';
import { decisionById } from '#features/plans/plan.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { BY_ID, OF_YEAR } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import { type Page, PageArgs, paginate } from '#kernel/page.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';
import { explanationOf, previewOf } from './explanation.ts';
import { stateOfEntry, TARGET_COURSE } from './target.course.ts';
import type { Target } from './target.entity.ts';
import { ReadTargetType, TargetConnection, TargetType } from './target.graphql.ts';
import { targetById } from './target.loaders.ts';
import { historyOf, inForceOn } from './target.queries.ts';
import { TargetReadingType } from './target-reading.graphql.ts';

@Resolver(() => TargetType)
export class TargetResolver {
  @Query(() => TargetType, { nullable: true, description: 'An entry of the ledger, as far as the viewer may see.' })
  target(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Target | null> {
    return targetById(ctx).load(id);
  }

  @Query(() => TargetConnection, {
    description:
      'What was in force for a unit on a day: own targets and those it was given, as far as the viewer may see.',
  })
  async targets(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('unitId', () => ID, { description: 'Whom they bind.' }) unitId: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: 'Today unless told.' }) on?: string | null,
  ): Promise<Page<Target>> {
    return paginate(await inForceOn(ctx, unitId, year, on ?? today(ctx)), page, ({ id }) => id);
  }

  @Query(() => [TargetType], {
    description: 'Every entry about one indicator, oldest first: proposed, given, adjusted, withdrawn, own.',
  })
  targetHistory(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID, { description: 'Whom they bind.' }) unitId: string,
    @Arg('indicatorId', () => ID, { description: 'What they are the bounds of.' }) indicatorId: string,
    @Arg('year', () => Int, OF_YEAR) year: number,
  ): Promise<Target[]> {
    return historyOf(ctx, unitId, indicatorId, year);
  }

  @Query(() => ReadTargetType, { description: 'Reads words as a target of the viewer’s unit. Nothing is saved.' })
  readTarget(
    @Ctx() ctx: Context,
    @Arg('text', () => String, { description: 'As an official would write them: "trên 190 tỷ đồng".' }) text: string,
    @Arg('indicatorId', () => ID, {
      nullable: true,
      description: 'Whose unit of measure, direction and grades decide; left out: the words alone.',
    })
    indicatorId?: string | null,
  ): Promise<ReadTargetType> {
    return previewOf(ctx, text, indicatorId ?? null);
  }

  @FieldResolver(() => MessageType, {
    description: '"Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng.", or why that is not known yet.',
  })
  async explanation(@Root() target: Target, @Ctx() ctx: Context): Promise<MessageType> {
    return shown(await explanationOf(ctx, target), ctx.language);
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description:
      'What must still be told, with the ways the words can be read; beside bounds it is a doubt to look at. Open questions are not issued.',
  })
  question(@Root() { question }: Target, @Ctx() ctx: Context): MessageType | null {
    return question && shown(question, ctx.language);
  }

  @FieldResolver(() => TargetReadingType, { nullable: true, description: 'Null while it is an open question.' })
  reading(@Root() target: Target): Reading | null {
    return target.reading;
  }

  @FieldResolver(() => UnitType, { description: 'Whom it binds.' })
  unit(@Root() target: Target, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitOnRecord(ctx).load(target.unitId);
  }

  @FieldResolver(() => UnitType, { description: 'Who set it; of an own target the unit itself.' })
  byUnit(@Root() target: Target, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitOnRecord(ctx).load(target.byUnitId);
  }

  @FieldResolver(() => IndicatorType, { description: 'What it is the bound of.' })
  indicator(@Root() target: Target, @Ctx() ctx: Context): Promise<CatalogueIndicator | null> {
    return indicatorById(ctx).load(target.indicatorId);
  }

  @FieldResolver(() => DecisionType, { nullable: true, description: 'The decision that put it in force.' })
  decision(@Root() target: Target, @Ctx() ctx: Context): Promise<Decision | null> | null {
    return target.decisionId === null ? null : decisionById(ctx).load(target.decisionId);
  }

  @FieldResolver(() => TargetType, { nullable: true, description: 'The entry that it ended.' })
  replaces(@Root() target: Target, @Ctx() ctx: Context): Promise<Target | null> | null {
    return target.replacesId === null ? null : targetById(ctx).load(target.replacesId);
  }

  @FieldResolver(() => Boolean, { description: 'False once it has been acknowledged.' })
  viewerMayAcknowledge(@Root() target: Target, @Ctx() ctx: Context): boolean {
    return target.acknowledgedAt === null && may(ctx, 'acknowledge', target);
  }

  @FieldResolver(() => Boolean, {
    description: 'Điều chỉnh (adjustTargets): by the leader of the unit that set it, while it is in force.',
  })
  viewerMayAdjust(@Root() target: Target, @Ctx() ctx: Context): boolean {
    return may(ctx, 'adjust', target);
  }

  @FieldResolver(() => Boolean, {
    description: 'Thu hồi (withdrawTargets): by the leader of the unit that set it, while it is in force.',
  })
  viewerMayWithdraw(@Root() target: Target, @Ctx() ctx: Context): boolean {
    return may(ctx, 'withdraw', target);
  }
}

const may = ({ actor }: Context, step: keyof typeof TARGET_COURSE, target: Target): boolean =>
  isOpenTo(TARGET_COURSE[step], actor, target, stateOfEntry(target));
