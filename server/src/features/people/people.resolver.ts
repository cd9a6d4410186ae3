import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitById } from '#features/units/unit.loaders.ts';
import { type Actor, type Context, today } from '#kernel/context.ts';
import { Office } from './account.entity.ts';
import { ClockType, OfficeType, ViewerType } from './people.graphql.ts';
import { officesOfViewer } from './people.queries.ts';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who is signed in. Answers UNAUTHENTICATED when nobody is.' })
  viewer(@Ctx() ctx: Context): Actor {
    return ctx.actor;
  }

  @Query(() => ClockType, { description: 'The product’s day and moment.' })
  clock(@Ctx() ctx: Context): ClockType {
    return { today: today(ctx), now: ctx.now };
  }

  @FieldResolver(() => OfficeType, { description: 'The office acted in; of an API key, the one it was made in.' })
  async actingOffice(@Root() viewer: Actor, @Ctx() ctx: Context): Promise<Office> {
    return ctx.em.findOneOrFail(Office, { provinceId: ctx.scope.provinceId, id: viewer.officeId });
  }

  @FieldResolver(() => UnitType, { description: 'The unit acted for.' })
  async unit(@Root() viewer: Actor, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitById(ctx).load(viewer.unitId);
  }

  @FieldResolver(() => [OfficeType], { description: 'Every office in force that the person may act in.' })
  offices(@Ctx() ctx: Context): Promise<Office[]> {
    return officesOfViewer(ctx);
  }
}

@Resolver(() => OfficeType)
export class OfficeResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit it is held in; null: it has ended.' })
  unit(@Root() office: Office, @Ctx() ctx: Context): Promise<UnitVersion | null> {
    return unitById(ctx).load(office.unitId);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Null: an office of the unit itself.' })
  department(@Root() office: Office, @Ctx() ctx: Context): Promise<Department | null> | null {
    return office.departmentId === null ? null : departmentById(ctx).load(office.departmentId);
  }
}
