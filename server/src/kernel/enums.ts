import { registerEnumType } from 'type-graphql';

/**
 * An enum of the contract from the values that its entity states, so that they stand once. `description` says what each
 * means, or is one sentence about all of them.
 */
export function enumOf<const T extends string>(
  name: string,
  values: readonly T[],
  description: string | { readonly [K in T]: string },
): { readonly [K in T]: K } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
  if (typeof description === 'string') registerEnumType(made, { name, description });
  else {
    const valuesConfig = Object.fromEntries(
      Object.entries<string>(description).map(([value, meaning]) => [value, { description: meaning }]),
    ) as { [K in T]: { description: string } };
    registerEnumType(made, { name, valuesConfig });
  }
  return made;
}
