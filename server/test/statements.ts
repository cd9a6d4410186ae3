import pg from 'pg';

/**
 * Every SQL statement that this process sends while `work` runs, in order. For lists, whose number of statements must
 * not grow with their length. One measurement at a time; a test file measures by itself.
 */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    statements.push(textOf(args[0]));
    return Reflect.apply(send, this, args);
  } as typeof send;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = send;
  }
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown } | null)?.text ?? '');
