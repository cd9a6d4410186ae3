import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listened on a moment ago. Another program may still take it first. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('a listening TCP server has no port'));
      });
    });
  });
}
