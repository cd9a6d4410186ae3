import { type Context, today } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

/** A unit below the reader's that keeps indicators for itself, and how many are in use. */
export interface IndicatorKeeper {
  unitId: string;
  count: number;
}

/** In the order of the tree. */
export const indicatorKeepers = (ctx: Context): Promise<IndicatorKeeper[]> =>
  statement<IndicatorKeeper>(
    ctx,
    `select unit_id as "unitId", count(*)::int as count from indicator
      where pos between :lo and :hi and pos <> :pos and (retired_from is null or retired_from > :today::date)
      group by unit_id, pos order by pos`,
    { lo: ctx.scope.lo, hi: ctx.scope.hi, pos: ctx.scope.pos, today: today(ctx) },
  );
