import { type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import { type Asked, takeArguments } from './arguments.ts';
import type { Context } from './context.ts';
import type { ContractField, ContractFields } from './fields.ts';

/** A question of the contract: what it answers, what it is asked with, and how the answer is found. */
interface Asking {
  readonly field: ContractField<unknown, boolean>;
  readonly args: ContractFields;
  readonly find: (ctx: Context, asked: never) => unknown;
}

/** The compiler compares what is asked with and answered with how it is found. */
export const query = <T, O extends boolean, A extends ContractFields>(
  field: ContractField<T, O>,
  args: A,
  find: (ctx: Context, asked: Asked<A>) => T | null | Promise<T | null>,
): Asking => ({ field, args, find });

/** The queries of a room under their names in the contract. */
export function queries(asked: Readonly<Record<string, Asking>>): ClassType<object> {
  class Queries {}
  const made = Queries.prototype;
  for (const [name, { field, args, find }] of Object.entries(asked)) {
    Ctx()(made, name, 0);
    const read = takeArguments(made, name, args, 1);
    const value = (ctx: Context, ...given: unknown[]) => find(ctx, read(given) as never);
    const run = { value, writable: true, configurable: true };
    Object.defineProperty(made, name, run);
    Query(field.type, { nullable: field.optional, description: field.description })(made, name, run);
  }
  Resolver()(Queries);
  return Queries;
}
