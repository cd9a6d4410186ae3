import { expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { giveTarget } from '#test/rollups.ts';
import { makeTown, send } from '#test/targets.ts';

const database = useDatabase();
const actors = actorsOf(database);

interface Later {
  state: string;
  text: string;
  inForceFrom: string;
  replaces: { text: string };
}

test('the board of a past period tells what was adjusted or withdrawn of the unit’s targets since, and one of now does not', async () => {
  const jobs = await makeIndicator(database, { name: 'Việc làm' });
  const schools = await makeIndicator(database, { name: 'Trường học' });
  const at = await makeTown(database, { communes: 1, indicators: [jobs, schools], issued: true });
  const quarter = await makePeriod(database, {
    year: 2023,
    kind: 'QUARTER',
    startsOn: '2023-01-01',
    endsOn: '2023-03-31',
  });
  const year = await makePeriod(database, { year: 2023 });
  const [commune] = at.communes;
  if (!commune) throw new Error('the town has a commune');
  const given = { unit: commune, by: at.town, year: 2023, from: '2023-01-10' };
  await giveTarget(database, { ...given, indicator: jobs, text: '450 lao động' });
  await giveTarget(database, { ...given, indicator: schools, text: '3 trường' });
  const idOf = async (text: string) =>
    (
      await database.truth.query<{ id: string }>('select id from target where pos = $1 and text = $2', [
        commune.pos,
        text,
      ])
    ).rows[0]?.id;
  const [first, second] = [await idOf('450 lao động'), await idOf('3 trường')];
  const adjusted = await send(
    ...([actors, at.leader, 'adjustTargets'] as const),
    {
      planId: at.plan.id,
      targets: [{ targetId: first, revision: 1, text: '500 lao động' }],
      decision: { number: '50/QĐ-UBND', signedOn: '2023-06-01' },
      ...{ reason: 'Bổ sung dự án', gapExplanation: 'Thử.' },
    },
    'targets { id }',
    '2023-06-01',
  );
  expect(adjusted.messages).toEqual([]);
  const withdrawn = await send(
    ...([actors, at.leader, 'withdrawTargets', { targetIds: [second], reason: 'Đã gộp' }, 'targets { id }'] as const),
    '2023-07-01',
  );
  expect(withdrawn.messages).toEqual([]);
  const later = async (periodId: string): Promise<Later[]> => {
    const query = `query ($unit: ID!, $period: ID!) { board(unitId: $unit, periodId: $period) {
      laterTargets { state text inForceFrom replaces { text } } } }`;
    const asked = { unit: commune.unitId, period: periodId };
    const { board } = await ask<{ board: { laterTargets: Later[] } }>(
      ...([actors, at.leader, query, asked, '2023-08-01'] as const),
    );
    return board.laterTargets;
  };
  expect(await later(quarter.id)).toEqual([
    { state: 'ISSUED', text: '500 lao động', inForceFrom: '2023-06-01', replaces: { text: '450 lao động' } },
    { state: 'WITHDRAWN', text: '3 trường', inForceFrom: '2023-07-01', replaces: { text: '3 trường' } },
  ]);
  expect(await later(year.id)).toEqual([]);
});
