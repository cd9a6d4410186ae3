import { createHash } from 'node:crypto';

/** SHA-256 (hex) of an answer as canonical JSON: keys in order, names of types left out. */
export const digestOf = (answer: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(answer)))
    .digest('hex');

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__typename');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, canonical(one)]));
}

/** The first place in which two answers differ, for a person to look at; null: they say the same. */
export function difference(one: unknown, other: unknown, path = ''): string | null {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other) ? null : `${path}: ${shortly(one)} and ${shortly(other)}`;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)].filter((key) => key !== '__typename'));
  for (const key of keys) {
    const found = difference(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      `${path}/${key}`,
    );
    if (found !== null) return found;
  }
  return null;
}

const shortly = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 100);
