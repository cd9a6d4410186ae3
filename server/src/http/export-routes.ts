import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { says as saysOfFiles } from '#features/analytics/analytics.messages.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { refuse } from './answers.ts';
import type { Heavy } from './aside/heavy.ts';
import { callerOf } from './caller.ts';
import { exportedFile, type FileAsked } from './exported-file.ts';
import { says } from './http.messages.ts';
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
export function exportRoutes(serving: Serving, heavy: Heavy | null): Router {
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
    const asked: FileAsked = { of: 'comparison', unitIds, indicators: { ids, codes }, periodId };
    await answer(request, response, { file: saysOfFiles.comparisonFile(), cells, asked });
  });
  routes.get('/export/board.csv', async (request, response) => {
    const wanted = OfBoard.safeParse(request.query);
    if (!wanted.success) {
      refuse(response, 400, 'BAD_REQUEST', says.boardNeeds());
      return;
    }
    const asked: FileAsked = { of: 'board', ...wanted.data };
    await answer(request, response, { file: saysOfFiles.boardFile(), cells: USUAL_BOARD, asked });
  });
  return routes;
}

/** Fields that the same value would be asked for with in GraphQL, by which it is counted. */
const FIELDS_EACH = 20;
/** Values of a board, which is as long as its plans. */
const USUAL_BOARD = 100;

const answerer =
  (serving: Serving, heavy: Heavy | null) =>
  async (
    request: Request,
    response: Response,
    { file, cells, asked }: { file: Message; cells: number; asked: FileAsked },
  ): Promise<void> => {
    const estimate = cells * FIELDS_EACH;
    const caller = callerOf(request);
    const isHeavy = heavy?.isHeavy(estimate) ?? false;
    const { accountId, csv: light } = await operate(serving, response, caller, 'read', async (ctx) => {
      await heavy?.spend(ctx.actor.accountId, estimate);
      return { accountId: ctx.actor.accountId, csv: isHeavy ? null : await exportedFile(ctx, asked) };
    });
    const csv = heavy && isHeavy ? await heavy.file(accountId, caller, serving.now(), asked) : light;
    if (csv === null) {
      refuse(response, 404, 'NOT_FOUND', says.noUnitOrPeriod());
      return;
    }
    const name = sayIn(file, currentLanguage());
    response.set('Cache-Control', 'no-store').type('text/csv; charset=utf-8').attachment(name).send(csv);
  };
