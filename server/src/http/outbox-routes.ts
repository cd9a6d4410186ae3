import { Router } from 'express';
import type { Letter } from '#features/notices/postman.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/** `GET /outbox`, in development without a mail server: the letters that would have been sent, the newest first. */
export function outboxRoutes(letters: readonly Letter[]): Router {
  const routes = Router();
  routes.get('/outbox', (_request, response) => {
    const list = letters.map(
      ({ to, subject, text }) =>
        `<article><h2>${escaped(subject)}</h2><p>${escaped(to)}</p><pre>${escaped(text)}</pre></article>`,
    );
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Outbox</title><h1>Outbox</h1>${list.join('')}`,
      );
  });
  return routes;
}
