import { searchForms } from '@dich/units';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { BY_ID } from '#kernel/arguments.ts';
import { type Context, type Level, today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { says as ofKernel } from '#kernel/kernel.messages.ts';
import { lookUps, related, relatedAll } from '#kernel/look-ups.ts';
import { many, optional, record } from '#kernel/objects.ts';
import { type Page, PageArgs, pageInfoOf, pageLimit, paginate } from '#kernel/page.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';
import type { UnitVersion } from './unit.entity.ts';
import { DepartmentType, UnitConnection, UnitLevel, UnitType } from './unit.graphql.ts';
import { departmentsByUnit, subUnitsOf, unitById } from './unit.loaders.ts';
import { countUnits, type Place, searchUnits, unitByCode, unitOn } from './unit.queries.ts';

const ON = { nullable: true, description: 'The day asked about; today unless told.' } as const;

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => UnitType, { nullable: true, description: 'A unit by identity. Null: there was none on that day.' })
  unit(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, BY_ID) id: string,
    @Arg('on', () => LocalDateScalar, ON) on?: string | null,
  ): Promise<UnitVersion | null> {
    return unitOn(ctx, id, on ?? today(ctx));
  }

  @Query(() => UnitType, {
    nullable: true,
    description: 'A unit by its code on a day; codes are used again after mergers.',
  })
  unitByCode(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'Of the statistics office: "46", "20014".' }) code: string,
    @Arg('level', () => UnitLevel, { nullable: true, description: 'Only of this tier.' }) level?: Level | null,
    @Arg('on', () => LocalDateScalar, ON) on?: string | null,
  ): Promise<UnitVersion | null> {
    return unitByCode(ctx, code, level ?? null, on ?? today(ctx));
  }

  @Query(() => UnitConnection, {
    description:
      'Units of a day, in tree order; or those whose name or code is searched for, the best answers first. Tone marks, case and i for y make no difference.',
  })
  async units(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'The beginning of words of a name, or a code.' })
    search?: string | null,
    @Arg('level', () => UnitLevel, { nullable: true, description: 'Only of this tier.' }) level?: Level | null,
    @Arg('ancestorId', () => ID, { nullable: true, description: 'Only those below this unit, at any depth.' })
    ancestorId?: string | null,
    @Arg('on', () => LocalDateScalar, ON) on?: string | null,
  ): Promise<Page<UnitVersion>> {
    const date = on ?? today(ctx);
    const above = ancestorId ? await unitOn(ctx, ancestorId, date) : null;
    if (ancestorId && !above) return paginate<UnitVersion>([], {}, () => '');
    const wanted = { forms: search?.trim() ? searchForms(search) : null, level: level ?? null, under: above, date };
    const limit = pageLimit(page);
    const rows = await searchUnits(ctx, wanted, readPlace(page.after ?? '0.0'), limit + 1);
    const edges = rows.slice(0, limit).map(({ rank, pos, unit }) => ({ cursor: `${rank}.${pos}`, node: unit }));
    return {
      edges,
      pageInfo: pageInfoOf(edges, page, rows.length > limit),
      totalCount: await countUnits(ctx, wanted),
    };
  }

  @FieldResolver(() => UnitConnection, {
    description:
      'Direct sub-units as of today, or of the last day of a unit that has ended. Nests to any depth at no further cost.',
  })
  async children(
    @Root() unit: UnitVersion,
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<UnitVersion>> {
    return paginate(await subUnitsOf(ctx, unit), page, (child) => String(child.pos));
  }
}

export const UnitLookUps = lookUps<UnitVersion>(() => UnitType, {
  parent: related(optional(record(UnitType, 'The unit it belongs to today.')), unitById, 'parentId'),
  departments: relatedAll(
    many(record(DepartmentType, 'Its departments, in the order of its own list.')),
    departmentsByUnit,
    'unitId',
  ),
});

/** The cursor of a list of units: how well the last one answers, and its tree position. */
function readPlace(cursor: string): Place {
  const [, rank, pos] = /^(\d)\.(\d{1,9})$/.exec(cursor) ?? [];
  if (rank === undefined) throw new Fault('BAD_REQUEST', ofKernel.foreignCursor());
  return { rank: Number(rank), pos: Number(pos) };
}
