import { Arg } from 'type-graphql';
import { type ContractFields, id, int, type TypeOf } from './fields.ts';

/** What was asked with: what was left out is null. */
export type Asked<A extends ContractFields> = {
  readonly [K in keyof A]: A[K]['optional'] extends true ? TypeOf<A[K]> | null : TypeOf<A[K]>;
};

/** The identity of what a query is asked for. */
export const byId = id(
  'Of which identity. What is not there and what is not for the viewer are both answered with null.',
);

/** The year of what a unit plans, targets and reports. */
export const ofYear = int('The year that the plan is for, e.g. 2026.');

/** Declares the arguments of a method, one parameter each from `first` on; answers how they are read as one object. */
export function takeArguments<A extends ContractFields>(
  made: object,
  method: string,
  args: A,
  first: number,
): (given: readonly unknown[]) => Asked<A> {
  const names = Object.keys(args);
  for (const [place, [name, { type, optional: nullable, description }]] of Object.entries(args).entries()) {
    Arg(name, type, { nullable, description })(made, method, first + place);
  }
  return (given) => Object.fromEntries(names.map((name, place) => [name, given[place] ?? null])) as Asked<A>;
}
