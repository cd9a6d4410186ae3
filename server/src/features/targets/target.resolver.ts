import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { DecisionType } from '#features/plans/decision.graphql.ts';
import { decisionById } from '#features/plans/plan.loaders.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitOnRecord } from '#features/units/unit.loaders.ts';
import { BY_ID, OF_YEAR } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { flag, optional, record } from '#kernel/objects.ts';
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
}

export const TargetLookUps = lookUps<Target>(() => TargetType, {
  explanation: said(
    message('"Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng.", or why that is not known yet.'),
    (target, ctx) => explanationOf(ctx, target),
  ),
  question: said(
    optional(
      message(
        'What must still be told, with the ways the words can be read; beside bounds it is a doubt to look at. Open questions are not issued.',
      ),
    ),
    ({ question }) => question,
  ),
  reading: lookUp(
    optional(record(TargetReadingType, 'Null while it is an open question.')),
    (target) => target.reading,
  ),
  unit: related(record(UnitType, 'Whom it binds.'), unitOnRecord, 'unitId'),
  byUnit: related(record(UnitType, 'Who set it; of an own target the unit itself.'), unitOnRecord, 'byUnitId'),
  indicator: related(record(IndicatorType, 'What it is the bound of.'), indicatorById, 'indicatorId'),
  decision: related(optional(record(DecisionType, 'The decision that put it in force.')), decisionById, 'decisionId'),
  replaces: related(optional(record(TargetType, 'The entry that it ended.')), targetById, 'replacesId'),
  viewerMayAcknowledge: lookUp(
    flag('False once it has been acknowledged.'),
    (target, ctx) => target.acknowledgedAt === null && may(ctx, 'acknowledge', target),
  ),
  viewerMayAdjust: lookUp(
    flag('Điều chỉnh (adjustTargets): by the leader of the unit that set it, while it is in force.'),
    (target, ctx) => may(ctx, 'adjust', target),
  ),
  viewerMayWithdraw: lookUp(
    flag('Thu hồi (withdrawTargets): by the leader of the unit that set it, while it is in force.'),
    (target, ctx) => may(ctx, 'withdraw', target),
  ),
});

const may = ({ actor }: Context, step: keyof typeof TARGET_COURSE, target: Target): boolean =>
  isOpenTo(TARGET_COURSE[step], actor, target, stateOfEntry(target));
