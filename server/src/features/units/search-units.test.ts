import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { statementsOf } from '#test/statements.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let planner: TestAccount;

beforeAll(async () => {
  const world = new World(database);
  const province = await world.province();
  await world.town(province, 'Phú Hương Trà');
  await world.town(province, 'Hương Trà Đông');
  const town = await world.town(province, 'Hương Trà');
  await world.town(province, 'Thuỷ Nguyên');
  planner = await world.official(town, 'PLANNER');
  await database.owner.query("update unit_version set code = '480' where unit_id = $1", [town.unitId]);
});

const namesFor = async (search: string): Promise<string[]> => {
  const { units } = await ask<{ units: { totalCount: number; edges: { node: { name: string } }[] } }>(
    actors,
    planner,
    'query ($search: String) { units(search: $search, level: DISTRICT) { totalCount edges { node { name } } } }',
    { search },
  );
  expect(units.totalCount).toBe(units.edges.length);
  return units.edges.map(({ node }) => node.name);
};

test('the unit of that very name comes first, then what begins so, then its other words', async () => {
  expect(await namesFor('Hương Trà')).toEqual(['Hương Trà', 'Hương Trà Đông', 'Phú Hương Trà']);
});

test.each(['huong tra', 'Hƣơng Trà', 'hươngtrà', 'HUONG TRA'])('“%s” is Hương Trà', async (search) => {
  expect(await namesFor(search)).toContain('Hương Trà');
});

test('i and y are one letter', async () => {
  expect(await namesFor('thủi nguiên')).toEqual(['Thuỷ Nguyên']);
});

test('a code is found with zeros in front of it', async () => {
  expect(await namesFor('0480')).toEqual(['Hương Trà']);
});

test.each(['%', '_', '\\', ' - '])('“%s” finds nothing', async (search) => {
  expect(await namesFor(search)).toEqual([]);
});

test('a page goes on where the one before ended', async () => {
  const page = `query ($after: String) { units(search: "huong", level: DISTRICT, first: 1, after: $after) {
    edges { node { name } } pageInfo { endCursor hasNextPage } } }`;
  const names: string[] = [];
  let after: string | null = null;
  do {
    const {
      units,
    }: { units: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
      await ask(actors, planner, page, { after });
    names.push(...units.edges.map(({ node }) => node.name));
    after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null;
  } while (after !== null);
  expect(names).toEqual(['Hương Trà Đông', 'Hương Trà', 'Phú Hương Trà']);
});

test('they are counted where their number is asked for, and only there', async () => {
  const counted = async (fields: string) => {
    const document = `{ units(first: 2, level: DISTRICT) { ${fields} edges { node { name } } pageInfo { hasNextPage } } }`;
    const { statements } = await statementsOf(() => ask(actors, planner, document));
    return statements.filter((text) => text.includes('count(*)')).length;
  };
  expect([await counted(''), await counted('totalCount again: totalCount')]).toEqual([0, 1]);
});
