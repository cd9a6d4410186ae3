import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type HomeWorld, itemsOf, labelOf, makeHomeWorld } from '#test/home.ts';
import { makeIndicator } from '#test/indicators.ts';
import { extendPeriod, makePeriod } from '#test/periods.ts';
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

  test('of a part of the year that had ended when the plan was issued nobody is in arrears; the year is owed', async () => {
    const { world, province, official, jobs } = at;
    const quarters = await Promise.all(
      ['2022-03-14', '2022-06-14'].map((endsOn, index) =>
        makePeriod(database, { regime: official.regime, ordinal: 900 + index, kind: 'QUARTER', endsOn, dueOn: endsOn }),
      ),
    );
    const [alone, earlier] = [await world.commune(province), await world.commune(province)];
    const plan = (unit: TestUnit, issuedOn: string) =>
      makePlan(database, { unit, year: 2022, issued: true, issuedOn, indicators: [jobs] });
    await plan(alone, '2022-06-14');
    await plan(earlier, '2022-03-10');
    // what supplements a plan later takes away nothing of it
    await plan(earlier, '2022-11-20');
    const years = [labelOf(at.estimate), labelOf(at.official)];
    const owing = async (unit: TestUnit) => {
      const clerk = await world.official(unit, 'PLANNER');
      const late = (await itemsOf(actors, clerk)).filter(({ kind, overdue }) => kind === 'REPORT_DUE' && overdue);
      return { owed: await owedBy(clerk), late: late.map(({ period }) => period?.id) };
    };
    const [first, second] = quarters.map(({ id }) => id);
    expect(await owing(alone)).toEqual({ owed: [...years, 'Quý II năm 2022'], late: [at.estimate.id] });
    expect(await owing(earlier)).toEqual({
      owed: [...years, 'Quý I năm 2022', 'Quý II năm 2022'],
      late: [at.estimate.id],
    });
    const status = await ask<{ reportStatus: { unit: { id: string }; overdue: boolean }[] }>(
      ...([actors, await world.official(province, 'PLANNER')] as const),
      'query ($periodId: ID!) { reportStatus(periodId: $periodId) { unit { id } overdue } }',
      { periodId: first },
    );
    expect(status.reportStatus).toEqual([{ unit: { id: earlier.unitId }, overdue: true }]);
    const may = await periodsWhere('viewerMayOpenReport', await world.official(alone, 'PLANNER'));
    expect(may).toContain('Quý I năm 2022');
    await database.owner.query('delete from period_due where period_id = any($1::uuid[])', [[first, second]]);
  });

  test('a list of periods costs one statement more', async () => {
    const clerk = await at.world.official(at.communes[0] as TestUnit, 'PLANNER');
    const { statements } = await statementsOf(() => owedBy(clerk));
    expect(statements.filter((statement) => statement.includes('owing as'))).toHaveLength(1);
  });
});
