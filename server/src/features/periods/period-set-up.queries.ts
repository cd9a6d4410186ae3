import { type Context, LEVELS } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/**
 * How many periods of a year, of regimes that are the same everywhere or kept by the actor's unit or one above, have a day
 * on which units of its level or below it, or departments, are to have reported.
 */
export async function countDuePeriods(ctx: Context, year: number): Promise<number> {
  const [row] = await statement<{ count: number }>(
    ctx,
    `select count(*)::int as count from period p
      where p.year = :year and (p.pos = 0 or p.pos in (select app.places_of(:pos, true)))
        and exists (select from period_due d where d.period_id = p.id and d.level = any(:levels::text[]))`,
    { year, pos: ctx.scope.pos, levels: pgArray([...LEVELS.slice(LEVELS.indexOf(ctx.scope.level)), 'DEPARTMENT']) },
  );
  return row?.count ?? 0;
}
