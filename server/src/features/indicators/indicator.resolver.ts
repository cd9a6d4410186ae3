import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Regime } from '#features/periods/period.entity.ts';
import { RegimeType } from '#features/periods/period.graphql.ts';
import { regimeById } from '#features/periods/period.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { UnitType } from '#features/units/unit.graphql.ts';
import { unitById } from '#features/units/unit.loaders.ts';
import { BY_ID } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
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

  @FieldResolver(() => IndicatorType, { nullable: true, description: 'What it is a part of ("trong đó").' })
  parent(@Root() indicator: CatalogueIndicator, @Ctx() ctx: Context): Promise<CatalogueIndicator | null> | null {
    return indicator.parentId === null ? null : indicatorById(ctx).load(indicator.parentId);
  }

  @FieldResolver(() => [IndicatorType], { description: 'Its parts ("trong đó").' })
  async children(@Root() indicator: CatalogueIndicator, @Ctx() ctx: Context): Promise<CatalogueIndicator[]> {
    return (await indicatorsByParent(ctx).load(indicator.id)) ?? [];
  }

  @FieldResolver(() => IndicatorType, { nullable: true, description: 'What WEIGHTED_AVERAGE weighs by.' })
  weightIndicator(
    @Root() indicator: CatalogueIndicator,
    @Ctx() ctx: Context,
  ): Promise<CatalogueIndicator | null> | null {
    return indicator.weightIndicatorId === null ? null : indicatorById(ctx).load(indicator.weightIndicatorId);
  }

  @FieldResolver(() => RegimeType, { nullable: true, description: 'The one regime under which it is reported.' })
  regime(@Root() indicator: CatalogueIndicator, @Ctx() ctx: Context): Promise<Regime | null> | null {
    return indicator.regimeId === null ? null : regimeById(ctx).load(indicator.regimeId);
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'Whose own indicator it is. Null: of the shared catalogue.',
  })
  unit(@Root() indicator: CatalogueIndicator, @Ctx() ctx: Context): Promise<UnitVersion | null> | null {
    return indicator.unitId === null ? null : unitById(ctx).load(indicator.unitId);
  }
}
