import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type AfterEnd, overBecause } from './after-end.ts';
import { type Asked, takeArguments } from './arguments.ts';
import type { Context } from './context.ts';
import type { ContractField, ContractFields } from './fields.ts';

/** A field that its record does not carry: what it is in the contract, and how it is found. */
export interface LookUp<R> {
  readonly field: ContractField<unknown, boolean>;
  readonly args?: ContractFields;
  readonly find: (record: R, ctx: Context, asked: never) => unknown;
}

type Found<T> = T | null | Promise<T | null>;
type LoadedBy<V> = (ctx: Context) => { load(key: string): Promise<V | null> };
type KeysOf<R> = { [K in keyof R]: R[K] extends string | null ? K : never }[keyof R];

/** Null where the field is not `optional` is an error of the server: INTERNAL. */
export const lookUp = <R, T, O extends boolean>(
  field: ContractField<T, O>,
  find: (record: R, ctx: Context) => Found<T>,
): LookUp<R> => ({ field, find });

/** `viewerMay…`: what it is in a unit that has ended stands beside it, as with the verb that it offers. */
export interface OfferedLookUp<R> extends LookUp<R> {
  readonly afterEnd: AfterEnd;
}

/** Whether the viewer may do something now: not what is over in a unit that has ended. */
export const offered = <R>(
  afterEnd: AfterEnd,
  field: ContractField<boolean>,
  find: (record: R, ctx: Context) => Found<boolean>,
): OfferedLookUp<R> => ({
  afterEnd,
  field,
  find: (record, ctx) => overBecause(ctx, afterEnd) === null && find(record, ctx),
});

/** The same with arguments. */
export const lookUpBy = <R, T, O extends boolean, A extends ContractFields>(
  field: ContractField<T, O>,
  args: A,
  find: (record: R, ctx: Context, asked: Asked<A>) => Found<T>,
): LookUp<R> => ({ field, args, find });

/** What a record names by its id, which it keeps under `key`: null names nothing. */
export const related = <R, T, O extends boolean>(
  field: ContractField<T, O>,
  loadedBy: LoadedBy<T>,
  key: KeysOf<R>,
): LookUp<R> =>
  lookUp(field, (record: R, ctx) => {
    const id = record[key] as string | null;
    return id === null ? null : loadedBy(ctx).load(id);
  });

/** All that belongs to a record, whose id stands under `key`; none, where the loader knows of none. */
export const relatedAll = <R, T>(field: ContractField<T[]>, loadedBy: LoadedBy<T[]>, key: KeysOf<R>): LookUp<R> =>
  lookUp(field, async (record: R, ctx) => (await loadedBy(ctx).load(record[key] as string)) ?? []);

/**
 * The fields of a type that are looked up, by their names: `R` is what stands for it in the program. `within`: how its
 * record is looked into, where that is another way than it was asked for.
 */
export function lookUps<R>(
  type: () => ClassType<object>,
  fields: Readonly<Record<string, LookUp<R>> & Record<`viewerMay${string}`, OfferedLookUp<R>>>,
  within: (record: R, ctx: Context) => Context = (_, ctx) => ctx,
): ClassType<object> {
  class LookUps {}
  const made = LookUps.prototype;
  for (const [name, { field, args = {}, find }] of Object.entries(fields)) {
    Root()(made, name, 0);
    Ctx()(made, name, 1);
    const read = takeArguments(made, name, args, 2);
    const value = (record: R, ctx: Context, ...given: unknown[]) =>
      find(record, within(record, ctx), read(given) as never);
    const run = { value, writable: true, configurable: true };
    Object.defineProperty(made, name, run);
    FieldResolver(field.type, { nullable: field.optional, description: field.description })(made, name, run);
  }
  Resolver(type)(LookUps);
  return LookUps;
}
