import { createHash } from 'node:crypto';
import { Router } from 'express';
import { countReading } from '#features/notices/calendar-feed.queries.ts';
import { calendarOfDues } from '#features/notices/calendar-of-dues.ts';
import { says } from '#features/notices/notice.messages.ts';
import { hashToken } from '#features/people/token.ts';
import { asFeed } from '#kernel/operation.ts';
import { refuse } from './answers.ts';
import { openingOf, type Serving } from './serving.ts';

const TOKEN = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * `GET /calendar/TOKEN.ics`: due days as a calendar (RFC 5545), for programs that subscribe to it. The secret in the address
 * is all that opens it; it is read as the person in the office that it was made in, and opens nothing once either is gone.
 */
export function calendarRoutes(serving: Serving): Router {
  const routes = Router();
  routes.get('/calendar/:file', async (request, response) => {
    const tokenHash = hashToken(TOKEN.exec(request.params.file)?.[1] ?? '');
    const counted = await countReading(serving, tokenHash);
    if (counted === 'OFTEN') {
      response.set('Retry-After', '3600');
      return refuse(response, 429, 'TOO_MANY', says.calendarOften());
    }
    const calendar = counted && (await asFeed(openingOf(serving, response), tokenHash, calendarOfDues));
    if (!calendar) return refuse(response, 404, 'NOT_FOUND', says.calendarGone());
    const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' });
    if (request.get('if-none-match') === tag) {
      response.status(304).end();
      return;
    }
    response.type('text/calendar; charset=utf-8').send(calendar);
  });
  return routes;
}
