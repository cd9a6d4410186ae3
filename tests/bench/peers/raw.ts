import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { announce, settingsOf } from '../serve/settings.ts';
import { inScope, type PeerScope } from './in-scope.ts';
import { ANSWERS } from './raw-answers.ts';

export interface RawSettings {
  url: string;
  /** Each answer inside the product's own transaction and scope; null: without row-level security. */
  scope: PeerScope | null;
}

/** The limit: one statement and JSON.stringify. `POST /A` with the variables of workload A answers what it asks. */
const { url, scope } = settingsOf<RawSettings>();
const pool = new pg.Pool({ connectionString: url, max: 10 });

const server = createServer((request, response) => {
  void answer(request.url?.slice(1) ?? '', json(request)).then(
    (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

async function answer(workload: string, variables: Promise<unknown>): Promise<unknown> {
  const ask = ANSWERS[workload];
  if (!ask) throw new Error(`nobody answers ${workload}`);
  const given = (await variables) as Record<string, unknown>;
  const client = await pool.connect();
  try {
    return scope === null ? await ask(client, given) : await inScope(client, scope, () => ask(client, given));
  } finally {
    client.release();
  }
}

server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
process.once('SIGTERM', () => process.exit(0));
