import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import { statementsOf } from '#test/statements.ts';
import type { TestUnit } from '#test/world.ts';

/** A province with two towns of two communes each; jobs and training of 2022. */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let other: TestUnit;
let jobs: TestIndicator;
let trained: TestIndicator;
let period: TestPeriod;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  other = await tree.world.town(tree.province, 'Hương Thủy');
  const strangers = [await tree.world.commune(other, 'Thủy Dương'), await tree.world.commune(other, 'Thủy Vân')];
  jobs = await makeIndicator(database);
  trained = await makeRatio(database);
  period = await makePeriod(database);
  for (const unit of [tree.town, other])
    await makePlan(database, { unit, year: 2022, issued: true, indicators: [jobs, trained] });
  await giveTarget(database, { unit: tree.town, by: tree.province, indicator: jobs, text: '200 lao động' });
  await giveTarget(database, {
    unit: tree.communes[0] as TestUnit,
    by: tree.town,
    indicator: jobs,
    text: '90 lao động',
  });
  for (const [index, unit] of [...tree.communes, ...strangers.slice(0, 1)].entries()) {
    const figures = [
      { indicator: jobs, value: String(100 + index) },
      { indicator: trained, numerator: '6', denominator: '10' },
    ];
    await fileReport(database, { unit, period, figures });
  }
});

/** `levels` of units, one inside the other, each with the values of the same indicators. */
function nested(levels: number, fields = CELL): string {
  const values = `name values(indicatorCodes: $indicators, periodId: $period) { ${fields} }`;
  let inner = values;
  for (let level = 1; level < levels; level += 1) inner = `${values} children { edges { node { ${inner} } } }`;
  return `query ($unit: ID!, $indicators: [String!]!, $period: ID!) { unit(id: $unit) { ${inner} } }`;
}

const CELL =
  'indicator { code } display expected reporting attainmentLabel target { text } missing { name } figure { value } typed { value }';

const askNested = (levels: number, indicators: TestIndicator[], fields?: string) =>
  statementsOf(() =>
    ask(actors, tree.analyst, nested(levels, fields), {
      unit: tree.province.unitId,
      indicators: indicators.map(({ code }) => code),
      period: period.id,
    }),
  );

describe('one query: province → towns → communes → chosen indicators', () => {
  test('answers target, figure, attainment and coverage at every level', async () => {
    const fields = 'display target { text } attainmentLabel expected reporting';
    const { result } = await askNested(3, [jobs], fields);
    const edges = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) });
    const cell = (display: string, target: string | null, attainmentLabel: string, coverage: [number, number]) => [
      { display, target: target && { text: target }, attainmentLabel, expected: coverage[0], reporting: coverage[1] },
    ];
    const none = 'chưa đánh giá';
    // Hương Trà 100 + 101, Hương Thủy 102 and a gap
    expect(result).toEqual({
      unit: {
        name: 'Thừa Thiên Huế',
        values: cell('303 lao động', null, none, [4, 3]),
        children: edges(
          {
            name: 'Hương Trà',
            values: cell('201 lao động', '200 lao động', 'vượt', [2, 2]),
            children: edges(
              { name: 'Số 1', values: cell('100 lao động', '90 lao động', 'vượt', [1, 1]) },
              { name: 'Số 2', values: cell('101 lao động', null, none, [1, 1]) },
            ),
          },
          {
            name: 'Hương Thủy',
            values: cell('102 lao động', null, none, [2, 1]),
            children: edges(
              { name: 'Thủy Dương', values: cell('102 lao động', null, none, [1, 1]) },
              { name: 'Thủy Vân', values: cell('–', null, none, [1, 0]) },
            ),
          },
        ),
      },
    });
  });

  test('one more level, or one more indicator, sends the same number of statements', async () => {
    const counts = [
      (await askNested(2, [jobs])).statements.length,
      (await askNested(3, [jobs])).statements.length,
      (await askNested(2, [jobs, trained])).statements.length,
      (await askNested(3, [jobs, trained])).statements.length,
    ];
    expect(new Set(counts).size, `statements: ${counts.join(', ')}`).toBe(1);
  });

  test('the parts of a value, and theirs, cost no statement more', async () => {
    const alone = await askNested(1, [jobs], 'display parts { display parts { display } }');
    const deep = await askNested(1, [jobs], 'display parts { display parts { display parts { display } } }');
    expect(deep.statements.length).toBe(alone.statements.length);
  });

  test('indicators are named by code or id, each once, unknown ones left out', async () => {
    const answer = await ask(
      actors,
      tree.analyst,
      `query ($unit: ID!, $ids: [ID!], $codes: [String!], $period: ID!) {
         unit(id: $unit) { values(indicatorIds: $ids, indicatorCodes: $codes, periodId: $period) { indicator { code } } } }`,
      {
        unit: tree.town.unitId,
        ids: [trained.id, tree.town.unitId],
        codes: ['KHONG_CO', jobs.code, trained.code],
        period: period.id,
      },
    );
    expect(answer).toEqual({
      unit: { values: [{ indicator: { code: trained.code } }, { indicator: { code: jobs.code } }] },
    });
  });

  test('a question that names no indicator is told how to name one', async () => {
    const document = `query ($unit: ID!, $period: ID!) { unit(id: $unit) { values(periodId: $period) { display } } }`;
    await expect(ask(actors, tree.analyst, document, { unit: tree.town.unitId, period: period.id })).rejects.toThrow(
      'indicatorCodes',
    );
  });
});

