import { ArrayType, p } from '@mikro-orm/postgresql';
import { pgArray } from './sql.ts';

/**
 * A list in a column of PostgreSQL. The ORM's own array type escapes as JSON does, and an array literal does not: a text
 * with a comma and a line break came back changed, the text "null" as nothing.
 */
class ListType<T extends string | number> extends ArrayType<T> {
  readonly column: string;

  constructor(column: string, read: (value: string) => T) {
    super((value) => read(String(value)));
    this.column = column;
  }

  override convertToDatabaseValue(value: T[] | null): string | null {
    return value && pgArray(value);
  }

  override getColumnType(): string {
    return this.column;
  }
}

/** Texts, kept to the letter: `text[]`. */
export const texts = () => p.type(new ListType<string>('text[]', (value) => value)).$type<string[]>();

/** Positions in the tree of units: `integer[]`. */
export const positions = () => p.type(new ListType<number>('integer[]', Number)).$type<number[]>();

/** Ids of records: `uuid[]`. */
export const ids = () => p.type(new ListType<string>('uuid[]', (value) => value)).$type<string[]>();
