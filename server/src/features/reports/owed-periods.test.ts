import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type HomeWorld, labelOf, makeHomeWorld } from '#test/home.ts';
import { makeIndicator } from '#test/indicators.ts';
import { extendPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { askValue } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;

beforeEach(async () => {
  at = await makeHomeWorld(database);
});

/** Labels of the world's two periods for which the viewer owes a report. */
const owedBy = (account: TestAccount, now?: string) => periodsWhere('viewerOwes', account, now);

async function periodsWhere(
  field: 'viewerOwes' | 'viewerMayOpenReport',
  account: TestAccount,
  now?: string,
): Promise<string[]> {
  const { periods } = await ask<{ periods: ({ label: string } & Record<typeof field, boolean>)[] }>(
    ...([actors, account, `{ periods(year: 2022) { label ${field} } }`, {}, now] as const),
  );
  return periods.filter((period) => period[field]).map(({ label }) => label);
}

describe('periods for which a report is owed', () => {
  test('a unit whose figures all come from others owes none; its department and its communes do', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'OFFICER');
    const head = await at.world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: at.department.id });
    const both = [labelOf(at.estimate), labelOf(at.official)];
    expect(await owedBy(at.planner)).toEqual([]);
    expect(await owedBy(head)).toEqual(both);
    expect(await owedBy(clerk)).toEqual(both);
  });

  test('a province’s plan asks every commune below it, past a town whose own plan does not name the indicator', async () => {
    const population = await makeIndicator(database, { name: 'Dân số trung bình' });
    const alone = await at.world.commune(at.province, 'Thuận Hóa');
    await makePlan(database, { unit: at.province, year: 2022, issued: true, indicators: [population] });
    const both = [labelOf(at.estimate), labelOf(at.official)];
    for (const commune of [...at.communes, alone]) {
      const clerk = await at.world.official(commune, 'PLANNER');
      expect(await owedBy(clerk)).toEqual(both);
      const rows = 'rows { indicator { name } required counted }';
      const { openReport } = await ask<{ openReport: { report: { rows: object[] } } }>(
        ...([actors, clerk] as const),
        `mutation ($periodId: ID!) { openReport(input: { periodId: $periodId }) { report { ${rows} } } }`,
        { periodId: at.official.id },
      );
      const row = { indicator: { name: 'Dân số trung bình' }, required: false, counted: true };
      expect(openReport.report.rows).toContainEqual(row);
    }
    expect(await owedBy(at.planner)).toEqual([]);
    expect(await askValue(actors, at.analyst, [at.province, population, at.official], 'expected')).toEqual({
      expected: at.communes.length + 1,
    });
  });

  test('who only reads owes none', async () => {
    expect(await owedBy(await at.world.official(at.communes[0] as TestUnit, 'VIEWER'))).toEqual([]);
  });

  test('it is owed long after it was due, until the period is locked', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    expect(await owedBy(clerk, '2023-12-01')).toEqual([labelOf(at.estimate), labelOf(at.official)]);
    await database.owner.query(`update period_due set locks_on = '2023-02-01' where period_id = $1`, [at.estimate.id]);
    expect(await owedBy(clerk, '2023-12-01')).toEqual([labelOf(at.official)]);
  });

  test('of a locked period it is owed, and may be begun, as long as the unit was granted', async () => {
    const [first, second] = at.communes as [TestUnit, TestUnit];
    await database.owner.query(`update period_due set locks_on = '2023-02-01' where period_id = $1`, [at.official.id]);
    await extendPeriod(database, at.official, first, '2023-03-10');
    const told = async (unit: TestUnit, day: string) => {
      const clerk = await at.world.official(unit, 'PLANNER');
      const has = async (field: 'viewerOwes' | 'viewerMayOpenReport') =>
        (await periodsWhere(field, clerk, day)).includes(labelOf(at.official));
      return [await has('viewerOwes'), await has('viewerMayOpenReport')];
    };
    expect(await told(first, '2023-03-10')).toEqual([true, true]);
    expect(await told(first, '2023-03-11')).toEqual([false, false]);
    expect(await told(second, '2023-03-10')).toEqual([false, false]);
  });

  test('what nothing is owed for may be begun where a report is due at the level, by who writes reports', async () => {
    const may = (account: TestAccount, now?: string) => periodsWhere('viewerMayOpenReport', account, now);
    const both = [labelOf(at.estimate), labelOf(at.official)];
    expect(await may(at.planner)).toEqual(both);
    expect(await may(await at.world.official(at.town, 'VIEWER'))).toEqual([]);
    expect(await may(at.planner, '2021-06-01')).toEqual([]);
    await database.owner.query(`delete from period_due where level = 'DISTRICT' and period_id = $1`, [at.estimate.id]);
    await database.owner.query(`update period_due set locks_on = '2023-01-01' where period_id = $1`, [at.official.id]);
    expect(await may(at.planner)).toEqual([]);
  });

  test('a list of periods costs one statement more', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    const { statements } = await statementsOf(() => owedBy(clerk));
    expect(statements.filter((statement) => statement.includes('owing as'))).toHaveLength(1);
  });
});
