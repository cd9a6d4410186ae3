import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { dayPasses, dayPassesTogether, toldOf } from '#test/daily.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const LAST_DAY = '2023-06-30';
const CHANGE = '2023-07-01';

let world: World;
let ended: TestUnit;
let heir: TestUnit;
let divided: TestUnit;
let partly: TestUnit;
let people: TestAccount[];
let others: TestAccount[];

/** A commune became part of another whole; one beside it was divided. */
beforeEach(async () => {
  world = new World(database);
  const province = await world.province();
  ended = await world.commune(province, 'Hương Vinh');
  divided = await world.commune(province, 'Hương Vân');
  heir = await world.commune(province, 'Kim Trà');
  partly = await world.commune(province, 'Bình Điền');
  for (const unit of [heir, partly]) await world.begins(unit, CHANGE);
  for (const unit of [ended, divided]) await world.ends(unit, LAST_DAY);
  await world.succeeds(ended, heir, CHANGE);
  for (const unit of [heir, partly]) await world.succeeds(divided, unit, CHANGE, 'PART');
  people = [await world.official(heir, 'LEADER'), await world.official(heir, 'PLANNER')];
  people.push(await world.official(heir, 'ADMINISTRATOR'));
  others = [await world.official(heir, 'VIEWER'), await world.official(partly, 'LEADER')];
  others.push(await world.official(province, 'LEADER'));
});

const told = async (who: TestAccount) =>
  (await toldOf(database, who, ['HEIR_BY_ACT'])).map(({ subjectId, day }) => `${subjectId} ${day}`);

test('whoever looks after a unit that takes another over by the act is told on the first day after, once, and nobody else', async () => {
  await dayPasses(database, LAST_DAY);
  for (const who of [...people, ...others]) expect(await told(who)).toEqual([]);
  for (const day of [CHANGE, CHANGE, '2023-07-02', '2023-08-15']) await dayPasses(database, day);
  for (const who of people) expect(await told(who)).toEqual([`${ended.unitId} ${CHANGE}`]);
  for (const who of others) expect(await told(who)).toEqual([]);
  const { notices } = await ask<{ notices: { edges: { node: { title: { text: string }; path: string } }[] } }>(
    ...([
      actors,
      people[0] as TestAccount,
      '{ notices { edges { node { title { text } path } } } }',
      {},
      CHANGE,
    ] as const),
  );
  expect(notices.edges.map(({ node }) => node)).toEqual([
    {
      title: { text: 'Đơn vị của bạn tiếp nhận phường Hương Vinh, đã kết thúc ngày 30/06/2023' },
      path: '/tiep-nhan',
    },
  ]);
});

test('several servers tell it once', async () => {
  await dayPassesTogether(database, CHANGE, 3);
  for (const who of people.slice(0, 2)) expect(await told(who)).toHaveLength(1);
});

test('after days without a server it is told all the same, also when its people no longer finish', async () => {
  await dayPasses(database, '2023-06-20');
  await dayPasses(database, '2023-12-01');
  for (const who of people) expect(await told(who)).toEqual([`${ended.unitId} 2023-12-01`]);
});

test('who comes into office while people of the ended unit finish is told then; who comes later, or of an ending long ago, is not', async () => {
  await dayPasses(database, CHANGE);
  const soon = await world.official(heir, 'PLANNER');
  await dayPasses(database, '2023-09-28');
  expect(await told(soon)).toEqual([`${ended.unitId} 2023-09-28`]);
  const later = await world.official(heir, 'LEADER');
  await dayPasses(database, '2023-09-29');
  expect(await told(later)).toEqual([]);
  await dayPasses(database, '2023-09-30');
  expect(await told(later)).toEqual([]);
});

test('whom the province names is told by that act, and not a second time by the day', async () => {
  const [, partlyLeader, leader] = others as [TestAccount, TestAccount, TestAccount];
  const named = {
    ...{ unitId: divided.unitId, heirUnitId: partly.unitId, revision: 0 },
    ...{ act: 'Nghị quyết số 1675/NQ-UBTVQH15', reason: 'Nhận phần lớn dân cư' },
  };
  expect((await send(actors, leader, 'nameHeir', named, 'endedUnit { revision }', CHANGE)).messages).toEqual([]);
  await dayPasses(database, CHANGE);
  expect(await toldOf(database, partlyLeader, ['HEIR_NAMED', 'HEIR_BY_ACT'])).toMatchObject([{ kind: 'HEIR_NAMED' }]);
});
