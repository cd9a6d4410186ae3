import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { compareUnits } from '#features/analytics/comparison.ts';
import { comparisonAsCsv } from '#features/analytics/export-comparison.ts';
import { IDLE_LIMIT } from '#features/people/session.ts';
import { periodById } from '#features/periods/period.loaders.ts';
import { Fault } from '#kernel/fault.ts';
import { inOperation, type Opening } from '#kernel/operation.ts';
import { callerOf } from './caller.ts';
import { requestIdOf } from './request-id.ts';

const list = z.string().transform((value) => value.split(',').filter(Boolean));
const Wanted = z.object({
  units: list.pipe(z.array(z.uuid()).min(1).max(2000)),
  indicators: list.pipe(z.array(z.string().max(64)).min(1).max(200)),
  period: z.uuid(),
});

/** `GET /export/comparison.csv?units=…&indicators=…&period=…`: what the comparison page shows, as a spreadsheet. */
export function exportRoutes(opening: Omit<Opening, 'requestId' | 'idleLimit'>): Router {
  const routes = Router();
  routes.get('/export/comparison.csv', async (request: Request, response: Response) => {
    const wanted = Wanted.safeParse(request.query);
    if (!wanted.success) {
      response.status(400).json({ code: 'BAD_REQUEST', message: 'Cần units, indicators và period.' });
      return;
    }
    const { units: unitIds, indicators, period: periodId } = wanted.data;
    try {
      const csv = await inOperation(
        { ...opening, requestId: requestIdOf(response), idleLimit: IDLE_LIMIT },
        callerOf(request),
        'read',
        async (ctx) => {
          const period = await periodById(ctx).load(periodId);
          return period && comparisonAsCsv(await compareUnits(ctx, { unitIds, indicators, period }));
        },
      );
      if (csv === null) {
        response.status(404).json({ code: 'NOT_FOUND', message: 'Không có kỳ báo cáo này.' });
        return;
      }
      response.type('text/csv; charset=utf-8').attachment('so-sanh.csv').send(csv);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const code = String(error.extensions.code);
      response.status(code === 'UNAUTHENTICATED' ? 401 : 400).json({ code, message: error.message });
    }
  });
  return routes;
}
