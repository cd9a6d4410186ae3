import { Field, InputType } from 'type-graphql';
import { type ContractField, type ContractFields, int, optional, type TypeOf, text, typed } from './fields.ts';

export { day, decimal, flag, id, int, many, oneOf, optional, text } from './fields.ts';

/** Another input inside this one. */
export const part = <T extends object>(input: Input<T>, description?: string): ContractField<T> =>
  typed<T>(() => input, description);

/** The revision of a record that was seen: the verb is refused as STALE where it has changed since. */
export const seenRevision = int('The revision that was seen; an older one is refused as STALE.');

type GivenBy<F extends ContractFields> = {
  [K in keyof F as F[K]['optional'] extends true ? never : K]: TypeOf<F[K]>;
} & {
  [K in keyof F as F[K]['optional'] extends true ? K : never]?: TypeOf<F[K]> | null;
};

/** A class of the contract whose instances are `T`. */
export type Input<T extends object> = new () => T;

/** What a verb reads of an input: `type SubmitReportInput = Given<typeof SubmitReportInput>`. */
export type Given<I> = I extends Input<infer T> ? T : never;

/** An input, or a part of one, under its name in the contract. */
export function input<F extends ContractFields>(name: string, fields: F, description?: string): Input<GivenBy<F>> {
  const made = class {};
  InputType(name, { description })(made);
  for (const [key, field] of Object.entries(fields)) {
    Field(field.type, { nullable: field.optional, description: field.description })(made.prototype, key);
  }
  return made as unknown as Input<GivenBy<F>>;
}

const RETRY = {
  clientMutationId: optional(text('A retry with the same id is answered, not done again; kept for 30 days.')),
};

/** The input of a verb: it carries the key of a retry beside its wishes. */
export const verbInput = <F extends ContractFields>(
  name: string,
  fields: F,
  description = `What ${verbOf(name)} takes.`,
) => input(name, { ...fields, ...RETRY }, description);

/** "SubmitReportInput" → "submitReport". */
const verbOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1).replace(/Input$/, '');
