/** Texts, lists and tables of this package as SQL writes them. */

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const json = (value: object): string => `${literal(JSON.stringify(value))}::jsonb`;
export const list = (values: Iterable<string>): string => [...values].map(literal).join(', ');
