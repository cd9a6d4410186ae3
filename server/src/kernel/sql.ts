/**
 * An array as one parameter: `= any(?::uuid[])`. The driver would expand a JavaScript array into a list, so the literal
 * is written here; every element is quoted, nothing of it is ever SQL.
 */
export const pgArray = (values: readonly (string | number)[]): string =>
  `{${values.map((value) => `"${String(value).replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
