import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SILENT } from '#features/trail/read-changes.ts';
import { KNOWN } from '#features/trail/words.ts';
import type { TrailWords } from '#lib/trail-words.ts';

const PROJECT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

const sources = globSync('server/src/**/*.ts', { cwd: PROJECT })
  .filter((path) => !path.endsWith('.test.ts'))
  .map(read);
const all = (sign: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(sign)].flatMap(([, name]) => name ?? []));

const mutations = Object.keys(buildSchema(read('packages/schema/schema.graphql')).getMutationType()?.getFields() ?? {});
/** What the server writes into the trail: its mutations, what runs beside them, and the functions of its database. */
const recorded = new Set([
  ...all(/doing\(ctx, '(\w+)'/g),
  ...all(/record_audit\([^;]*?moment, '(\w+)'/g),
  // what a sheet writes is recorded under the verb that it declares
  ...all(/\bname: '\w+', verb: '(\w+)'/g),
  ...all(/recordAsOperator\([^;]*?verb: '(\w+)'/g),
  ...mutations,
]);
/** A record is told of by the name of its entity, after which the server's variables are named. */
const entities = new Set(all(/export class (\w+)/g));
const subjects = new Set([
  ...all(/recordKind: '(\w+)'/g),
  ...all(/record_audit\([^;]*?moment, '\w+', '(\w+)'/g),
  ...all(/record\(\s*ctx,\s*(?:about\()?(\w+)/g)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
    .filter((name) => entities.has(name)),
]);

describe('the trail in words', () => {
  it('every verb that the server records has words, and no other has', () => {
    expect(recorded.size).toBeGreaterThan(40);
    expect(Object.keys(KNOWN.verbs).toSorted()).toEqual([...recorded].toSorted());
  });

  it('so does every kind of record', () => {
    expect(subjects.size).toBeGreaterThan(10);
    expect(Object.keys(KNOWN.subjects).toSorted()).toEqual([...subjects].toSorted());
  });

  it('so does every part that a verb names where it records', () => {
    const parts = all(/\bafter(?:: | = )\{ ([^{}]+) \}/g)
      .flatMap((told) => told.split(', '))
      .filter((part) => !part.startsWith('...'))
      .map((part) => part.replace(/:.*/, ''));
    expect(parts).toEqual(expect.arrayContaining(['login', 'fullName', 'provider', 'providerSubject']));
    // an identity stands for what it refers to, and shows as its name or not at all
    const shown = parts.filter((name) => !SILENT.has(name) && !name.endsWith('Id'));
    expect(shown.filter((name) => !(name in KNOWN.fields))).toEqual([]);
  });

  it('no two rooms call the same thing, so that neither speaks for the other', () => {
    const rooms = Object.values(
      import.meta.glob<TrailWords>('/src/features/*/texts/trail.vi.ts', { eager: true, import: 'vi' }),
    );
    for (const kind of ['subjects', 'verbs', 'fields', 'values'] as const) {
      const names = rooms.flatMap((words) => Object.keys(words[kind] ?? {}));
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    }
  });

  it('no two verbs read alike', () => {
    expect(new Set(Object.values(KNOWN.verbs)).size).toBe(Object.keys(KNOWN.verbs).length);
  });
});
