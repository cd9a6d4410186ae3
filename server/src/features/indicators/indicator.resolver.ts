import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RegimeType } from '#features/periods/period.graphql.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { BY_ID } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { type Page, PageArgs, paginate } from '#kernel/page.ts';
import { IndicatorConnection, IndicatorType } from './indicator.graphql.ts';
import { indicatorById, indicatorsByParent } from './indicator.loaders.ts';
import { type CatalogueIndicator, findIndicators } from './indicator.queries.ts';

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @Query(() => IndicatorConnection, {
    description: 'The shared catalogue and the own indicators of units above and below, by code.',
  })
  async indicators(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Words in code or name; tone marks are not needed.' })
    search?: string | null,
    @Arg('codes', () => [String], { nullable: true, description: 'Only those of these codes.' }) codes?:
      | string[]
      | null,
    @Arg('ids', () => [ID], { nullable: true, description: 'Only these.' }) ids?: string[] | null,
  ): Promise<Page<CatalogueIndicator>> {
    const filter = { search: search ?? null, ...(codes ? { codes } : {}), ...(ids ? { ids } : {}) };
    return paginate(await findIndicators(ctx, filter, today(ctx)), page, (indicator) => indicator.code);
  }

  @Query(() => IndicatorType, { nullable: true, description: 'An indicator by identity.' })
  indicator(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<CatalogueIndicator | null> {
    return indicatorById(ctx).load(id);
  }
}

export const IndicatorLookUps = lookUps<CatalogueIndicator>(() => IndicatorType, {
  parent: related(optional(record(IndicatorType, 'What it is a part of ("trong đó").')), indicatorById, 'parentId'),
  children: relatedAll(many(record(IndicatorType, 'Its parts ("trong đó").')), indicatorsByParent, 'id'),
  weightIndicator: related(
    optional(record(IndicatorType, 'What WEIGHTED_AVERAGE weighs by.')),
    indicatorById,
    'weightIndicatorId',
  ),
  regime: related(optional(record(RegimeType, 'The one regime under which it is reported.')), regimeById, 'regimeId'),
  unit: related(
    optional(record(UnitType, 'Whose own indicator it is. Null: of the shared catalogue.')),
    unitById,
    'unitId',
  ),
});
