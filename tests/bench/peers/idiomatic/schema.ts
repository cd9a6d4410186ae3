import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { Arg, buildSchema, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import { Card, Unit } from './entities.ts';

@ObjectType('Target')
class TargetType {
  @Field(() => String)
  text!: string;
}

@ObjectType('Cell')
class CellType {
  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true })
  numerator!: string | null;

  @Field(() => String, { nullable: true })
  denominator!: string | null;

  @Field(() => String)
  attainment!: string;
}

@ObjectType('Unit')
class UnitType {
  @Field(() => String)
  name!: string;
}

@ObjectType('UnitEdge')
class UnitEdge {
  @Field(() => UnitType)
  node!: Unit;
}

@ObjectType('UnitConnection')
class UnitConnection {
  @Field(() => [UnitEdge])
  edges!: UnitEdge[];
}

@ObjectType('Row')
class RowType {
  @Field(() => UnitType)
  unit!: Unit;

  @Field(() => [CellType])
  cells!: Card[];
}

@ObjectType('Comparison')
class ComparisonType {
  @Field(() => [RowType])
  rows!: RowType[];
}

@Resolver(() => CellType)
class CellResolver {
  @FieldResolver(() => String, { nullable: true })
  percentOfTarget(@Root() { percent }: Card): string | null {
    return percent;
  }

  @FieldResolver(() => TargetType)
  target(@Root() { target }: Card): TargetType {
    return { text: target };
  }
}

@Resolver(() => UnitType)
class UnitResolver {
  @Query(() => UnitType, { nullable: true })
  unit(@Ctx() { em }: Context, @Arg('id', () => ID) id: string): Promise<Unit | null> {
    return em.findOne(Unit, { unitId: id });
  }

  @FieldResolver(() => ID)
  id(@Root() { unitId }: Unit): string {
    return unitId;
  }

  @FieldResolver(() => [CellType])
  values(
    @Root() { unitId }: Unit,
    @Ctx() { cards }: Context,
    @Arg('indicatorIds', () => [ID]) indicatorIds: string[],
    @Arg('periodId', () => ID) _periodId: string,
  ): Promise<Card[]> {
    return cards(indicatorIds).load(unitId);
  }

  @FieldResolver(() => UnitConnection)
  async children(
    @Root() { unitId }: Unit,
    @Ctx() { children }: Context,
    @Arg('first', () => Int) first: number,
  ): Promise<UnitConnection> {
    return { edges: (await children.load(unitId)).slice(0, first).map((node) => ({ node })) };
  }
}

@Resolver()
class ComparisonResolver {
  @Query(() => ComparisonType)
  async comparison(
    @Ctx() { em }: Context,
    @Arg('unitIds', () => [ID]) unitIds: string[],
    @Arg('indicatorIds', () => [ID]) indicatorIds: string[],
    @Arg('periodId', () => ID) _periodId: string,
  ): Promise<ComparisonType> {
    const cards = await em.find(
      Card,
      { unit: { $in: unitIds }, indicatorId: { $in: indicatorIds } },
      { populate: ['unit'], orderBy: { unit: { pos: 'asc' }, n: 'asc' } },
    );
    const byUnit = Map.groupBy(cards, ({ unit }) => unit.unitId);
    return {
      rows: unitIds.flatMap((id) => {
        const cells = byUnit.get(id) ?? [];
        const unit = cells[0]?.unit;
        return unit ? [{ unit, cells }] : [];
      }),
    };
  }
}

export const makeSchema = (): Promise<GraphQLSchema> =>
  buildSchema({ resolvers: [CellResolver, UnitResolver, ComparisonResolver], validate: false });
