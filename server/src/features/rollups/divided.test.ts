import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask as askAs } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport, type TestFigure, type TestReport } from '#test/reports.ts';
import { askValue, correct, fileFigures, giveTarget, makeTree, type Tree } from '#test/rollups.ts';
import type { TestUnit } from '#test/world.ts';

/** An indicator that several departments of a unit were each given a part of. */
const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let town: TestUnit;
let departments: { id: string; name: string }[];
let period: TestPeriod;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  town = tree.town;
  departments = [];
  for (const name of ['Phòng A', 'Phòng B', 'Phòng C']) departments.push(await tree.world.department(town, name));
  period = await makePeriod(database);
});

const idOf = (nth: number): string => departments[nth]?.id ?? '';

interface Divided {
  indicator: TestIndicator;
  /** Given to the departments of these places of the list. */
  to: number[];
  lead?: number;
  unit?: TestUnit;
  text?: string;
}

async function divide({ indicator, to, lead, unit = town, text = 'từ 10 lao động' }: Divided): Promise<void> {
  const responsibilities = lead === undefined ? [] : [{ indicator, departmentId: idOf(lead), role: 'LEAD' as const }];
  await makePlan(database, { unit, year: 2022, issued: true, indicators: [indicator], responsibilities });
  for (const nth of to) await giveTarget(database, { unit, departmentId: idOf(nth), indicator, text });
}

/** An accepted part of one of the departments. */
const bring = (nth: number, indicator: TestIndicator, figure: Omit<TestFigure, 'indicator'>): Promise<TestReport> =>
  fileReportOf(nth, { indicator, asPart: true, ...figure });

/** Departments report once for a period, whatever they are asked: each test has a period of its own. */
const fileReportOf = (nth: number, figure: TestFigure): Promise<TestReport> =>
  fileReport(database, { unit: town, period, departmentId: idOf(nth), figures: [figure] });

const FIELDS = `value numerator denominator achieved display exactness rolledUp expected reporting missing { name }
  departmentCoverage { expected reporting missing { name } } howMade { text } figure { value } incomputable { text }`;

const ask = async (indicator: TestIndicator, fields = FIELDS, unit = town, account = tree.planner) =>
  askValue(actors, account, [unit, indicator, period], fields);

const OPERATORS: {
  operator: 'SUM' | 'RATIO_OF_SUMS' | 'AVERAGE' | 'MIN' | 'MAX' | 'COUNT_ACHIEVED';
  figures: Omit<TestFigure, 'indicator'>[];
  made: object;
  how: string;
}[] = [
  {
    operator: 'SUM',
    figures: [{ value: '1.5' }, { value: '20' }, { value: '300' }],
    made: { value: '321.5', numerator: null, denominator: null },
    how: 'Cộng phần của các phòng, ban được giao',
  },
  {
    operator: 'RATIO_OF_SUMS',
    figures: [
      { numerator: '1', denominator: '3' },
      { numerator: '4', denominator: '4' },
      { numerator: '0', denominator: '7' },
    ],
    made: { value: null, numerator: '5', denominator: '14' },
    how: 'Tổng tử số chia tổng mẫu số của các phòng, ban được giao',
  },
  {
    operator: 'AVERAGE',
    figures: [{ value: '1' }, { value: '2' }, { value: '2' }],
    made: { value: '1.666667', numerator: '5', denominator: '3' },
    how: 'Bình quân cộng của các phòng, ban được giao',
  },
  {
    operator: 'MIN',
    figures: [{ value: '7' }, { value: '5' }, { value: '9' }],
    made: { value: '5' },
    how: 'Số nhỏ nhất trong các phòng, ban được giao',
  },
  {
    operator: 'MAX',
    figures: [{ value: '7' }, { value: '5' }, { value: '9' }],
    made: { value: '9' },
    how: 'Số lớn nhất trong các phòng, ban được giao',
  },
  {
    operator: 'COUNT_ACHIEVED',
    figures: [{ achieved: true }, { achieved: false }, { achieved: true }],
    made: { achieved: false, value: null },
    how: 'Đạt khi mọi phòng, ban được giao đều đạt',
  },
];