describe('a number of statements that does not grow with the units', () => {
  const COMMUNES = [5, 50];

  test.each([
    [
      'the board',
      'query ($unit: ID!, $period: ID!) { board(unitId: $unit, periodId: $period) { expected missing { name } counts { met } rows { display reason { text } missing { name } parts { unit { name } display figure { value } report { id } restated { before } } } } }',
    ],
    [
      'a comparison',
      'query ($units: [ID!]!, $indicators: [String!]!, $period: ID!) { comparison(unitIds: $units, indicatorCodes: $indicators, periodId: $period) { rows { unit { name } cells { display attainment expected target { text } onAllExpected { display } typed { value } } } } }',
    ],
  ])('%s of 5 communes and of 50', async (_name, document) => {
    const counts: number[] = [];
    for (const communes of COMMUNES) {
      const big = await makeTree(database, communes);
      await makePlan(database, { unit: big.town, year: 2022, issued: true, indicators: [jobs, trained] });
      for (const unit of big.communes.slice(1)) {
        const figures = [{ indicator: jobs, value: '1' }];
        await fileReport(database, { unit, period, figures });
        await giveTarget(database, { unit, by: big.town, indicator: jobs, text: '2 lao động' });
      }
      const variables = {
        ...(document.includes('$units') ? { units: big.communes.map(({ unitId }) => unitId) } : {}),
        ...(document.includes('$unit:') ? { unit: big.town.unitId } : {}),
        ...(document.includes('$indicators') ? { indicators: [jobs.code, trained.code] } : {}),
        period: period.id,
      };
      counts.push((await statementsOf(() => ask(actors, big.analyst, document, variables))).statements.length);
    }
    expect(counts[1], `statements: ${counts.join(', ')}`).toBe(counts[0]);
  });
});

test('a comparison of more cells than a page can hold is refused with the limit', async () => {
  const unitIds = Array.from({ length: 2001 }, () => tree.town.unitId);
  const indicatorIds = Array.from({ length: 10 }, (_, index) => `CT${index}`);
  const document = `query ($units: [ID!]!, $indicators: [String!]!, $period: ID!) {
    comparison(unitIds: $units, indicatorCodes: $indicators, periodId: $period) { rows { unit { id } } } }`;
  const variables = { units: unitIds, indicators: indicatorIds, period: period.id };
  await expect(ask(actors, tree.analyst, document, variables)).rejects.toThrow(
    'Nhiều nhất 20.000 ô mỗi lần so sánh; hãy chọn ít đơn vị hoặc chỉ tiêu hơn.',
  );
});
