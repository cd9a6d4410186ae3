import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '#app/rooms.gen.ts';
import { router } from '#app/router.tsx';
import { roomsFile } from '../write-rooms.ts';

const PROJECT = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(PROJECT, 'packages/schema/schema.graphql'), 'utf8'));

describe('what the rooms add to the whole', () => {
  it('is joined as rooms.json has them', () => {
    // otherwise: pnpm --filter @dich/client codegen
    expect(readFileSync(join(PROJECT, 'client/src/app/rooms.gen.ts'), 'utf8')).toBe(roomsFile());
  });

  it('every kind of work that the server knows is shown by one room', () => {
    const kinds = schema.getType('WorkItemKind');
    const known = isEnumType(kinds) ? kinds.getValues().map(({ name }) => name) : [];
    expect(known.length).toBeGreaterThan(5);
    expect(ROOMS.flatMap(({ work }) => Object.keys(work ?? {})).toSorted()).toEqual(known.toSorted());
  });

  it('every way in the menu leads to a page', () => {
    const ways = ROOMS.flatMap(({ menu }) => menu ?? []).map(({ link }) => String(link.to));
    expect(ways.length).toBeGreaterThan(5);
    expect(ways.filter((to) => !(to in router.routesByPath))).toEqual([]);
  });
});
