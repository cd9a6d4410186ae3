import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { type Logger, pino } from 'pino';
import { servesDemonstration } from '#db/demonstration.queries.ts';
import type { Roles } from '#db/migrate.ts';
import { connect } from '#db/orm.config.ts';
import { FileStore } from '#features/evidence/file-store.ts';
import { clamd } from '#features/evidence/scanner.ts';
import { visitDaily } from '#features/notices/daily-visit.ts';
import { type Mailing, sendMail } from '#features/notices/mail-worker.ts';
import { kindsOf } from '#features/notices/notice-kinds.ts';
import { type Outbox, outbox, type Postman, smtpPostman } from '#features/notices/postman.ts';
import { relyingPartyOf } from '#features/sign-in/relying-party.ts';
import { linkBox, secretBox } from '#features/sign-in/secret-box.ts';
import { type SingleSignOnOptions, singleSignOn } from '#features/sign-in/single-sign-on.ts';
import { forgetDaily } from './forget-old.ts';
import { nothingHere, oneHost, refusedRoutes, sameSiteOnly, unexpected } from './http/answers.ts';
import { heavyAside } from './http/aside/heavy.ts';
import { calendarRoutes } from './http/calendar-routes.ts';
import { clientFiles } from './http/client-files.ts';
import { SECURE_COOKIES } from './http/cookie.ts';
import { credentialRoutes } from './http/credential-routes.ts';
import { evidenceRoutes } from './http/evidence-routes.ts';
import { exportRoutes } from './http/export-routes.ts';
import { graphiql } from './http/graphiql.ts';
import { graphqlEndpoint } from './http/graphql-endpoint.ts';
import { graphqlServer } from './http/graphql-server.ts';
import { type Guards, guardsOf } from './http/guards.ts';
import { neverKept, securityHeaders } from './http/headers.ts';
import { importRoutes } from './http/import-routes.ts';
import { refusedBodies } from './http/json-body.ts';
import { mailRoutes } from './http/mail-routes.ts';
import { metricsOf } from './http/metrics.ts';
import type { Mode } from './http/mode.ts';
import { outboxRoutes } from './http/outbox-routes.ts';
import { passkeyRoutes } from './http/passkey-routes.ts';
import { passwordQueue } from './http/password-queue.ts';
import { withRequestId } from './http/request-id.ts';
import type { Serving } from './http/serving.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { singleSignOnRoutes } from './http/single-sign-on-routes.ts';
import { stateRoutes } from './http/state-routes.ts';
import { cleanAddress } from './http/text.ts';
import { undeclaredProxy } from './http/undeclared-proxy.ts';
import { uploadRoutes } from './http/upload-routes.ts';
import { waysRoutes } from './http/ways-routes.ts';
import { ROOMS } from './rooms.ts';
import { makeSchema } from './schema.ts';
import { type Seal, sealHourly } from './seal-trail.ts';

