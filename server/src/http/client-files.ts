import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { nonceOf } from './headers.ts';

/** The built web client: hashed files for a year, index.html never stored and with the nonce of its answer. */
export function clientFiles(directory: string): Router {
  const routes = Router();
  const page = readFileSync(join(directory, 'index.html'), 'utf8');
  routes.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  routes.use(express.static(directory, { index: false, maxAge: '1h' }));
  routes.get(/^\/(?!graphql|session|health|export).*/, (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page.replaceAll('__CSP_NONCE__', nonceOf(response)));
  });
  return routes;
}
