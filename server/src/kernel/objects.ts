import { type ClassType, Field, ObjectType } from 'type-graphql';
import type { ContractFields, TypeOf } from './fields.ts';

export {
  called,
  day,
  decimal,
  flag,
  id,
  identity,
  instant,
  int,
  many,
  oneOf,
  optional,
  record,
  revision,
  text,
  typed,
} from './fields.ts';

type ShownBy<F extends ContractFields> = {
  [K in keyof F]: F[K]['optional'] extends true ? TypeOf<F[K]> | null : TypeOf<F[K]>;
};

/** A class of the contract whose instances are `T`. */
export type Shown<T> = T extends ClassType<infer I> ? I : never;

/** A type of the contract: its bare fields. What has to be looked up stands in its resolver (`look-ups.ts`). */
export function object<F extends ContractFields>(
  name: string,
  description: string | undefined,
  fields: F,
): ClassType<ShownBy<F>> {
  const made = class {};
  ObjectType(name, { description })(made);
  for (const [key, field] of Object.entries(fields)) {
    const { optional: nullable, description: meaning } = field;
    Field(field.type, { nullable, description: meaning, ...(field.name && { name: field.name }) })(made.prototype, key);
  }
  return made as unknown as ClassType<ShownBy<F>>;
}
