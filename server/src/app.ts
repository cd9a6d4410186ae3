import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type Express } from 'express';
import { type Logger, pino } from 'pino';
import type { Roles } from '#db/migrate.ts';
import { connect } from '#db/orm.config.ts';
import { clientFiles } from './http/client-files.ts';
import { exportRoutes } from './http/export-routes.ts';
import { graphqlEndpoint } from './http/graphql-endpoint.ts';
import { securityHeaders } from './http/headers.ts';
import { withRequestId } from './http/request-id.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { makeSchema } from './schema.ts';

/**
 * production: only the client's own documents from a cookie. demonstration: the same limits and headers, and people
 * signed in may send documents of their own. development: no limits on documents, introspection and GraphiQL.
 */
export type Mode = 'production' | 'demonstration' | 'development';

export interface AppOptions {
  servingUrl: string;
  roles: Pick<Roles, 'app'>;
  mode: Mode;
  /** The product's clock; the real time unless a demonstration states another. */
  now?: () => Date;
  /** The built web client; none is served without it. */
  clientDir?: string | null;
  log?: Logger;
}

export interface App {
  express: Express;
  listen(port: number): Promise<{ port: number; address: string }>;
  /** Stops taking requests, lets those under way end, closes the pool. */
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const log = options.log ?? pino({ level: 'warn' });
  const now = options.now ?? (() => new Date());
  const orm = await connect(options.servingUrl);
  const serving = { orm, servingRole: options.roles.app, now, log };
  const application = express();
  const httpServer: Server = createServer(application);

  application.disable('x-powered-by');
  application.use(withRequestId);
  application.use(securityHeaders(options.mode));
  application.use(compression());
  application.get('/health', async (_request, response) => {
    await orm.em.fork().execute('select 1');
    response.json({ ok: true });
  });
  application.use(sessionRoutes(serving));
  const graphql = await graphqlEndpoint({
    schema: await makeSchema(),
    httpServer,
    opening: serving,
    development: options.mode === 'development',
    validationRules: [],
    plugins: [],
  });
  application.use('/graphql', graphql.router);
  application.use(exportRoutes(serving));
  if (options.clientDir) application.use(clientFiles(options.clientDir));

  return {
    express: application,
    listen: (port) =>
      new Promise((resolve, reject) => {
        httpServer.once('error', reject);
        httpServer.listen(port, () => {
          const bound = (httpServer.address() as AddressInfo).port;
          resolve({ port: bound, address: `http://localhost:${bound}` });
        });
      }),
    async close() {
      await graphql.stop();
      await new Promise<void>((resolve) => httpServer.close(() => resolve()));
      await orm.close();
    },
  };
}
