import pg from 'pg';
import { errorCode, OperatorError } from '../operator-error.ts';

/** PostgreSQL's own codes that the launcher tells apart. */
export const SqlState = {
  missingDatabase: '3D000',
  wrongPassword: '28P01',
  notAllowed: '42501',
} as const;

/** The same address with another database, or another user. */
export function addressOf(url: string, change: { database?: string; user?: string; password?: string }): string {
  const address = new URL(url);
  if (change.database !== undefined) address.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.user !== undefined) address.username = encodeURIComponent(change.user);
  if (change.password !== undefined) address.password = encodeURIComponent(change.password);
  return address.href;
}

/** The address without its password, for messages. */
export function printable(url: string): string {
  const address = new URL(url);
  return `${address.hostname}:${address.port || '5432'}${address.pathname}`;
}

/** Runs the work on a connection of its own; a server that cannot be reached is the operator's to repair. */
export async function withConnection<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  // a connection that breaks while idle is reported by the next query
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    if (Object.values<string | undefined>(SqlState).includes(errorCode(error))) throw error;
    const why = error instanceof Error ? error.message || errorCode(error) : String(error);
    throw new OperatorError(
      `Không kết nối được PostgreSQL ở ${printable(url)} (${why}). Hãy kiểm tra DATABASE_URL và máy chủ cơ sở dữ liệu.`,
      { cause: error },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether the server accepts the user and password of the address; which database it names does not matter. */
export async function acceptsPassword(url: string): Promise<boolean> {
  try {
    await withConnection(url, async () => undefined);
    return true;
  } catch (error) {
    if (errorCode(error) === SqlState.wrongPassword) return false;
    if (errorCode(error) === SqlState.missingDatabase || errorCode(error) === SqlState.notAllowed) return true;
    throw error;
  }
}
