import pg from 'pg';

/** What the process asked the database while some work ran, in order: each statement with how many rows it answered. */
export interface Asked {
  text: string;
  rows: number;
}

/**
 * Every SQL statement that this process sends while `work` runs, in order. For lists, whose number of statements must
 * not grow with their length. One measurement at a time; a test file measures by itself.
 */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const { result, asked } = await rowsOf(work);
  return { result, statements: asked.map(({ text }) => text) };
}

/** The same with the rows that each answered: for what must not read everything below to answer for one place. */
export async function rowsOf<T>(work: () => Promise<T>): Promise<{ result: T; asked: Asked[] }> {
  const asked: Asked[] = [];
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const statement = { text: textOf(args[0]), rows: 0 };
    asked.push(statement);
    const answer: unknown = Reflect.apply(send, this, args);
    if (answer instanceof Promise) return answer.then((found) => counted(found, statement));
    return answer;
  } as typeof send;
  try {
    return { result: await work(), asked };
  } finally {
    pg.Client.prototype.query = send;
  }
}

function counted(found: { rows?: unknown[] }, statement: Asked): unknown {
  statement.rows = found.rows?.length ?? 0;
  return found;
}

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown } | null)?.text ?? '');
