import type { Context } from './context.ts';

/**
 * An array as one parameter: `= any(?::uuid[])`. The driver would expand a JavaScript array into a list, so the literal
 * is written here; every element is quoted, nothing of it is ever SQL. Null is null.
 */
export const pgArray = (values: readonly (string | number | null)[]): string =>
  `{${values.map((value) => (value === null ? 'null' : `"${String(value).replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`;

/**
 * A statement whose parameters have names (`:day`, as often as needed), as the driver takes it. A name without a value
 * is a mistake of the program.
 */
export function named(text: string, values: Readonly<Record<string, unknown>>): [text: string, values: unknown[]] {
  const given: unknown[] = [];
  const positional = text.replace(/(?<![:\w]):([a-z]\w*)/gi, (_, name: string) => {
    if (!(name in values)) throw new Error(`no value for :${name}`);
    given.push(values[name]);
    return '?';
  });
  return [positional, given];
}

/** Runs a statement whose parameters have names; what it answers is taken to be rows of `T`. */
export const statement = <T extends object>(
  { em }: Pick<Context, 'em'>,
  text: string,
  values: Readonly<Record<string, unknown>>,
): Promise<T[]> => em.execute<T[]>(...named(text, values));
