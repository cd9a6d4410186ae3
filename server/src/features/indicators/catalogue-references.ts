import { searchKey } from '@dich/units';
import type { Row, RowProblem } from '#kernel/sheets/sheet.ts';
import type { CatalogueColumns } from './catalogue-sheet.columns.ts';
import { saysOfSheet } from './catalogue-sheet.messages.ts';
import type { KeptIndicator } from './own-plans.ts';

export type CatalogueRow = Row<CatalogueColumns>;
type Problems = RowProblem<CatalogueColumns>[];

/** What a row names: another row of the file, or an indicator that is there. */
export type Reference = { row: number } | { there: KeptIndicator };

/** The rows of a file and what is there already, by code and by name. */
export interface Names {
  readonly find: (given: string) => Reference | null;
  /** Those there that are called so. */
  readonly called: (name: string) => readonly KeptIndicator[];
  /** The first row of the file that has the same name, or the same code. */
  readonly firstNamed: (name: string) => number;
  readonly firstCoded: (code: string) => number | undefined;
}

export function namesOf(rows: readonly CatalogueRow[], seen: readonly KeptIndicator[]): Names {
  const [byName, byCode] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, { values }] of rows.entries()) {
    const key = searchKey(values.name ?? '');
    if (!byName.has(key)) byName.set(key, index);
    if (values.code !== null && !byCode.has(values.code)) byCode.set(values.code, index);
  }
  const thereByName = Map.groupBy(seen, ({ name }) => searchKey(name));
  const thereByCode = new Map(seen.map((each) => [each.code, each]));
  return {
    find(given) {
      const key = searchKey(given);
      const row = byCode.get(given) ?? byName.get(key);
      const there = thereByCode.get(given) ?? thereByName.get(key)?.[0];
      return byCode.has(given) || (!thereByCode.has(given) && row !== undefined)
        ? { row: row ?? 0 }
        : there
          ? { there }
          : null;
    },
    called: (name) => thereByName.get(searchKey(name)) ?? [],
    firstNamed: (name) => byName.get(searchKey(name)) ?? 0,
    firstCoded: (code) => byCode.get(code),
  };
}

/** The same name or code as in a row above it. */
export function problemsOfRepetition(rows: readonly CatalogueRow[], index: number, names: Names): Problems {
  const { name, code } = rows[index]?.values ?? { name: null, code: null };
  const numberOf = (first: number) => ({ row: (rows[first]?.place ?? 0) + 1 });
  const named = name === null ? index : names.firstNamed(name);
  const coded = code === null ? index : (names.firstCoded(code) ?? index);
  return [
    ...(named < index
      ? [{ column: 'name', code: 'CONFLICT', message: saysOfSheet.nameTwice(numberOf(named)) } as const]
      : []),
    ...(coded < index
      ? [{ column: 'code', code: 'CONFLICT', message: saysOfSheet.codeTwice(numberOf(coded)) } as const]
      : []),
  ];
}

/** The rows that lead back to themselves, each with the whole circle; `next`: which row each leads to. */
export function circlesOf(next: readonly (number | null)[]): Map<number, readonly number[]> {
  const circles = new Map<number, readonly number[]>();
  const isDone = new Set<number>();
  for (const start of next.keys()) {
    const way: number[] = [];
    const places = new Map<number, number>();
    let at: number | null = start;
    while (at !== null && !isDone.has(at) && !places.has(at)) {
      places.set(at, way.length);
      way.push(at);
      at = next[at] ?? null;
    }
    const begins = at === null ? undefined : places.get(at);
    if (begins !== undefined) {
      const circle = way.slice(begins);
      for (const row of circle) circles.set(row, circle);
    }
    for (const row of way) isDone.add(row);
  }
  return circles;
}

const MOST_NAMED = 10;

export function problemsOfCircle(
  column: 'parent' | 'weight',
  index: number,
  { circles, rows }: { circles: ReadonlyMap<number, readonly number[]>; rows: readonly CatalogueRow[] },
): Problems {
  const circle = circles.get(index);
  if (!circle) return [];
  if (circle.length === 1) return [{ column, code: 'CONFLICT', message: saysOfSheet.itself() }];
  const named = circle.slice(0, MOST_NAMED).map((row) => String((rows[row]?.place ?? 0) + 1));
  const list = `${named.join(', ')}${circle.length > MOST_NAMED ? '…' : ''}`;
  return [{ column, code: 'CONFLICT', message: saysOfSheet.circle({ rows: list }) }];
}
