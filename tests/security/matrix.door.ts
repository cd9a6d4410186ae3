import type { Context } from '@dich/server/kernel/context.ts';
import { makeSchema } from '@dich/server/schema.ts';
import type { Actors } from '@dich/server/test/actors.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

/** What a client hears: the data, and the code of each error. */
export interface Heard {
  data: Record<string, unknown> | null;
  errors: { code: string; message: string }[];
}

/** Sends a document and takes back whatever it changed. */
export type Ask = (source: string, variables: Record<string, unknown>) => Promise<Heard>;

export interface Door {
  schema: GraphQLSchema;
  /** Lets somebody in to ask many things. Null: nobody is signed in. Whoever is turned away hears so at each question. */
  enter<T>(account: TestAccount | null, work: (ask: Ask) => Promise<T>): Promise<T>;
}

/** What has been asked at any door, read and held against the schema once: some of it is long. */
const documents = new Map<string, DocumentNode>();

/** Ends an operation whose transaction is to be rolled back. */
class TakenBack extends Error {}

/**
 * What one account asks runs in the transactions of two operations, one that reads and one that writes, each document
 * in a savepoint with a unit of work of its own. Nothing is committed, so it is as if it had been asked alone. Who
 * `onlyReads`, as an API key does, has no operation that writes.
 */
export async function openDoor(actors: Actors, { onlyReads = false } = {}): Promise<Door> {
  const schema = await makeSchema();
  const documentOf = (source: string): DocumentNode => {
    const known = documents.get(source);
    if (known) return known;
    const document = parse(source);
    const invalid = validate(schema, document);
    if (invalid.length > 0) throw new Error(`${source}\n${invalid.map(String).join('\n')}`);
    documents.set(source, document);
    return document;
  };
  const answered = async (ctx: Context, source: string, variableValues: Record<string, unknown>): Promise<Heard> => {
    const document = documentOf(source);
    const em = ctx.em.fork({ keepTransactionContext: true });
    await em.execute('savepoint one_question');
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: { ...ctx, em } });
    await em.execute('rollback to savepoint one_question; release savepoint one_question');
    return { data: plain(data ?? null), errors: (errors ?? []).map(errorOf) };
  };
  return {
    schema,
    async enter<T>(account: TestAccount | null, work: (ask: Ask) => Promise<T>): Promise<T> {
      let isIn = false;
      const done: T[] = [];
      try {
        const asking = async (reading: Context, writing: Context) => {
          isIn = true;
          done.push(
            await work((source, variables) =>
              answered(source.startsWith('mutation') ? writing : reading, source, variables),
            ),
          );
          throw new TakenBack();
        };
        await actors.as(
          account,
          (reading) =>
            onlyReads ? asking(reading, reading) : actors.as(account, (writing) => asking(reading, writing)),
          { mode: 'read' },
        );
      } catch (error) {
        if (!isIn) return work(async () => ({ data: null, errors: [errorOf(error as GraphQLError)] }));
        if (!(error instanceof TakenBack)) throw error;
      }
      return done[0] as T;
    },
  };
}

const plain = (data: unknown): Heard['data'] => JSON.parse(JSON.stringify(data));

const errorOf = ({ message, extensions }: GraphQLError) => ({ code: String(extensions?.code ?? 'INTERNAL'), message });
