import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from '../../rooms.ts';
import { kindsOf } from './notice-kinds.ts';

const kinds = [...kindsOf(ROOMS.flatMap(({ notices }) => notices ?? [])).values()];
const ROUTES = new URL('../../../../client/src/features/', import.meta.url);
const roomFile = (name: string): string => {
  try {
    return readFileSync(new URL(`${name}/${name}.room.ts`, ROUTES), 'utf8');
  } catch {
    // a room without pages
    return '';
  }
};
const names: string[] = JSON.parse(readFileSync(new URL('../../../../rooms.json', import.meta.url), 'utf8'));
/** "/bao-cao/$reportId" as "/bao-cao/SUBJECT". */
const addresses = new Set(
  names.flatMap((name) =>
    [...roomFile(name).matchAll(/page\(\s*'([^']+)'/g)].map(([, path = '']) => path.replace(/\$\w+/g, 'SUBJECT')),
  ),
);

test.each(kinds.map((kind) => [kind.name, kind] as const))('%s leads to a page that the client has', (_name, kind) => {
  expect([...addresses]).toContain(kind.leadsTo('SUBJECT'));
  if (kind.together) expect([...addresses]).toContain(kind.together.leadsTo);
});

test('e-mail of every kind of work can be turned off, and of none that concerns the person themselves', () => {
  const wrong = kinds.filter(({ mayStillRead, called }) => Boolean(mayStillRead) !== Boolean(called));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('two kinds of one name are a mistake that does not start', () => {
  const [first] = kinds;
  if (!first) throw new Error('no room tells anything');
  expect(() => kindsOf([first, { ...first }])).toThrow('two kinds of notice have one name');
});