export interface AppOptions {
  servingUrl: string;
  roles: Pick<Roles, 'app'>;
  mode: Mode;
  /** The product's clock; the real time unless a demonstration states another. */
  now?: () => Date;
  /** The built web client; none is served without it. */
  clientDir?: string | null;
  /** Browsers may keep the client's code and an official's own form, so that both open without a line; they may unless told. */
  opensOffline?: boolean;
  /**
   * SHA-256 (hex) of the texts of the client's own documents, the only ones that a cookie may send in production: none
   * without them. In another mode it may send any.
   */
  allowedDocuments?: ReadonlySet<string> | null;
  /** For tests that take a guard away to see what it is good for. */
  guards?: Partial<Guards>;
  /** 32 bytes that seal second factors in the database; without it nobody can add one. */
  secretKey?: Buffer | null;
  /** Where the heads of the trail are kept, and what signs them; without it none are. */
  seal?: Seal | null;
  /** The province's single sign-on (OpenID Connect); its round trip is sealed with the secret key. */
  singleSignOn?: SingleSignOnOptions | null;
  /**
   * The product's own address as browsers know it: https there makes every cookie one for https. Without it that is told
   * by the request.
   */
  publicUrl?: string | null;
  /**
   * The mail server and whom letters are from; it needs `publicUrl` and `secretKey`. Without it development keeps letters
   * to look at (/outbox), and nothing else writes to anybody.
   */
  mail?: { url: string; from: string } | null;
  /**
   * The folder of evidence files, and the virus scanner that looks through them first (ClamAV's daemon: "host:port" or the
   * path of a socket). Without it no file is taken in.
   */
  evidence?: { folder: string; clamd?: string | null } | null;
  /** Whether it tells people what a day brings (`daily` of the rooms), as the servers of an installation do. */
  tellsDaily?: boolean;
  /** Whether it keeps count of what it does, for `metrics` to tell. */
  metered?: boolean;
  /** Proxies of the operator's own in front of the server: whose word on the client's address and https counts. */
  trustedProxies?: number;
  log?: Logger;
}

export interface App {
  express: Express;
  /** `host`: the address to listen on; all of the machine's unless told. */
  listen(port: number, host?: string): Promise<{ port: number; address: string }>;
  /** What it has done, in the text format of Prometheus; null where it keeps no count. */
  metrics(): Promise<string | null>;
  /** Stops taking requests, lets those under way end, closes the pool. */
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { mode } = options;
  const guards: Guards = { ...guardsOf(mode, options.allowedDocuments ?? null), ...options.guards };
  const log = options.log ?? pino({ level: 'warn' });
  const orm = await connect(options.servingUrl);
  const mailing = mailingOf(options);
  const serving: Serving & { secondFactorNeeded: boolean } = {
    orm,
    servingRole: options.roles.app,
    now: options.now ?? (() => new Date()),
    log,
    secondFactorNeeded: mode === 'production',
    secrets: options.secretKey ? secretBox(options.secretKey) : null,
    relyingParty: relyingPartyOf(options.publicUrl),
    sealLink: mailing?.links.seal ?? null,
  };
  const stopMail = mailing ? sendMail(serving, mailing) : null;
  const stopVisiting = options.tellsDaily
    ? visitDaily(
        serving,
        ROOMS.flatMap(({ daily }) => daily ?? []),
      )
    : null;
  const { evidence } = options;
  const store = evidence ? await FileStore.in(evidence.folder) : null;
  const scan = evidence?.clamd ? clamd(evidence.clamd) : null;
  const stopForgetting = forgetDaily(serving, store);
  const stopSealing = options.seal ? sealHourly(serving, options.seal) : null;
  const metrics = options.metered ? metricsOf(serving) : null;
  const application = express();
  const httpServer: Server = createServer(application);

