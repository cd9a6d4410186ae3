import { termOf } from '@dich/measure';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { planSeen, send, type TownOfTargets } from '#test/targets.ts';
import { World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const TERM = termOf(2021, 2025);

let at: TownOfTargets;
let jobs: TestIndicator;
let schools: TestIndicator;
let clean: TestIndicator;
let trained: TestIndicator;
let growth: TestIndicator;
const years = new Map<number, TestPeriod>();

const report = (year: number, commune: number, figures: Parameters<typeof fileReport>[1]['figures']) =>
  fileReport(database, { unit: at.communes[commune] as never, period: years.get(year) as TestPeriod, figures });

beforeAll(async () => {
  const world = new World(database);
  const province = await world.province();
  const town = await world.town(province);
  const communes = [await world.commune(town, 'Số 1'), await world.commune(town, 'Số 2')];
  jobs = await makeIndicator(database, { name: 'Việc làm', validFrom: '2019-01-01' });
  schools = await makeIndicator(database, {
    ...{ name: 'Trường đạt chuẩn', unitOfMeasure: 'trường', overTime: 'LAST', validFrom: '2019-01-01' },
  });
  clean = await makeRatio(database, { name: 'Tỷ lệ nước sạch', validFrom: '2019-01-01' });
  trained = await makeIndicator(database, { name: 'Lao động qua đào tạo', validFrom: '2019-01-01' });
  growth = await makeIndicator(database, {
    ...{ name: 'Tốc độ tăng trưởng', kind: 'RATE_OF_CHANGE', unitOfMeasure: '%', overTime: 'LAST', overUnits: 'NONE' },
    ...{ suppliedBy: 'DEPARTMENTS', sumPolicy: 'NOT_COMPARABLE', quotaToSubUnits: false, validFrom: '2019-01-01' },
  });
  const indicators = [jobs, schools, clean, trained, growth];
  at = {
    ...{ province, town, communes, heads: [] },
    leader: await world.official(town, 'LEADER'),
    planner: await world.official(town, 'PLANNER'),
    plan: await makePlan(database, { unit: town, indicators, year: TERM, issued: false }),
  };
  const regime = await makeRegime(database);
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
    years.set(year, await makePeriod(database, { regime, year }));
  }
  const own = [
    { indicatorId: jobs.id, text: 'giai đoạn 2021-2025: 1.000 lao động' },
    { indicatorId: schools.id, text: 'đến năm 2025 có 20 trường' },
    { indicatorId: clean.id, text: 'hằng năm trên 90%' },
    { indicatorId: trained.id, text: 'bình quân hằng năm 100 lao động' },
    { indicatorId: growth.id, text: 'bình quân hằng năm tăng 8%' },
  ];
  const set = await send(actors, at.planner, 'setOwnTargets', { planId: at.plan.id, targets: own }, 'targets { id }');
  if (set.errors.length > 0) throw new Error(set.messages.join());
  const seen = await planSeen(actors, at.leader, at.plan.id);
  const { plan } = await ask<{ plan: { revision: number } }>(
    ...([actors, at.leader, `{ plan(id: "${at.plan.id}") { revision } }`] as const),
  );
  const decision = { number: '12/NQ-HĐND', signedOn: '2021-01-05', signer: null };
  const issued = await send(
    ...([actors, at.leader, 'issuePlan'] as const),
    {
      ...seen,
      planId: at.plan.id,
      revision: plan.revision,
      decision,
      gapExplanation: 'Chia sau',
      carriedWordsSeen: true,
    },
    'plan { id }',
    '2021-02-01',
  );
  if (issued.errors.length > 0) throw new Error(issued.messages.join());
  for (const [year, first, second] of [
    [2021, '150', '100'],
    [2022, '200', '50'],
  ] as const) {
    await report(year, 0, [
      { indicator: jobs, value: first },
      { indicator: schools, value: year === 2021 ? '5' : '7' },
      { indicator: clean, numerator: '95', denominator: '100' },
      { indicator: trained, value: '60' },
    ]);
    await fileReport(database, {
      ...{ unit: at.town, period: years.get(year) as TestPeriod, figures: [{ indicator: growth, value: '9' }] },
    });
    await report(year, 1, [
      { indicator: jobs, value: second },
      { indicator: schools, value: year === 2021 ? '4' : '6' },
      { indicator: clean, numerator: year === 2021 ? '185' : '160', denominator: '200' },
      { indicator: trained, value: '50' },
    ]);
  }
});

interface Row {
  indicator: { name: string };
  how: string | null;
  display: string;
  reporting: number;
  foundIn: number | null;
  attainment: string;
  attainmentLabel: string;
  provisional: boolean;
  remains: string | null;
  reason: { text: string };
  years: { year: number; isComplete: boolean; value: { display: string } | null }[];
}

