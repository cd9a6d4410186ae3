import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { errorCode } from './operator-error.ts';

const Instance = z.object({ pid: z.number(), address: z.string().nullable() });

/** A `start` at work on a data folder; its address is null until it can serve. */
export type Instance = z.infer<typeof Instance>;

export type Claim = { mine: true; announce(address: string): void } | { mine: false; other: Instance };

/**
 * Claims a data folder for this process by listening on a local socket named after it: the kernel lets go of it when
 * the process ends, however it ends, and whoever comes second asks it what is running.
 */
export async function claimDataDir(dataDir: string): Promise<Claim> {
  const socket = socketName(realpathSync(dataDir));
  const me: Instance = { pid: process.pid, address: null };
  const server = createServer((caller) => {
    caller.on('error', () => undefined);
    caller.end(JSON.stringify(me));
  });
  for (;;) {
    if (await listens(server, socket)) {
      server.unref();
      const announce = (address: string) => {
        me.address = address;
      };
      return { mine: true, announce };
    }
    const other = await ask(socket);
    if (other) return { mine: false, other };
    // left behind by a process that was killed, where sockets are files
    if (!socket.startsWith('\0')) rmSync(socket, { force: true });
  }
}

/** Linux has sockets without files. */
function socketName(folder: string): string {
  const name = `dich-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listens(server: Server, socket: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => (errorCode(error) === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', refused);
    server.listen(socket, () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

/** Undefined when nobody answers there any more. */
async function ask(socket: string): Promise<Instance | undefined> {
  const connection = connect(socket).setTimeout(2_000);
  connection.once('timeout', () =>
    connection.destroy(new Error('the process that holds the data folder does not answer')),
  );
  try {
    return Instance.parse(JSON.parse(await text(connection)));
  } catch (error) {
    if (errorCode(error) === 'ECONNREFUSED' || errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
