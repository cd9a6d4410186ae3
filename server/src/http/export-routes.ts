import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { compareUnits } from '#features/analytics/comparison.ts';
import { valuesAsCsv } from '#features/analytics/values-csv.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { boardOf } from '#features/rollups/board.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { dayOfPeriod } from '#features/rollups/period-state.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { refuse } from './answers.ts';
import { callerOf } from './caller.ts';
import { says } from './http.messages.ts';
import { operate, type Serving } from './serving.ts';

const list = z.string().transform((value) => value.split(',').filter(Boolean));
/** What an address of 16 kB, the limit of the HTTP server, has room for. */
const MOST_UNITS = 400;

const OfComparison = z.object({
  units: list.pipe(z.array(z.uuid()).min(1).max(MOST_UNITS)),
  indicators: list.pipe(z.array(z.string().max(64)).min(1).max(200)),
  period: z.uuid(),
});
const OfBoard = z.object({ unit: z.uuid(), period: z.uuid() });

/** What a page shows, as a spreadsheet: the same values, bounded by the same limits. Signed in by cookie or key. */
export function exportRoutes(serving: Serving): Router {
  const routes = Router();
  routes.get('/export/comparison.csv', async (request, response) => {
    const wanted = OfComparison.safeParse(request.query);
    if (!wanted.success) {
      refuse(response, 400, 'BAD_REQUEST', says.comparisonNeeds({ most: MOST_UNITS }));
      return;
    }
    const { units: unitIds, indicators, period } = wanted.data;
    await answer(serving, request, response, 'so-sanh.csv', async (ctx) => {
      const found = await periodById(ctx).load(period);
      return (
        found && (await compareUnits(ctx, { unitIds, indicators, period: found })).rows.flatMap(({ cells }) => cells)
      );
    });
  });
  routes.get('/export/board.csv', async (request, response) => {
    const wanted = OfBoard.safeParse(request.query);
    if (!wanted.success) {
      refuse(response, 400, 'BAD_REQUEST', says.boardNeeds());
      return;
    }
    await answer(serving, request, response, 'bang-theo-doi.csv', async (ctx) => {
      const period = await periodById(ctx).load(wanted.data.period);
      const unit = period && (await unitOn(ctx, wanted.data.unit, dayOfPeriod(ctx, period)));
      return unit && ((await boardOf(ctx, unit, period))?.rows ?? null);
    });
  });
  return routes;
}

/** A file of values; null: there is nothing of the kind for this reader, whether or not it exists. */
async function answer(
  serving: Serving,
  request: Request,
  response: Response,
  name: string,
  values: (ctx: Context) => Promise<IndicatorValue[] | null>,
): Promise<void> {
  const csv = await operate(serving, response, callerOf(request), 'read', async (ctx) => {
    const found = await values(ctx);
    return found && valuesAsCsv(found, { day: today(ctx), language: ctx.language });
  });
  if (csv === null) refuse(response, 404, 'NOT_FOUND', says.noUnitOrPeriod());
  else response.set('Cache-Control', 'no-store').type('text/csv; charset=utf-8').attachment(name).send(csv);
}
