import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** Connections stay open, as a browser or a program keeps them. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answer {
  status: number;
  body: string;
  headers: NodeJS.Dict<string | string[]>;
}

/** Sends JSON to a server of this machine and reads the whole answer, uncompressed. */
export async function post(
  port: number,
  path: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const outgoing = request({
    ...{ host: '127.0.0.1', port, path, method: 'POST', agent },
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
  });
  outgoing.end(body);
  const response = await answered(outgoing);
  // the server had closed the connection while it lay idle: nothing was taken
  if (response === null) return post(port, path, body, headers);
  return { status: response.statusCode ?? 0, body: await text(response), headers: response.headers };
}

/** Reads a whole answer, as `post` does. */
export async function get(port: number, path: string): Promise<Answer> {
  const outgoing = request({ host: '127.0.0.1', port, path, agent });
  outgoing.end();
  const response = await answered(outgoing);
  if (response === null) return get(port, path);
  return { status: response.statusCode ?? 0, body: await text(response), headers: response.headers };
}

async function answered(outgoing: ClientRequest): Promise<IncomingMessage | null> {
  try {
    const [response] = await once(outgoing, 'response');
    return response as IncomingMessage;
  } catch (error) {
    if (outgoing.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET') return null;
    throw error;
  }
}

export const closeConnections = (): void => agent.destroy();
