import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp } from '#test/http.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makePeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const app = useApp(database);

interface Said {
  indicator: { code: string };
  attainmentLabel: string;
  provisional: boolean;
  couldStill: string[];
  missing: { name: string }[];
  reason: { text: string };
}

const FIELDS = 'indicator { code } attainmentLabel provisional couldStill missing { name } reason { text }';
const ASKED = `query ($unit: ID!, $indicators: [ID!]!, $one: ID!, $period: ID!) {
  indicatorValue(unitId: $unit, indicatorId: $one, periodId: $period) { ${FIELDS} }
  board(unitId: $unit, periodId: $period) { rows { ${FIELDS} } }
  comparison(unitIds: [$unit], indicatorIds: $indicators, periodId: $period) { rows { cells { ${FIELDS} } } } }`;

test('a count with units missing is called the same by value, board, comparison, ranking and file', async () => {
  const tree = await makeTree(database, 2);
  const [commune] = tree.communes as [TestUnit];
  const period = await makePeriod(database);
  const jobs = await makeIndicator(database);
  const fires = await makeIndicator(database, { name: 'Số vụ cháy', direction: 'LOWER', unitOfMeasure: 'vụ' });
  const indicators = [jobs, fires];
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators });
  await giveTarget(database, { unit: tree.town, indicator: jobs, text: '900 lao động' });
  await giveTarget(database, { unit: tree.town, indicator: fires, text: 'không quá 10 vụ', direction: 'LOWER' });
  const figures = [
    { indicator: jobs, value: '899' },
    { indicator: fires, value: '9' },
  ];
  await fileReport(database, { unit: commune, period, figures });
  const analyst = await app.signedIn(tree.analyst);

  /** By indicator, as every place says it; the ranking on the page is made of the cells of the comparison. */
  const told = async (): Promise<[string, string][]> => {
    const common = { unit: tree.town.unitId, indicators: indicators.map(({ id }) => id), period: period.id };
    const answered: [string, string][] = [];
    const { body } = await analyst.send(
      `/export/comparison.csv?unitIds=${tree.town.unitId}&indicatorCodes=${indicators.map(({ code }) => code)}&periodId=${period.id}`,
    );
    const file = parse(String(body), { columns: true, bom: true }) as Record<string, string>[];
    for (const { id: one, code } of indicators) {
      const { indicatorValue, board, comparison } = await ask<{
        indicatorValue: Said;
        board: { rows: Said[] };
        comparison: { rows: { cells: Said[] }[] };
      }>(actors, tree.analyst, ASKED, { ...common, one });
      const isIt = (said: Said) => said.indicator.code === code;
      expect(board.rows.find(isIt)).toEqual(indicatorValue);
      expect(comparison.rows[0]?.cells.find(isIt)).toEqual(indicatorValue);
      const line = file.find((said) => said['Mã chỉ tiêu'] === code);
      expect([line?.['Kết quả'], line?.['Chưa báo cáo']]).toEqual([indicatorValue.attainmentLabel, 'Phường Số 2']);
      answered.push([indicatorValue.attainmentLabel, indicatorValue.reason.text]);
    }
    return answered;
  };

  expect(await told()).toEqual([
    ['chưa đánh giá', expect.stringContaining('Còn thiếu')],
    ['đạt (tạm tính)', expect.stringContaining('Thiếu 1 đơn vị')],
  ]);
  await database.owner.query(`update period_due set locks_on = '2022-12-31' where period_id = $1`, [period.id]);
  expect(await told()).toEqual([
    ['không đạt', expect.stringContaining('Thiếu 1 đơn vị')],
    ['đạt', expect.stringContaining('Thiếu 1 đơn vị')],
  ]);
});
