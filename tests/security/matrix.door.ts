import { makeSchema } from '@dich/server/schema.ts';
import type { Actors } from '@dich/server/test/actors.ts';
import type { TestAccount } from '@dich/server/test/world.ts';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

/** What a client hears: the data, and the code of each error. */
export interface Heard {
  data: Record<string, unknown> | null;
  errors: { code: string; message: string }[];
}

export interface Door {
  schema: GraphQLSchema;
  /** Sends a document in one operation of its own and takes back whatever it changed. Null: nobody is signed in. */
  ask(account: TestAccount | null, source: string, variables: Record<string, unknown>): Promise<Heard>;
}

/** Carries an answer out of an operation that is to be rolled back. */
class TakenBack extends Error {
  readonly heard: Heard;
  constructor(heard: Heard) {
    super('rolled back on purpose');
    this.heard = heard;
  }
}

export async function openDoor(actors: Actors): Promise<Door> {
  const schema = await makeSchema();
  const documents = new Map<string, DocumentNode>();
  const documentOf = (source: string): DocumentNode => {
    const known = documents.get(source);
    if (known) return known;
    const document = parse(source);
    const invalid = validate(schema, document);
    if (invalid.length > 0) throw new Error(`${source}\n${invalid.map(String).join('\n')}`);
    documents.set(source, document);
    return document;
  };
  return {
    schema,
    async ask(account, source, variableValues) {
      const document = documentOf(source);
      const mode = source.startsWith('mutation') ? 'write' : 'read';
      try {
        const answered = async (contextValue: unknown): Promise<Heard> => {
          const { data, errors } = await execute({ schema, document, variableValues, contextValue });
          throw new TakenBack({ data: plain(data ?? null), errors: (errors ?? []).map(errorOf) });
        };
        return await actors.as(account, answered, { mode });
      } catch (error) {
        if (error instanceof TakenBack) return error.heard;
        return { data: null, errors: [errorOf(error as GraphQLError)] };
      }
    },
  };
}

const plain = (data: unknown): Heard['data'] => JSON.parse(JSON.stringify(data));

const errorOf = ({ message, extensions }: GraphQLError) => ({ code: String(extensions?.code ?? 'INTERNAL'), message });
