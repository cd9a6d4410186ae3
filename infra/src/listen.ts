import type { Environment } from './environment.ts';
import { errorCode, OperatorError } from './operator-error.ts';
import type { App } from './product.ts';
import type { Report } from './progress.ts';

const ATTEMPTS = 50;

/** Listens on the port. Where nobody has named it and it is taken, says so and takes the next free one. */
export async function listenOnFreePort(
  app: Pick<App, 'listen'>,
  { port: wanted, portIsNamed, host }: Pick<Environment, 'port' | 'portIsNamed' | 'host'>,
  say: Report,
): Promise<number> {
  const attempts = portIsNamed ? 1 : ATTEMPTS;
  for (let port = wanted; port < wanted + attempts && port <= 65535; port++) {
    try {
      const bound = await app.listen(port, host);
      if (port !== wanted) say(`Cổng ${wanted} đang được chương trình khác dùng, chuyển sang cổng ${port}.`);
      return bound.port;
    } catch (error) {
      if (errorCode(error) === 'EACCES') {
        throw new OperatorError(`Không có quyền dùng cổng ${port}. Hãy đặt PORT từ 1024 trở lên.`, { cause: error });
      }
      if (errorCode(error) !== 'EADDRINUSE') throw error;
    }
  }
  // who names a port has told others of it: a proxy would talk to whoever has it
  if (portIsNamed) {
    throw new OperatorError(
      `Cổng ${wanted} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt PORT khác.`,
    );
  }
  throw new OperatorError(`Các cổng từ ${wanted} trở đi đều bận. Hãy đặt PORT tới một cổng khác.`);
}
