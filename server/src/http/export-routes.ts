import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { says as saysOfFiles } from '#features/analytics/analytics.messages.ts';
import { compareUnits } from '#features/analytics/comparison.ts';
import { valuesAsCsv } from '#features/analytics/values-csv.ts';
import { dayOfPeriod } from '#features/periods/day-of-period.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { boardOf } from '#features/rollups/board.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { unitOn } from '#features/units/unit.queries.ts';
import { type Context, today } from '#kernel/context.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { refuse } from './answers.ts';
import { callerOf } from './caller.ts';
import { says } from './http.messages.ts';
import type { HeavyDocuments } from './limits/heavy-documents.ts';
import { currentLanguage } from './request-id.ts';
import { operate, type Serving } from './serving.ts';

const list = z.string().transform((value) => value.split(',').filter(Boolean));
/** What an address of 16 kB, the limit of the HTTP server, has room for. */
const MOST_UNITS = 400;

const ids = (most: number) => list.pipe(z.array(z.uuid().toLowerCase()).max(most));
const MOST_INDICATORS = 200;

/** Named as the arguments of the same questions in GraphQL; several are separated by commas. */
const OfComparison = z
  .object({
    unitIds: ids(MOST_UNITS).pipe(z.array(z.string()).min(1)),
    indicatorIds: ids(MOST_INDICATORS).optional(),
    indicatorCodes: list.pipe(z.array(z.string().max(64)).max(MOST_INDICATORS)).optional(),
    periodId: z.uuid(),
  })
  .refine(({ indicatorIds, indicatorCodes }) => Boolean(indicatorIds?.length || indicatorCodes?.length));
const OfBoard = z.object({ unitId: z.uuid(), periodId: z.uuid() });

/**
 * What a page shows, as a spreadsheet: the same values, bounded by the same limits and taken off the same budget. Signed
 * in by cookie or key. It is a working file, not a document: its name, heads and words are in the language of its reader.
 */
export function exportRoutes(serving: Serving, heavy: HeavyDocuments | null): Router {
  const routes = Router();
  const answer = answerer(serving, heavy);
  routes.get('/export/comparison.csv', async (request, response) => {
    const wanted = OfComparison.safeParse(request.query);
    if (!wanted.success) {
      refuse(
        response,
        400,
        'BAD_REQUEST',
        says.comparisonNeeds({ mostUnits: MOST_UNITS, mostIndicators: MOST_INDICATORS }),
      );
      return;
    }
    const { unitIds, indicatorIds: ids, indicatorCodes: codes, periodId } = wanted.data;
    const cells = unitIds.length * ((ids?.length ?? 0) + (codes?.length ?? 0));
    await answer(request, response, { file: saysOfFiles.comparisonFile(), cells }, async (ctx) => {
      const period = await periodById(ctx).load(periodId);
      const asked = { unitIds, indicators: { ids, codes } };
      return period && (await compareUnits(ctx, { ...asked, period })).rows.flatMap(({ cells }) => cells);
    });
  });
  routes.get('/export/board.csv', async (request, response) => {
    const wanted = OfBoard.safeParse(request.query);
    if (!wanted.success) {
      refuse(response, 400, 'BAD_REQUEST', says.boardNeeds());
      return;
    }
    await answer(request, response, { file: saysOfFiles.boardFile(), cells: USUAL_BOARD }, async (ctx) => {
      const period = await periodById(ctx).load(wanted.data.periodId);
      const unit = period && (await unitOn(ctx, wanted.data.unitId, dayOfPeriod(ctx, period)));
      return unit && ((await boardOf(ctx, unit, period))?.rows ?? null);
    });
  });
  return routes;
}

/** Fields that the same value would be asked for with in GraphQL, by which it is counted. */
const FIELDS_EACH = 20;
/** Values of a board, which is as long as its plans. */
const USUAL_BOARD = 100;

/** A file of values; null: there is nothing of the kind for this reader, whether or not it exists. */
const answerer =
  (serving: Serving, heavy: HeavyDocuments | null) =>
  async (
    request: Request,
    response: Response,
    { file, cells }: { file: Message; cells: number },
    values: (ctx: Context) => Promise<IndicatorValue[] | null>,
  ): Promise<void> => {
    const estimate = cells * FIELDS_EACH;
    const write = () =>
      operate(serving, response, callerOf(request), 'read', async (ctx) => {
        await heavy?.spend(ctx.actor.accountId, estimate);
        const found = await values(ctx);
        return found && valuesAsCsv(found, { day: today(ctx), language: ctx.language });
      });
    const csv = await (heavy ? heavy.inTurn(estimate, write) : write());
    if (csv === null) {
      refuse(response, 404, 'NOT_FOUND', says.noUnitOrPeriod());
      return;
    }
    const name = sayIn(file, currentLanguage());
    response.set('Cache-Control', 'no-store').type('text/csv; charset=utf-8').attachment(name).send(csv);
  };