describe.each(OPERATORS)('over departments: $operator', ({ operator, figures, made, how }) => {
  let indicator: TestIndicator;

  beforeAll(async () => {
    period = await makePeriod(database);
    const meaning = { suppliedBy: 'DEPARTMENTS', overUnits: operator } as const;
    if (operator === 'RATIO_OF_SUMS') indicator = await makeRatio(database, meaning);
    else if (operator === 'COUNT_ACHIEVED')
      indicator = await makeIndicator(database, { ...meaning, kind: 'STATUS', unitOfMeasure: '' });
    else indicator = await makeIndicator(database, meaning);
    await divide({ indicator, to: [0, 1, 2], lead: 0 });
  });

  test('nothing is in; then two of three, said with the missing one; then the whole, made by the operator', async () => {
    const [one, two, three] = figures;
    expect(await ask(indicator)).toMatchObject({
      ...{ exactness: 'NOT_COMPUTABLE', expected: 1, reporting: 0, missing: [{ name: 'Hương Trà' }] },
      departmentCoverage: {
        ...{ expected: 3, reporting: 0 },
        missing: [{ name: 'Phòng A' }, { name: 'Phòng B' }, { name: 'Phòng C' }],
      },
    });
    await bring(0, indicator, one ?? {});
    await bring(2, indicator, three ?? {});
    expect(await ask(indicator)).toMatchObject({
      ...{ exactness: 'EXACT', expected: 1, reporting: 0, missing: [{ name: 'Hương Trà' }] },
      departmentCoverage: { expected: 3, reporting: 2, missing: [{ name: 'Phòng B' }] },
    });
    await bring(1, indicator, two ?? {});
    expect(await ask(indicator)).toMatchObject({
      ...made,
      ...{ exactness: 'EXACT', expected: 1, reporting: 1, missing: [], rolledUp: false, figure: null },
      departmentCoverage: { expected: 3, reporting: 3, missing: [] },
      howMade: { text: how },
    });
  });
});

describe('what nothing is made of over departments', () => {
  test('is typed by the unit itself, and says why; no department’s part is counted', async () => {
    period = await makePeriod(database);
    const indicator = await makeIndicator(database, { suppliedBy: 'DEPARTMENTS', overUnits: 'NONE' });
    await divide({ indicator, to: [0, 1], lead: 0 });
    const typed = /^Chưa có số liệu nào được duyệt. Chỉ tiêu này không tổng hợp được từ phần của các phòng, ban/;
    expect(await ask(indicator)).toMatchObject({
      departmentCoverage: null,
      incomputable: { text: expect.stringMatching(typed) },
    });
    await fileReport(database, {
      ...{ unit: town, period, departmentId: idOf(0) },
      figures: [{ indicator, value: '3', counted: false, asPart: true }],
    });
    await fileFigures(database, period, [[town, { indicator, value: '7' }]]);
    expect(await ask(indicator, `${FIELDS} typed { value }`)).toMatchObject({
      ...{ value: '7', figure: { value: '7' }, typed: null },
      howMade: { text: expect.stringMatching(/^Số liệu trong báo cáo của chính đơn vị: chỉ tiêu này không tổng hợp/) },
    });
  });
});

describe('both sub-units and departments', () => {
  test('both parts are added once, at the unit and above it', async () => {
    period = await makePeriod(database);
    const indicator = await makeIndicator(database, { suppliedBy: 'BOTH' });
    await divide({ indicator, to: [0, 1], lead: 2 });
    const [first, second] = tree.communes as [TestUnit, TestUnit];
    await fileFigures(database, period, [
      [first, { indicator, value: '100' }],
      [second, { indicator, value: '200' }],
    ]);
    await bring(0, indicator, { value: '5' });
    const partial = { value: '305', expected: 3, reporting: 2, missing: [{ name: 'Hương Trà' }] };
    expect(await ask(indicator)).toMatchObject({
      ...partial,
      departmentCoverage: { expected: 2, reporting: 1, missing: [{ name: 'Phòng B' }] },
    });
    expect(await ask(indicator, FIELDS, tree.province, tree.analyst)).toMatchObject({
      ...partial,
      departmentCoverage: null,
    });
    await bring(1, indicator, { value: '6' });
    for (const [unit, account] of [
      [town, tree.planner],
      [tree.province, tree.analyst],
    ] as const)
      expect(await ask(indicator, FIELDS, unit, account)).toMatchObject({ value: '311', reporting: 3, missing: [] });
  });

  test('a mean over units counts the mean of the departments as one of them, exactly', async () => {
    period = await makePeriod(database);
    const indicator = await makeIndicator(database, { suppliedBy: 'BOTH', overUnits: 'AVERAGE' });
    await divide({ indicator, to: [0, 1, 2] });
    const [first] = tree.communes as [TestUnit];
    await fileFigures(database, period, [[first, { indicator, value: '2' }]]);
    for (const [nth, value] of [
      [0, '1'],
      [1, '1'],
      [2, '2'],
    ] as const)
      await bring(nth, indicator, { value });
    // (2 + 4/3) / 2 = 10/6
    expect(await ask(indicator, 'value numerator denominator')).toEqual({
      ...{ value: '1.666667', numerator: '10', denominator: '6' },
    });
  });
});

