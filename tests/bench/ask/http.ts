import { once } from 'node:events';
import { Agent, request } from 'node:http';
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
  const [response] = await once(outgoing, 'response');
  return { status: response.statusCode ?? 0, body: await text(response), headers: response.headers };
}

export const closeConnections = (): void => agent.destroy();
