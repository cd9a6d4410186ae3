import { v7 } from 'uuid';
import type { TestDatabase } from './database.ts';
import { makeIndicator, makeRatio, type TestIndicator } from './indicators.ts';
import { makePeriod, type TestPeriod } from './periods.ts';
import { makePlan } from './plans.ts';
import { type TestAccount, type TestUnit, World } from './world.ts';

/** A town with two communes and a department that reports for 2022, and the people who do it. */
export interface ReportWorld {
  /** For more units and people of the same tree. */
  builders: World;
  province: TestUnit;
  town: TestUnit;
  commune: TestUnit;
  sibling: TestUnit;
  department: { id: string; name: string };
  period: TestPeriod;
  /** Adds up over communes, has a quota: 100 jobs of the commune. */
  jobs: TestIndicator;
  /** A share, supplied by communes, without a target. */
  trained: TestIndicator;
  /** Supplied by the town's departments, led by the department, with a target of the town. */
  revenue: TestIndicator;
  clerk: TestAccount;
  chairman: TestAccount;
  siblingClerk: TestAccount;
  townPlanner: TestAccount;
  townLeader: TestAccount;
  head: TestAccount;
  officer: TestAccount;
}

export async function makeReportWorld(
  database: TestDatabase,
  wish: Parameters<typeof makePeriod>[1] = {},
  /** Further lines of the town's plan. */
  more: TestIndicator[] = [],
): Promise<ReportWorld> {
  const builders = new World(database);
  const province = await builders.province();
  const town = await builders.town(province);
  const commune = await builders.commune(town);
  const sibling = await builders.commune(town, 'Hương Vân');
  const department = await builders.department(town);
  const period = await makePeriod(database, wish);
  const jobs = await makeIndicator(database);
  const trained = await makeRatio(database);
  const revenue = await makeIndicator(database, {
    name: 'Tổng thu ngân sách',
    unitOfMeasure: 'tỷ đồng',
    typedAs: 'CUMULATIVE',
    suppliedBy: 'DEPARTMENTS',
  });
  await makePlan(database, {
    unit: town,
    year: period.year,
    issued: true,
    indicators: [jobs, trained, revenue, ...more],
    responsibilities: [{ indicator: revenue, departmentId: department.id, role: 'LEAD' }],
  });
  await giveTarget(database, { unit: commune, by: town, indicator: jobs, year: period.year, text: '100 lao động' });
  await giveTarget(database, { unit: town, by: town, indicator: revenue, year: period.year, text: '185 tỷ đồng' });
  return {
    ...{ builders, province, town, commune, sibling, department, period, jobs, trained, revenue },
    clerk: await builders.official(commune, 'PLANNER'),
    chairman: await builders.official(commune, 'LEADER'),
    siblingClerk: await builders.official(sibling, 'PLANNER'),
    townPlanner: await builders.official(town, 'PLANNER'),
    townLeader: await builders.official(town, 'LEADER'),
    head: await builders.official(town, 'DEPARTMENT_HEAD', { departmentId: department.id }),
    officer: await builders.official(town, 'OFFICER', { departmentId: department.id }),
  };
}

/** A target in force, own where a unit gives it to itself. */
async function giveTarget(
  database: TestDatabase,
  {
    unit,
    by,
    indicator,
    year,
    text,
  }: { unit: TestUnit; by: TestUnit; indicator: TestIndicator; year: number; text: string },
): Promise<void> {
  await database.truth.query(
    `insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text, in_force_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'ISSUED', $10, '2022-01-10')`,
    [
      unit.provinceId,
      v7(),
      unit.unitId,
      unit.pos,
      by.unitId,
      by.pos,
      indicator.id,
      year,
      unit === by ? 'OWN' : 'ASSIGNED',
      text,
    ],
  );
}
