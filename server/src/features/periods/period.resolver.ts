import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { BY_ID } from '#kernel/arguments.ts';
import type { Context } from '#kernel/context.ts';
import { lookUp, lookUps, related } from '#kernel/look-ups.ts';
import { sayIn } from '#kernel/messages.ts';
import { day, optional, record, text } from '#kernel/objects.ts';
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
}

export const PeriodLookUps = lookUps<Period>(() => PeriodType, {
  label: lookUp(
    text('"6 tháng đầu năm 2022", "Năm 2022 (ước thực hiện)", in the language of the reader.'),
    (period, ctx) => sayIn(periodInWords(period), ctx.language),
  ),
  regime: related(record(RegimeType, 'The regime that it is of.'), regimeById, 'regimeId'),
  dueOn: lookUp(
    optional(
      day('The last day on which a report of the viewer’s own level is on time, until 24:00. Null: it owes none.'),
    ),
    async (period, ctx) => {
      const level = ctx.actor.departmentId === null ? ctx.scope.level : 'DEPARTMENT';
      return (await dueByPeriodAndLevel(ctx).load(`${period.id} ${level}`))?.dueOn ?? null;
    },
  ),
  lastDueOn: related(
    optional(
      day(
        'The last day on which a report of any level is on time: from then on all should be in. Null: nobody owes one.',
      ),
    ),
    lastDueByPeriod,
    'id',
  ),
});

export const RegimeResolver = lookUps<Regime>(() => RegimeType, {
  name: lookUp(
    text('What it is called: in the language of the reader, or as the installation that added it typed it.'),
    ({ code, name }, ctx) => {
      const words = regimeWords(code);
      return words ? sayIn(words.name(), ctx.language) : name;
    },
  ),
  description: lookUp(
    text('Which periods it has, and when they are due; in the language of the reader where the name is.'),
    ({ code, description }, ctx) => {
      const words = regimeWords(code);
      return words ? sayIn(words.description(), ctx.language) : description;
    },
  ),
});
