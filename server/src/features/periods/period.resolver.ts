import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BY_ID } from '#kernel/arguments.ts';
import type { Context } from '#kernel/context.ts';
import { sayIn } from '#kernel/messages.ts';
import { LocalDateScalar } from '#kernel/scalars.ts';
import { type Period, Regime } from './period.entity.ts';
import { PeriodType, RegimeType } from './period.graphql.ts';
import { dueByPeriodAndLevel, lastDueByPeriod, periodById, regimeById } from './period.loaders.ts';
import { periodInWords, regimeWords } from './period.messages.ts';
import { findPeriods } from './period.queries.ts';

@Resolver(() => PeriodType)
export class PeriodResolver {
  @Query(() => [RegimeType], { description: 'Every reporting regime there is.' })
  regimes(@Ctx() ctx: Context): Promise<Regime[]> {
    return ctx.em.find(Regime, {}, { orderBy: { code: 'asc' } });
  }

  @Query(() => [PeriodType], { description: 'Reporting periods, in their order.' })
  periods(
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { nullable: true, description: 'The year that they report on.' }) year?: number | null,
    @Arg('regimeCode', () => String, { nullable: true, description: 'Only those of this regime: "MTCL", "ND09-QUY".' })
    regimeCode?: string | null,
  ): Promise<Period[]> {
    return findPeriods(ctx, { year: year ?? null, regimeCode: regimeCode ?? null });
  }

  @Query(() => PeriodType, { nullable: true, description: 'A reporting period by identity.' })
  period(@Ctx() ctx: Context, @Arg('id', () => ID, BY_ID) id: string): Promise<Period | null> {
    return periodById(ctx).load(id);
  }

  @FieldResolver(() => String, {
    description: '"6 tháng đầu năm 2022", "Năm 2022 (ước thực hiện)", in the language of the reader.',
  })
  label(@Root() period: Period, @Ctx() ctx: Context): string {
    return sayIn(periodInWords(period), ctx.language);
  }

  @FieldResolver(() => RegimeType, { description: 'The regime that it is of.' })
  regime(@Root() period: Period, @Ctx() ctx: Context): Promise<Regime | null> {
    return regimeById(ctx).load(period.regimeId);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last day on which a report of the viewer’s own level is on time, until 24:00. Null: it owes none.',
  })
  async dueOn(@Root() period: Period, @Ctx() ctx: Context): Promise<string | null> {
    const level = ctx.actor.departmentId === null ? ctx.scope.level : 'DEPARTMENT';
    return (await dueByPeriodAndLevel(ctx).load(`${period.id} ${level}`))?.dueOn ?? null;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last day on which a report of any level is on time: from then on all should be in. Null: nobody owes one.',
  })
  lastDueOn(@Root() period: Period, @Ctx() ctx: Context): Promise<string | null> {
    return lastDueByPeriod(ctx).load(period.id);
  }
}

@Resolver(() => RegimeType)
export class RegimeResolver {
  @FieldResolver(() => String, {
    description: 'What it is called: in the language of the reader, or as the installation that added it typed it.',
  })
  name(@Root() { code, name }: Regime, @Ctx() ctx: Context): string {
    const words = regimeWords(code);
    return words ? sayIn(words.name(), ctx.language) : name;
  }

  @FieldResolver(() => String, {
    description: 'Which periods it has, and when they are due; in the language of the reader where the name is.',
  })
  description(@Root() { code, description }: Regime, @Ctx() ctx: Context): string {
    const words = regimeWords(code);
    return words ? sayIn(words.description(), ctx.language) : description;
  }
}
