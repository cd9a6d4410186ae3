import { ID, Int } from 'type-graphql';
import { DecimalScalar, InstantScalar, LocalDateScalar } from './scalars.ts';

type GraphqlType = () => object;

/** A field of the contract, stated once: its type there and its type in the program are one line. */
export interface ContractField<T, Optional extends boolean = false> {
  readonly type: GraphqlType;
  readonly optional: Optional;
  readonly description: string | undefined;
  /** Its name in the contract, where it is another one. */
  readonly name?: string;
  /** Only for the compiler: nothing stands here when the program runs. */
  readonly given?: T;
}

const of =
  <T>(type: GraphqlType) =>
  (description?: string): ContractField<T> => ({ type, optional: false, description });

export const id = of<string>(() => ID);
export const text = of<string>(() => String);
export const int = of<number>(() => Int);
export const flag = of<boolean>(() => Boolean);
/** An exact number as a string: "1809.5". */
export const decimal = of<string>(() => DecimalScalar);
/** A day in Vietnam, YYYY-MM-DD. */
export const day = of<string>(() => LocalDateScalar);
/** A moment. */
export const instant = of<Date>(() => InstantScalar);

/** The identity of a record, as `id` of its type. */
export const identity = id('A UUID: the same for as long as the record is kept, and of no other.');
/** Of a record that is changed, as `revision` of its type. */
export const revision = int('Rises with every change; verbs take the one that was seen.');

/** `values`: an enum of the contract. */
export const oneOf = <T extends string>(
  values: Readonly<Record<string, T>>,
  description?: string,
): ContractField<T> => ({ type: () => values, optional: false, description });

/** Another type of the contract inside this one: what it is in the program is told, or is what the contract shows. */
export function typed<C extends new () => object>(type: () => C, description?: string): ContractField<InstanceType<C>>;
export function typed<T>(type: GraphqlType, description?: string): ContractField<T>;
export function typed(type: GraphqlType, description?: string): ContractField<unknown> {
  return { type, optional: false, description };
}

/** As `typed`, of a type that is stated already. */
export const record = <C extends new () => object>(type: C, description?: string): ContractField<InstanceType<C>> =>
  typed(() => type, description);

export const many = <T>(field: ContractField<T>, description?: string): ContractField<T[]> => ({
  type: () => [field.type()],
  optional: false,
  description: description ?? field.description,
});

/** May be null, or in an input left out; its description says what that means. */
export const optional = <T>(field: ContractField<T>): ContractField<T, true> => ({ ...field, optional: true });

/** Under another name in the contract. */
export const called = <T, O extends boolean>(name: string, field: ContractField<T, O>): ContractField<T, O> => ({
  ...field,
  name,
});

export type ContractFields = Record<string, ContractField<unknown, boolean>>;

/** The type of a field in the program. */
export type TypeOf<F> = F extends ContractField<infer T, boolean> ? T : never;
