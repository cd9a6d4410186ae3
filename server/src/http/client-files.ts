import { globSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import express, { type RequestHandler, type Response, Router } from 'express';
import { nonceOf } from './headers.ts';

/**
 * The built web client: hashed files for a year, index.html never stored and with the nonce of its answer. `opensOffline`:
 * browsers may keep its code, so that it opens without a line; where not, the worker that did so takes itself away.
 */
export function clientFiles(directory: string, { opensOffline }: { opensOffline: boolean }): Router {
  const routes = Router();
  const page = readFileSync(join(directory, 'index.html'), 'utf8').replaceAll(
    '__OPENS_OFFLINE__',
    opensOffline ? 'yes' : 'no',
  );
  // it is made anew for every answer, with a nonce, and never sent as it lies there
  routes.get('/index.html', (_request, response) => response.redirect(301, '/'));
  // asked about at each visit: a worker that was kept for an hour would serve for an hour what is over
  routes.get(WORKER, (request, response, next) => {
    if (!opensOffline) request.url = NO_WORKER;
    response.set('Cache-Control', 'no-cache');
    next();
  });
  routes.use(compressed(directory));
  routes.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      ...{ immutable: true, maxAge: '1y', fallthrough: false },
      setHeaders: sayEncoding,
    }),
  );
  routes.use(
    express.static(directory, {
      ...{ index: false, cacheControl: false },
      setHeaders: (response, file) => {
        sayEncoding(response, file);
        if (!response.hasHeader('Cache-Control')) response.set('Cache-Control', 'public, max-age=3600');
      },
    }),
  );
  routes.get(PAGE, (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page.replaceAll('__CSP_NONCE__', nonceOf(response)));
  });
  return routes;
}

/** What lets the client open without a line, and what takes that away (client/worker, client/public). */
const WORKER = '/sw.js';
const NO_WORKER = '/no-worker.js';

/** Addresses of pages have no dot: "/.env", "/wp-login.php" are none, and nothing is there. */
const PAGE = /^\/(?!graphql|session|health|export)[^.]*$/;

/** What the build has compressed (client/vite.config.ts), the smallest first. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof ENCODINGS;
const NAMES = Object.keys(ENCODINGS) as Encoding[];

/** In place of a file one of its compressed twins, where the browser takes it: nothing is compressed for an answer. */
function compressed(directory: string): RequestHandler {
  const twins = new Set(globSync('**/*.{br,gz}', { cwd: directory }).map((file) => `/${file.split(sep).join('/')}`));
  return (request, response, next) => {
    const { path } = request;
    const there = NAMES.filter((name) => twins.has(path + ENCODINGS[name]));
    if (there.length > 0) response.vary('Accept-Encoding');
    const taken = there.find((name) => request.acceptsEncodings(name));
    if (taken) request.url = path + ENCODINGS[taken] + request.url.slice(path.length);
    next();
  };
}

/** Which is text too, and says so. */
const SVG = 'image/svg+xml; charset=utf-8';

/** A twin is of the type of its file, and says how it is compressed. */
function sayEncoding(response: Response, file: string): void {
  if (/\.svg(\.|$)/.test(file)) response.set('Content-Type', SVG);
  const name = NAMES.find((one) => file.endsWith(ENCODINGS[one]));
  if (!name) return;
  response.set('Content-Encoding', name);
  if (!response.hasHeader('Content-Type')) response.type(extname(file.slice(0, -ENCODINGS[name].length)));
}
