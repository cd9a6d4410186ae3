import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, LocalDateScalar } from './scalars.ts';

type GraphqlType = () => object;

/** A field of an input, stated once: its type in the contract and the type that a verb reads are one line. */
export interface InputField<T, Optional extends boolean = false> {
  readonly type: GraphqlType;
  readonly optional: Optional;
  readonly description: string | undefined;
  /** Only for the compiler: nothing stands here when the program runs. */
  readonly given?: T;
}

const of =
  <T>(type: GraphqlType) =>
  (description?: string): InputField<T> => ({ type, optional: false, description });

export const id = of<string>(() => ID);
export const text = of<string>(() => String);
export const int = of<number>(() => Int);
export const flag = of<boolean>(() => Boolean);
/** An exact number as a string: "1809.5". */
export const decimal = of<string>(() => DecimalScalar);
/** A day in Vietnam, YYYY-MM-DD. */
export const day = of<string>(() => LocalDateScalar);

/** `values`: an enum of the contract. */
export const oneOf = <T extends string>(values: Readonly<Record<string, T>>, description?: string): InputField<T> => ({
  type: () => values,
  optional: false,
  description,
});

/** Another input inside this one. */
export const part = <T extends object>(input: Input<T>, description?: string): InputField<T> => ({
  type: () => input,
  optional: false,
  description,
});

export const many = <T>(field: InputField<T>, description?: string): InputField<T[]> => ({
  type: () => [field.type()],
  optional: false,
  description: description ?? field.description,
});

/** May be left out or null; its description says what that means. */
export const optional = <T>(field: InputField<T>): InputField<T, true> => ({ ...field, optional: true });

/** The revision of a record that was seen: the verb is refused as STALE where it has changed since. */
export const seenRevision = int('The revision that was seen; an older one is refused as STALE.');

type Fields = Record<string, InputField<unknown, boolean>>;
type Read<F> = F extends InputField<infer T, boolean> ? T : never;
type GivenBy<F extends Fields> = {
  [K in keyof F as F[K]['optional'] extends true ? never : K]: Read<F[K]>;
} & {
  [K in keyof F as F[K]['optional'] extends true ? K : never]?: Read<F[K]> | null;
};

/** A class of the contract whose instances are `T`. */
export type Input<T extends object> = new () => T;

/** What a verb reads of an input: `type SubmitReportInput = Given<typeof SubmitReportInput>`. */
export type Given<I> = I extends Input<infer T> ? T : never;

/** An input, or a part of one, under its name in the contract. */
export function input<F extends Fields>(name: string, fields: F, description?: string): Input<GivenBy<F>> {
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
export const verbInput = <F extends Fields>(name: string, fields: F, description = `What ${verbOf(name)} takes.`) =>
  input(name, { ...fields, ...RETRY }, description);

/** "SubmitReportInput" → "submitReport". */
const verbOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1).replace(/Input$/, '');
