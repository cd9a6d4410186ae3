import { Arg, type ClassType, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AfterEnd } from './after-end.ts';
import { answer, type Replayed } from './answer.ts';
import type { Context } from './context.ts';
import type { Input } from './inputs.ts';
import { Payload } from './payload.ts';

/** One field of a payload: what it is in the contract, and how a retry finds it again. */
export interface Answered<T> extends Replayed<T> {
  readonly type: () => object;
  readonly description?: string;
}

/** The loader of a kind of record: it says which of them are there for a reader. */
type LoadedBy<E> = (ctx: Context) => { load(id: string): Promise<E | null> };

/** A record: a retry is answered with the same one, as it is now and as its reader may read it. */
export const kept = <E extends { id: string }>(
  type: ClassType<object>,
  loadedBy: LoadedBy<E>,
  description?: string,
): Answered<E> => ({
  type: () => type,
  ...(description !== undefined && { description }),
  store: ({ id }) => id,
  load: (ctx, id) => loadedBy(ctx).load(id as string),
});

/** Records, in their order; those removed since, or not the reader's to read any more, are left out. */
export const keptAll = <E extends { id: string }>(
  type: ClassType<object>,
  loadedBy: LoadedBy<E>,
  description?: string,
): Answered<E[]> => ({
  type: () => [type],
  ...(description !== undefined && { description }),
  store: (records) => records.map(({ id }) => id),
  load: async (ctx, ids) =>
    (await Promise.all((ids as string[]).map((id) => loadedBy(ctx).load(id)))).filter((record) => record !== null),
});

/** What is told again word for word: there is nothing to look up. */
export const told = <T>(type: () => object, description?: string): Answered<T> => ({
  type,
  ...(description !== undefined && { description }),
  store: (value) => value,
  load: async (_ctx, stored) => stored as T,
});

/** A secret: answered once and stored nowhere, so that a retry gets the rest without it. */
export const once = <T>(type: () => object, description: string): Answered<T> => ({
  type,
  description,
  store: () => null,
  load: async () => null,
});

/** Secrets, none to many: the same, and a retry gets an empty list. */
export const onceEach = <T>(type: () => object, description: string): Answered<T[]> => ({
  type: () => [type()],
  description,
  store: () => null,
  load: async () => [],
});

/** Everything that the contract, the trail, a retry and the matrix of rights need to know of a verb. */
interface Registered<I extends object, R extends object> {
  /** What it does, for the reader of the contract. */
  readonly does: string;
  /** What it is in a unit that has ended. */
  readonly afterEnd: AfterEnd;
  readonly takes: Input<I>;
  /** Every part of its result, as the payload shows it. */
  readonly answers: { readonly [K in keyof R]: Answered<NonNullable<R[K]>> };
  readonly by: (ctx: Context, input: I) => Promise<R>;
}

type Verb = Registered<object, Record<string, unknown>>;

/** A verb of an official, as it is registered: the compiler compares what it takes and answers with its function. */
export const verb = <I extends object, R extends object>(registered: {
  does: string;
  afterEnd: AfterEnd;
  takes: Input<I>;
  answers: NoInfer<Registered<I, R>['answers']>;
  by: (ctx: Context, input: NoInfer<I>) => Promise<R>;
}): Verb => registered as unknown as Verb;

/** What every verb is in a unit that has ended, by its name. */
export const AFTER_END = new Map<string, AfterEnd>();

/**
 * The mutations of a room, each registered once under its name: its payload is made here, it runs in a savepoint, its
 * refusals become `userErrors`, a retry is answered, and what it records in the trail carries its name.
 */
export function verbs(registered: Readonly<Record<string, Verb>>): ClassType<object> {
  class Verbs {}
  for (const [name, one] of Object.entries(registered)) {
    AFTER_END.set(name, one.afterEnd);
    const run = {
      value: (ctx: Context, input: object) => answer(ctx, name, input, one),
      writable: true,
      configurable: true,
    };
    Object.defineProperty(Verbs.prototype, name, run);
    Ctx()(Verbs.prototype, name, 0);
    Arg('input', () => one.takes as ClassType<object>, INPUT)(Verbs.prototype, name, 1);
    const payload = payloadOf(name, one.answers);
    Mutation(() => payload, { description: one.does })(Verbs.prototype, name, run);
  }
  Resolver()(Verbs);
  return Verbs;
}

const INPUT = { description: 'What is wished, and the key of a retry. All that is wrong with it is answered at once.' };
/** Of a result of which nothing else is said. */
export const AFTERWARDS = 'As it is afterwards. Null where the verb was refused, or a retry finds it removed since.';

function payloadOf(verbName: string, answers: Verb['answers']): ClassType<InstanceType<typeof Payload>> {
  const made = class extends Payload {};
  const name = `${verbName.charAt(0).toUpperCase()}${verbName.slice(1)}Payload`;
  ObjectType(name, { description: `What ${verbName} answers.` })(made);
  for (const [field, { type, description = AFTERWARDS }] of Object.entries(answers)) {
    Field(type, { nullable: true, description })(made.prototype, field);
  }
  return made;
}