test('a correction of a part marks the number as đã tính lại, also above; the unit’s own is told beside and never added', async () => {
  period = await makePeriod(database);
  const indicator = await makeIndicator(database, { suppliedBy: 'BOTH' });
  await divide({ indicator, to: [0, 1], lead: 0 });
  const report = await bring(0, indicator, { value: '5' });
  await bring(1, indicator, { value: '6' });
  await fileFigures(database, period, [[town, { indicator, value: '13', counted: false }]]);
  await correct(database, report, [{ indicator, value: '7', asPart: true }], 'Cộng sót');
  const fields = 'value restated { before after reason } typed { value } difference';
  const restated = { before: '11', after: '13', reason: 'Cộng sót' };
  expect(await ask(indicator, fields)).toEqual({ value: '13', restated, typed: { value: '13' }, difference: '0' });
  expect(await ask(indicator, 'value restated { before after reason }', tree.province, tree.analyst)).toEqual({
    value: '13',
    restated,
  });
});

test('of a figure of the whole and parts of departments the newest says which stands: never both', async () => {
  period = await makePeriod(database);
  const indicator = await makeIndicator(database, { suppliedBy: 'DEPARTMENTS' });
  await divide({ indicator, to: [0, 1], lead: 0 });
  const whole = await fileReportOf(0, { indicator, value: '40' });
  expect(await ask(indicator)).toMatchObject({ value: '40', figure: { value: '40' }, missing: [] });
  await bring(1, indicator, { value: '6' });
  expect(await ask(indicator, `${FIELDS} typed { value }`)).toMatchObject({
    ...{ value: '6', figure: null, typed: { value: '40' } },
    departmentCoverage: { reporting: 1, missing: [{ name: 'Phòng A' }] },
  });
  await correct(database, whole, [{ indicator, value: '35' }], 'Nhập nhầm');
  expect(await ask(indicator)).toMatchObject({ value: '35', figure: { value: '35' } });
  await correct(database, { ...whole }, [{ indicator, value: '30', asPart: true }], 'Ghi phần của phòng');
  expect(await ask(indicator)).toMatchObject({ value: '36', missing: [] });
});

test('a department that was first given its part after the report was due is asked for it and is not in arrears', async () => {
  const { world, town: other, planner } = await makeTree(database, 1);
  const [before, after, adjusted] = await Promise.all(
    ['Phòng D', 'Phòng E', 'Phòng G'].map((name) => world.department(other, name)),
  );
  const estimate = await makePeriod(database, { vintage: 'ESTIMATE', dueOn: '2022-11-29' });
  const indicator = await makeIndicator(database, { regimeId: estimate.regime.id, suppliedBy: 'DEPARTMENTS' });
  await makePlan(database, { unit: other, year: 2022, issued: true, indicators: [indicator] });
  const give = (department: { id: string } | undefined, from: string, to?: string) =>
    giveTarget(database, {
      unit: other,
      departmentId: department?.id ?? '',
      indicator,
      text: 'từ 10 lao động',
      from,
      to,
    });
  await give(before, '2022-01-10');
  await give(after, '2022-12-15');
  // adjusted since: what counts is the first day
  await give(adjusted, '2022-02-01', '2022-12-20');
  await give(adjusted, '2022-12-20');
  const { reportStatus } = await askAs<{ reportStatus: { department: { id: string } | null; overdue: boolean }[] }>(
    ...([actors, planner] as const),
    'query ($unit: ID!, $period: ID!) { reportStatus(unitId: $unit, periodId: $period) { department { id } overdue } }',
    { unit: other.unitId, period: estimate.id },
  );
  const late = reportStatus.flatMap(({ department, overdue }) => (department && overdue ? department.id : []));
  expect(late.toSorted()).toEqual([before?.id, adjusted?.id].toSorted());
});
