import type { TestDatabase } from '@dich/server/test/database.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '@dich/server/test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '@dich/server/test/periods.ts';
import { fileReport } from '@dich/server/test/reports.ts';
import { type TestAccount, type TestUnit, World } from '@dich/server/test/world.ts';

export const COMMUNES = ['Hương Xuân', 'Hương Vân', 'Hương Toàn'] as const;
export type CommuneName = (typeof COMMUNES)[number];

export interface Commune {
  unit: TestUnit;
  /** Types and sends. */
  planner: TestAccount;
  leader: TestAccount;
}

/** The town of Hương Trà with three communes and two departments, and its neighbour Phong Điền with one commune. */
export interface JourneyWorld {
  province: TestUnit;
  analyst: TestAccount;
  town: TestUnit;
  planner: TestAccount;
  administrator: TestAccount;
  leader: TestAccount;
  communes: Record<CommuneName, Commune>;
  finance: { id: string; head: TestAccount; officer: TestAccount };
  labour: { id: string; head: TestAccount };
  neighbour: { town: TestUnit; planner: TestAccount; commune: TestUnit; communePlanner: TestAccount };
  /** The whole year 2023, due by the end of 15/01/2024. */
  year: TestPeriod;
  indicators: JourneyIndicators;
}

/** One indicator for each way in which communes make the town's number. */
export interface JourneyIndicators {
  /** Adds up. */
  jobs: TestIndicator;
  /** Sum of numerators over sum of denominators. */
  trained: TestIndicator;
  /** The same, its target is a fall in percentage points against the year before. */
  poverty: TestIndicator;
  /** The same, its target is "x/y trường". */
  schools: TestIndicator;
  /** Weighted by population. */
  income: TestIndicator;
  population: TestIndicator;
  /** Communes that have the status are counted. */
  newRural: TestIndicator;
  /** A department's. */
  investment: TestIndicator;
}

export async function makeJourneyWorld(database: TestDatabase): Promise<JourneyWorld> {
  const world = new World(database);
  const province = await world.province();
  const town = await world.town(province);
  const communes = {} as JourneyWorld['communes'];
  for (const name of COMMUNES) {
    const unit = await world.commune(town, name);
    const [planner, leader] = [await world.official(unit, 'PLANNER'), await world.official(unit, 'LEADER')];
    communes[name] = { unit, planner, leader };
  }
  const finance = await world.department(town, 'Phòng Tài chính - Kế hoạch');
  const labour = await world.department(town, 'Phòng Lao động - Thương binh và Xã hội');
  const neighbour = await world.town(province, 'Phong Điền');
  const neighbourCommune = await world.commune(neighbour, 'Phong Bình');
  const regime = await makeRegime(database);
  const inRegime = { regimeId: regime.id };
  const before = await makePeriod(database, { regime, year: 2022 });
  const made: JourneyWorld = {
    ...{ province, town, communes },
    analyst: await world.official(province, 'ANALYST'),
    administrator: await world.official(town, 'ADMINISTRATOR'),
    planner: await world.official(town, 'PLANNER'),
    leader: await world.official(town, 'LEADER'),
    finance: {
      id: finance.id,
      head: await world.official(town, 'DEPARTMENT_HEAD', { departmentId: finance.id }),
      officer: await world.official(town, 'OFFICER', { departmentId: finance.id }),
    },
    labour: { id: labour.id, head: await world.official(town, 'DEPARTMENT_HEAD', { departmentId: labour.id }) },
    neighbour: {
      town: neighbour,
      planner: await world.official(neighbour, 'PLANNER'),
      commune: neighbourCommune,
      communePlanner: await world.official(neighbourCommune, 'PLANNER'),
    },
    year: await makePeriod(database, { regime, year: 2023 }),
    indicators: await makeIndicators(database, inRegime),
  };
  await filePovertyOf2022(database, made, before);
  return made;
}

async function makeIndicators(database: TestDatabase, inRegime: { regimeId: string }): Promise<JourneyIndicators> {
  const population = await makeIndicator(database, {
    ...inRegime,
    name: 'Dân số trung bình',
    direction: 'NONE',
    unitOfMeasure: 'người',
    overTime: 'LAST',
    sumPolicy: 'NOT_COMPARABLE',
    quotaToSubUnits: false,
  });
  return {
    population,
    jobs: await makeIndicator(database, inRegime),
    trained: await makeRatio(database, inRegime),
    poverty: await makeRatio(database, {
      ...inRegime,
      name: 'Tỷ lệ hộ nghèo theo chuẩn đa chiều',
      direction: 'LOWER',
      numeratorName: 'số hộ nghèo',
      denominatorName: 'số hộ',
      sumPolicy: 'NOT_COMPARABLE',
      percentFormula: 'BASELINE_GAP',
    }),
    schools: await makeRatio(database, {
      ...inRegime,
      name: 'Tỷ lệ trường học đạt chuẩn quốc gia',
      numeratorName: 'trường đạt chuẩn quốc gia',
      denominatorName: 'trường',
      sumPolicy: 'CHILDREN_EQUAL',
    }),
    income: await makeIndicator(database, {
      ...inRegime,
      name: 'Thu nhập bình quân đầu người',
      unitOfMeasure: 'triệu đồng/người/năm',
      overTime: 'LAST',
      overUnits: 'WEIGHTED_AVERAGE',
      weightIndicatorId: population.id,
      sumPolicy: 'NOT_COMPARABLE',
      quotaToSubUnits: false,
    }),
    newRural: await makeIndicator(database, {
      ...inRegime,
      name: 'Số xã đạt chuẩn nông thôn mới',
      kind: 'STATUS',
      unitOfMeasure: 'xã',
      overTime: 'LAST',
      overUnits: 'COUNT_ACHIEVED',
      sumPolicy: 'CHILDREN_AT_LEAST',
    }),
    investment: await makeIndicator(database, {
      ...inRegime,
      name: 'Tổng vốn đầu tư toàn xã hội',
      unitOfMeasure: 'tỷ đồng',
      overUnits: 'NONE',
      suppliedBy: 'DEPARTMENTS',
      sumPolicy: 'NOT_COMPARABLE',
      quotaToSubUnits: false,
    }),
  };
}

/** What "giảm" is measured against: 150/2 500, 90/1 500 and 60/1 000 poor households, each and together 6 %. */
async function filePovertyOf2022(database: TestDatabase, { communes, indicators }: JourneyWorld, period: TestPeriod) {
  const filed: [CommuneName, string, string][] = [
    ['Hương Xuân', '150', '2500'],
    ['Hương Vân', '90', '1500'],
    ['Hương Toàn', '60', '1000'],
  ];
  for (const [name, numerator, denominator] of filed) {
    const figures = [{ indicator: indicators.poverty, numerator, denominator }];
    await fileReport(database, { unit: communes[name].unit, period, figures });
  }
}
