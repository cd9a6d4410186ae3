type Reader<T> = (value: unknown) => T | undefined;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type MayLack<R extends Readers> = { [N in keyof R]: undefined extends ReturnType<R[N]> ? N : never }[keyof R];

/** What a page has read of its address. */
export type SearchOf<R extends Readers> = {
  [N in MayLack<R>]?: ReturnType<R[N]>;
} & { [N in Exclude<keyof R, MayLack<R>>]: ReturnType<R[N]> };

/** Reads the parameters of an address, each as what it has to be; what it is not counts as not given. */
export const searchOf =
  <R extends Readers>(readers: R) =>
  (search: Record<string, unknown>): SearchOf<R> => {
    const read = Object.entries(readers).map(([name, reader]) => [name, reader(search[name])] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as SearchOf<R>;
  };

export const matching = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

export const aDay = matching(/^\d{4}-\d{2}-\d{2}$/);
export const anId = matching(/^[0-9a-f-]{8,36}$/);

export const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown) =>
    values.find((one) => one === value);

export const aYear = (value: unknown) => {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
};