  const state = { isClosing: false };
  application.use(lastOfItsConnection(state));
  application.disable('x-powered-by');
  application.set('trust proxy', options.trustedProxies ?? 0);
  application.set(SECURE_COOKIES, options.publicUrl ? options.publicUrl.startsWith('https:') : null);
  if (metrics) application.use(metrics.timed);
  application.use(withRequestId);
  application.use(securityHeaders(mode));
  if (!options.trustedProxies) application.use(undeclaredProxy(log));
  application.use(oneHost, sameSiteOnly(log), cleanAddress);
  application.use(compression());
  application.use(stateRoutes(serving, state));
  application.use(['/session', '/invitation'], neverKept);
  const queue = passwordQueue(guards.passwordsUnderWay);
  application.post(['/session', '/session/password-proof', '/invitation'], queue).put('/session/password', queue);
  application.use(
    sessionRoutes(serving),
    credentialRoutes(serving),
    mailRoutes(serving, mailing?.key ?? null),
    passkeyRoutes(serving),
  );
  const withSingleSignOn = Boolean(options.singleSignOn && serving.secrets);
  application.use(
    waysRoutes(serving, {
      singleSignOn: withSingleSignOn,
      passkeys: serving.relyingParty !== null && serving.secrets !== null,
      demonstration: await servesDemonstration(serving),
      statedDay: options.now !== undefined,
      mail: mailing !== null,
    }),
  );
  if (options.singleSignOn && serving.secrets) {
    application.use(singleSignOnRoutes(serving, singleSignOn(options.singleSignOn), serving.secrets));
  }
  const { servingUrl } = options;
  const { servingRole, secondFactorNeeded } = serving;
  const heavy =
    guards.limits &&
    heavyAside(guards.limits.perMinute, { servingUrl, servingRole, secondFactorNeeded, guards, level: log.level }, log);
  const graphql = await graphqlServer({ schema: await makeSchema(), httpServer, serving, guards, heavy, metrics });
  application.use('/graphql', neverKept, graphqlEndpoint(graphql, serving, guards));
  if (guards.graphiql) application.use(await graphiql());
  if (mailing && 'letters' in mailing.postman) application.use(outboxRoutes(mailing.postman.letters));
  application.use(
    exportRoutes(
      serving,
      heavy,
      ROOMS.flatMap(({ tables }) => tables ?? []),
    ),
  );
  application.use(calendarRoutes(serving));
  application.use('/import', neverKept);
  application.use(
    importRoutes(
      serving,
      ROOMS.flatMap(({ sheets }) => sheets ?? []),
      ROOMS.flatMap(({ fills }) => fills ?? []),
    ),
  );
  application.use(['/uploads', '/evidence'], neverKept);
  application.use(uploadRoutes(serving, store && { store, scan }));
  application.use(evidenceRoutes(serving, store, Object.assign({}, ...ROOMS.map(({ files }) => files))));
  if (options.clientDir)
    application.use(clientFiles(options.clientDir, { opensOffline: options.opensOffline ?? true }));
  application.use(nothingHere, refusedBodies, refusedRoutes, unexpected(log));

  return {
    express: application,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        httpServer.once('error', reject);
        httpServer.listen({ port, host }, () => {
          httpServer.off('error', reject);
          const bound = (httpServer.address() as AddressInfo).port;
          resolve({ port: bound, address: `http://localhost:${bound}` });
        });
      }),
    metrics: async () => metrics?.text() ?? null,
    async close() {
      state.isClosing = true;
      await answerWhatWasTaken(httpServer);
      await graphql.stop();
      await heavy?.stop();
      await stopVisiting?.();
      await stopMail?.();
      await stopForgetting();
      await stopSealing?.();
      metrics?.stop();
      await orm.close();
    },
  };
}

/** Null: nobody is written to. */
function mailingOf({ mail, mode, publicUrl, secretKey }: AppOptions): (Mailing & { postman: Postman | Outbox }) | null {
  const postman = mail ? smtpPostman(mail) : mode === 'development' ? outbox() : null;
  if (!postman || !secretKey) return null;
  const kinds = kindsOf(ROOMS.flatMap(({ notices }) => notices ?? []));
  return { postman, kinds, key: secretKey, links: linkBox(secretKey), publicUrl: publicUrl ?? 'http://localhost' };
}

/** Who keeps a connection, as proxies do, would go on asking on it: once the server closes, each answer ends its own. */
const lastOfItsConnection =
  (state: { isClosing: boolean }): RequestHandler =>
  (_request, response, next) => {
    if (state.isClosing) response.set('Connection', 'close');
    next();
  };

const PATIENCE = 10_000;

/** Takes no more connections and waits for every request on those there are: their answers are whole, whatever they take. */
async function answerWhatWasTaken(httpServer: Server): Promise<void> {
  const impatience = setTimeout(() => httpServer.closeAllConnections(), PATIENCE);
  await new Promise<void>((resolve) => httpServer.close(() => resolve()));
  clearTimeout(impatience);
}
