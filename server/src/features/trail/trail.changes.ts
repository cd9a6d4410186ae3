import { isDeepStrictEqual } from 'node:util';

type Recorded = Record<string, unknown> | null;

interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

/** Technical parts of a record, which tell a reader nothing. */
const SILENT = new Set(['id', 'provinceId', 'pos', 'revision']);

/** The parts that differ, in the order in which they were recorded. */
export function changesBetween(before: Recorded, after: Recorded): Change[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !SILENT.has(field) && !isDeepStrictEqual(before?.[field] ?? null, after?.[field] ?? null))
    .map((field) => ({ field, before: asText(before?.[field]), after: asText(after?.[field]) }));
}

const asText = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);
