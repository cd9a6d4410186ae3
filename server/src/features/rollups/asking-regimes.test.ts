import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '#test/periods.ts';
import { send } from '#test/targets.ts';
import { type Timed, TimedFigures, values } from '#test/timed-figures.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let world: TimedFigures;
let quarters: Timed;
let yearly: TestRegime;
let year: TestPeriod;
const BESIDES = 'besides { regime { id } period { id } coverage display difference expected reporting }';

/** A town of its own, with a regime of quarters and one of the year. */
async function begin(): Promise<void> {
  world = await TimedFigures.begin(database, actors);
  quarters = await world.regimeOf('QUARTER');
  yearly = await makeRegime(database);
  year = await makePeriod(database, { regime: yearly });
}

const planned = async (meaning: Parameters<typeof makeIndicator>[1]): Promise<TestIndicator> => {
  const indicator = await makeIndicator(database, meaning);
  await world.planned(indicator);
  return indicator;
};

test('the year that another regime asks for stands beside the quarters that supply it', async () => {
  await begin();
  const indicator = await planned({ regimeId: quarters.regimeId, askingRegimeIds: [yearly.id] });
  await world.filed(indicator, [
    [quarters.at(1), values('7', '1')],
    [quarters.at(2), values('8', '2')],
    [quarters.at(3), values('9', '3')],
    [quarters.at(4), values('10', '4')],
    [year, values('40', '9')],
  ]);
  expect(await world.told(indicator, year, `value ${BESIDES}`)).toEqual({
    value: '44',
    besides: [
      {
        ...{ regime: { id: yearly.id }, period: { id: year.id }, coverage: null, display: '49 lao động' },
        ...{ difference: '5', expected: 2, reporting: 2 },
      },
    ],
  });
});

describe('quarters that are asked for beside a year that supplies', () => {
  let indicator: TestIndicator;

  beforeAll(async () => {
    await begin();
    indicator = await planned({ regimeId: yearly.id, askingRegimeIds: [quarters.regimeId] });
    await world.filed(indicator, [
      [quarters.at(1), values('7', '1')],
      [quarters.at(2), values('8', '2')],
    ]);
  });

  test('make no number of a quarter: it is told where its number comes from, and what was reported', async () => {
    const fields = `value expected attainment incomputable { text } ${BESIDES}`;
    expect(await world.told(indicator, quarters.at(1), fields)).toEqual({
      ...{ value: null, expected: 0, attainment: 'NOT_ASSESSED' },
      incomputable: {
        text: 'Số liệu của chỉ tiêu này lấy theo chế độ "Báo cáo mục tiêu chất lượng", chế độ đó không có kỳ này. Số gửi theo kỳ này để đối chiếu.',
      },
      besides: [
        {
          ...{ regime: { id: quarters.regimeId }, period: { id: quarters.at(1).id }, coverage: null },
          ...{ display: '8 lao động', difference: null, expected: 2, reporting: 2 },
        },
      ],
    });
  });

  test('some of them are compared with no year', async () => {
    await world.filed(indicator, [[year, values('20', '5')]]);
    expect(await world.told(indicator, year, `value ${BESIDES}`)).toEqual({
      value: '25',
      besides: [
        {
          ...{ regime: { id: quarters.regimeId }, period: null, coverage: '2/2 đơn vị × 2/4 quý' },
          ...{ display: '18 lao động', difference: null, expected: 2, reporting: 2 },
        },
      ],
    });
    await world.filed(indicator, [
      [quarters.at(3), values('1', '1')],
      [quarters.at(4), values('1', '1')],
    ]);
    expect(await world.told(indicator, year, BESIDES)).toMatchObject({
      besides: [{ display: '22 lao động', difference: '-3' }],
    });
  });

  test('stand as lines on both boards, and in the forms of both', async () => {
    const board = 'query ($period: ID!) { board(periodId: $period) { rows { indicator { id } } } }';
    for (const period of [quarters.at(1), year]) {
      const told = await ask<{ board: { rows: { indicator: { id: string } }[] } }>(
        ...([actors, world.tree.planner, board, { period: period.id }] as const),
      );
      expect(told.board.rows.map((row) => row.indicator.id)).toContain(indicator.id);
    }
    const newcomer = await world.tree.world.commune(world.tree.town, 'Số 9');
    const clerk = await world.tree.world.official(newcomer, 'PLANNER');
    for (const period of [quarters.at(1), year])
      expect(await rowsIn(period, clerk, newcomer)).toContainEqual({ indicator: { id: indicator.id }, counted: true });
  });
});

async function rowsIn(period: TestPeriod, account: TestAccount, unit: TestUnit): Promise<unknown[]> {
  const { result, messages } = await send<{ rows: unknown[] }>(
    ...([actors, account, 'openReport', { periodId: period.id }] as const),
    'report { rows { indicator { id } counted } }',
  );
  if (!result) throw new Error(`${unit.name}: ${messages.join()}`);
  return result.rows;
}
