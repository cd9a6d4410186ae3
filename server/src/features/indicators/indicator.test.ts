import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { addEdition, makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let viewer: TestAccount;
let jobs: TestIndicator;

beforeAll(async () => {
  const world = new World(database);
  viewer = await world.official(await world.province(), 'VIEWER');
  jobs = await makeIndicator(database);
  await makeIndicator(database, { name: 'Lao động làm việc ở nước ngoài', parentId: jobs.id });
  await makeRatio(database);
});

test('an indicator means what the edition in force on the day says', async () => {
  await addEdition(database, jobs, 2, '2023-01-10', { name: 'Giải quyết việc làm mới' });
  const name = async (now: string) =>
    (
      await ask<{ indicator: { name: string; edition: number } }>(
        actors,
        viewer,
        `{ indicator(id: "${jobs.id}") { name edition } }`,
        {},
        now,
      )
    ).indicator;
  expect(await name('2023-01-09')).toEqual({ name: 'Giải quyết việc làm', edition: 1 });
  expect(await name('2023-01-10')).toEqual({ name: 'Giải quyết việc làm mới', edition: 2 });
});

test.each(['nuoc ngoai', 'Nước Ngoài', 'ngoài lao động'])('“%s” finds the indicator, marks or not', async (typed) => {
  const document = `query ($search: String!) { indicators(search: $search) { edges { node { name } } } }`;
  expect(await ask(actors, viewer, document, { search: typed })).toEqual({
    indicators: { edges: [{ node: { name: 'Lao động làm việc ở nước ngoài' } }] },
  });
});

test('an indicator shows its parts and what it is a part of', async () => {
  const answer = await ask(
    actors,
    viewer,
    '{ indicators(search: "nước ngoài") { totalCount edges { node { name parent { code children { name } } } } } }',
  );
  expect(answer).toEqual({
    indicators: {
      totalCount: 1,
      edges: [
        {
          node: {
            name: 'Lao động làm việc ở nước ngoài',
            parent: { code: jobs.code, children: [{ name: 'Lao động làm việc ở nước ngoài' }] },
          },
        },
      ],
    },
  });
});

test('no signed-in office edits the shared catalogue', async () => {
  const world = new World(database);
  const administrator = await world.official(await world.province(), 'ADMINISTRATOR');
  const changed = await actors.as(administrator, (ctx) =>
    ctx.em.execute(`update indicator set code = 'X' returning id`),
  );
  expect(changed).toEqual([]);
});