const SHOWN = `termProgress { indicator { name } how display reporting foundIn attainment attainmentLabel provisional
  remains reason { text } years { year isComplete value { display } } }`;

const rowsOn = async (day: string): Promise<Record<string, Row>> => {
  const { plan } = await ask<{ plan: { termProgress: Row[] } }>(
    ...([actors, at.planner, `{ plan(id: "${at.plan.id}") { ${SHOWN} } }`, {}, day] as const),
  );
  return Object.fromEntries(plan.termProgress.map((row) => [row.indicator.name, row]));
};

test('the years are put together as the target of the term says, over units first', async () => {
  const rows = await rowsOn('2023-06-01');
  expect(rows['Việc làm']).toMatchObject({
    how: 'SUM',
    display: '500 lao động',
    reporting: 2,
    remains: '500 lao động',
  });
  expect(rows['Trường đạt chuẩn']).toMatchObject({
    how: 'END',
    display: '13 trường',
    foundIn: 2022,
    remains: '7 trường',
  });
  expect(rows['Lao động qua đào tạo']).toMatchObject({
    how: 'MEAN',
    display: '110 lao động',
    remains: '93,33 lao động',
  });
  // 280 of 300, then 255 of 300: the worse year is the one that is told
  expect(rows['Tỷ lệ nước sạch']).toMatchObject({ how: 'EACH', foundIn: 2022, display: '85%', attainment: 'NOT_MET' });
  expect(rows['Việc làm']?.years.map(({ year, isComplete, value }) => [year, isComplete, value?.display])).toEqual([
    [2021, true, '250 lao động'],
    [2022, true, '250 lao động'],
    [2023, false, '–'],
    [2024, false, undefined],
    [2025, false, undefined],
  ]);
});

test('what is met while years are to come is met for the time being, and what is not is not met yet', async () => {
  const rows = await rowsOn('2023-06-01');
  expect(rows['Lao động qua đào tạo']).toMatchObject({ attainment: 'EXCEEDED', provisional: true });
  expect(rows['Lao động qua đào tạo']?.reason.text).toBeTruthy();
  expect(rows['Trường đạt chuẩn']).toMatchObject({ attainment: 'NOT_MET', attainmentLabel: 'chưa đạt' });
});

test('rates of change of single years make none of the term, and it says why', async () => {
  const rows = await rowsOn('2023-06-01');
  expect(rows['Tốc độ tăng trưởng']).toMatchObject({ display: '–', attainment: 'NOT_ASSESSED', reporting: 2 });
  expect(rows['Tốc độ tăng trưởng']?.reason.text).toMatch(/không cộng và không bình quân/);
});

test('the verdict waits for years that are missing, and stands once all are in', async () => {
  const waiting = await rowsOn('2026-02-01');
  expect(waiting['Việc làm']).toMatchObject({ attainment: 'NOT_ASSESSED', provisional: true });
  for (const year of [2023, 2024, 2025]) {
    for (const commune of [0, 1]) {
      await report(year, commune, [
        { indicator: jobs, value: '85' },
        { indicator: schools, value: '10' },
        { indicator: clean, numerator: '99', denominator: '100' },
        { indicator: trained, value: '40' },
      ]);
    }
  }
  const rows = await rowsOn('2026-02-01');
  expect(rows['Việc làm']).toMatchObject({
    ...{ display: '1.010 lao động', attainment: 'EXCEEDED', provisional: false, remains: null },
  });
  expect(rows['Trường đạt chuẩn']).toMatchObject({ display: '20 trường', attainment: 'MET', provisional: false });
  // (110 + 110 + 80 + 80 + 80) / 5
  expect(rows['Lao động qua đào tạo']).toMatchObject({
    ...{ display: '92 lao động', attainment: 'NOT_MET', attainmentLabel: 'không đạt', provisional: false },
  });
  expect(rows['Tỷ lệ nước sạch']).toMatchObject({ foundIn: 2022, attainment: 'NOT_MET', provisional: false });
});

test('who may not read the values of the unit has none of its term; a draft and a year have none at all', async () => {
  const world = new World(database);
  const administrator = await world.official(at.town, 'ADMINISTRATOR');
  const asked = (who: typeof administrator, id: string) =>
    ask<{ plan: { termProgress: Row[] | null } | null }>(
      ...([actors, who, `{ plan(id: "${id}") { ${SHOWN} } }`, {}, '2026-02-01'] as const),
    );
  expect((await asked(administrator, at.plan.id)).plan?.termProgress).toBeNull();
  const yearly = await makePlan(database, { unit: at.town, indicators: [jobs], year: 2023, issued: true });
  expect((await asked(at.planner, yearly.id)).plan?.termProgress).toBeNull();
  const draft = await makePlan(database, { unit: at.town, indicators: [jobs], year: termOf(2026, 2030) });
  expect((await asked(at.planner, draft.id)).plan?.termProgress).toBeNull();
});
