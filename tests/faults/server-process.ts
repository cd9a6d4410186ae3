import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@dich/infra/free-port.ts';
import { hashToken } from '@dich/server/features/people/token.ts';
import { newId } from '@dich/server/kernel/columns.ts';
import { TEST_ROLES } from '@dich/server/test/roles.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import type pg from 'pg';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The product's server in a process of its own, as an operator runs it. */
export interface ServerProcess {
  port: number;
  child: ChildProcess;
  /** SIGTERM, and wait for its end; answers the exit code. */
  terminate(): Promise<number | null>;
}

export async function startServer(servingUrl: string): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: PROJECT,
    env: { ...process.env, PORT: String(port), SERVING_URL: servingUrl, SERVING_ROLE: TEST_ROLES.app },
    stdio: 'ignore',
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  for (let wait = 0; wait < 300; wait += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if ((await post(port, '', '{}').catch(() => null)) !== null) break;
    await sleep(100);
  }
  return {
    port,
    child,
    async terminate() {
      process.off('exit', abandon);
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** A session as signing in would have opened it; answers its cookie. */
export async function signInAs(owner: Pick<pg.Pool, 'query'>, account: TestAccount): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into session (province_id, token_hash, id, account_id, office_id, expires_at)
     values ($1, $2, $3, $4, $5, now() + interval '1 hour')`,
    [account.provinceId, hashToken(token), newId(), account.accountId, account.officeId],
  );
  return `dich=${token}`;
}

export interface Answer {
  status: number;
  body: string;
}

/** One request on a connection of its own, to this machine alone. Rejects when no whole answer came. */
export async function post(port: number, cookie: string, body: string): Promise<Answer> {
  const outgoing = request({
    ...{ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent: false, timeout: 20_000 },
    headers: { 'content-type': 'application/json', cookie, connection: 'close' },
  });
  outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in 20 s')));
  outgoing.end(body);
  const [response] = await once(outgoing, 'response');
  return { status: response.statusCode ?? 0, body: await text(response) };
}

const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id } userErrors { code message } } }`;

/** The body of a request that writes a key by that name. */
export const keyRequest = (name: string): string =>
  JSON.stringify({ query: CREATE, variables: { input: { name, kind: 'VIEWER', days: 30, clientMutationId: name } } });

/** A write that can be counted afterwards: a key by that name. Answers its id once it is acknowledged, else null. */
export async function writeKey(port: number, cookie: string, name: string): Promise<string | null> {
  try {
    const { status, body } = await post(port, cookie, keyRequest(name));
    const answer = status === 200 ? (JSON.parse(body) as Written) : null;
    return answer?.data?.createApiKey?.apiKey?.id ?? null;
  } catch {
    return null;
  }
}

interface Written {
  data?: { createApiKey: { apiKey: { id: string } | null } | null } | null;
}
