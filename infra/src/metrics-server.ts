import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { errorCode, OperatorError } from './operator-error.ts';
import type { App } from './product.ts';
import type { Shutdown } from './shutdown.ts';

const HOST = '127.0.0.1';
const PATIENCE = 1_000;

/** `GET /metrics` for a collector on this machine: on a port of its own, which no proxy in front passes on. */
export async function serveMetrics(app: Pick<App, 'metrics'>, port: number, shutdown: Shutdown): Promise<void> {
  const told = ({ method, url }: IncomingMessage): Promise<string | null> =>
    method === 'GET' && url === '/metrics' ? app.metrics().catch(() => null) : Promise.resolve(null);
  const server = createServer((request, response) => {
    void told(request).then((text) => {
      if (text === null) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
    });
  });
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE' && errorCode(error) !== 'EACCES') throw error;
    throw new OperatorError(`Không dùng được cổng ${port} cho số đo vận hành. Hãy đặt METRICS_PORT khác.`, {
      cause: error,
    });
  }
  shutdown.onClose(
    'Số đo vận hành',
    async () => {
      server.closeAllConnections();
      server.close();
    },
    PATIENCE,
  );
}
