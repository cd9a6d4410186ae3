import { registerEnumType } from 'type-graphql';

/** An enum of the contract from the values that its entity states, so that they stand once; each says what it means. */
export function enumOf<const T extends string>(
  name: string,
  values: readonly T[],
  description: string,
  meanings: { readonly [K in T]: string },
): { readonly [K in T]: K } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])) as {
    [K in T]: { description: string };
  };
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}

/** An enum of the contract from values that are small letters in the program; each says what it means. */
export function capitals<const T extends string>(
  name: string,
  meanings: { readonly [K in T]: string },
  description: string,
): { readonly [K in Uppercase<T>]: T } {
  const values = Object.entries<string>(meanings).map(([value, meaning]) => ({
    value,
    key: value.toUpperCase(),
    meaning,
  }));
  const made = Object.fromEntries(values.map(({ key, value }) => [key, value])) as { [K in Uppercase<T>]: T };
  const valuesConfig = Object.fromEntries(values.map(({ key, meaning }) => [key, { description: meaning }])) as {
    [K in Uppercase<T>]: { description: string };
  };
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}
