import { errorCode, OperatorError } from './operator-error.ts';
import type { App } from './product.ts';
import type { Report } from './progress.ts';

const ATTEMPTS = 50;

/** Listens on the port, or says that it is taken and takes the next free one. */
export async function listenOnFreePort(
  app: Pick<App, 'listen'>,
  { port: wanted, host }: { port: number; host?: string | undefined },
  say: Report,
): Promise<number> {
  for (let port = wanted; port < wanted + ATTEMPTS && port <= 65535; port++) {
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
  throw new OperatorError(`Các cổng từ ${wanted} trở đi đều bận. Hãy đặt PORT tới một cổng khác.`);
}
