import type { GradeStep } from '@dich/measure';
import { v7 } from 'uuid';
import type { IndicatorDirection } from '#features/indicators/indicator.entity.ts';
import { readWords } from '#features/targets/reading.ts';
import type { Actors } from './actors.ts';
import type { TestDatabase } from './database.ts';
import { ask } from './execute.ts';
import type { TestIndicator } from './indicators.ts';
import type { TestPeriod } from './periods.ts';
import { fileReport, type TestFigure, type TestReport } from './reports.ts';
import { type TestAccount, type TestUnit, World } from './world.ts';

/** A province with one town and its communes, and who looks at them. */
export interface Tree {
  /** Builds further units of the tree. */
  world: World;
  province: TestUnit;
  town: TestUnit;
  communes: TestUnit[];
  analyst: TestAccount;
  planner: TestAccount;
}

export async function makeTree(database: TestDatabase, communes: number): Promise<Tree> {
  const world = new World(database);
  const province = await world.province();
  const town = await world.town(province);
  const made: TestUnit[] = [];
  for (let index = 1; index <= communes; index += 1) made.push(await world.commune(town, `Số ${index}`));
  return {
    ...{ world, province, town, communes: made },
    analyst: await world.official(province, 'ANALYST'),
    planner: await world.official(town, 'PLANNER'),
  };
}

interface TargetWish {
  unit: TestUnit;
  /** Who gives it; the unit itself sets its own. */
  by?: TestUnit;
  /** The department of the unit that is given it. */
  departmentId?: string;
  indicator: TestIndicator;
  text: string;
  year?: number;
  direction?: IndicatorDirection;
  unitOfMeasure?: string;
  /** The indicator's own scale. */
  grades?: GradeStep[];
  from?: string;
  to?: string;
  /** Issued unless told. */
  state?: 'DRAFT' | 'ISSUED';
}

/** A target, in force unless told, with its words read as the product reads them. */
export async function giveTarget(database: TestDatabase, wish: TargetWish): Promise<void> {
  const {
    unit,
    by = unit,
    departmentId = null,
    indicator,
    text,
    year = 2022,
    direction = 'HIGHER',
    unitOfMeasure = '',
    grades = null,
  } = wish;
  const { columns } = readWords(
    { text },
    { indicator: { name: '', unitOfMeasure, direction, grades }, level: unit.level, siblings: [] },
  );
  await database.truth.query(
    `insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text,
       reading, comparator, lo, hi, unit_of_measure, question, in_force_from, in_force_to, department_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      ...[unit.provinceId, v7(), unit.unitId, unit.pos, by.unitId, by.pos, indicator.id, year],
      ...[
        by === unit && departmentId === null ? 'OWN' : 'ASSIGNED',
        wish.state ?? 'ISSUED',
        columns.text,
        columns.reading && JSON.stringify(columns.reading),
      ],
      ...[columns.comparator, columns.lo, columns.hi, columns.unitOfMeasure],
      columns.question && JSON.stringify(columns.question),
      ...[wish.from ?? `${year}-01-10`, wish.to ?? null, departmentId],
    ],
  );
}

/** Accepted reports of several units, one figure each; a unit without a figure stays silent. */
export async function fileFigures(
  database: TestDatabase,
  period: TestPeriod,
  figures: readonly [TestUnit, TestFigure][],
): Promise<TestReport[]> {
  const filed: TestReport[] = [];
  for (const [unit, figure] of figures) filed.push(await fileReport(database, { unit, period, figures: [figure] }));
  return filed;
}

/** A second version of an accepted report, accepted in the place of the first. */
export async function correct(
  database: TestDatabase,
  report: TestReport,
  figures: readonly TestFigure[],
  reason: string,
  at = '2023-01-08T01:00:00Z',
): Promise<void> {
  const { id, unit, period, departmentId } = report;
  const { rows } = await database.truth.query<{ version: number }>(
    'update report set version = version + 1 where id = $1 returning version',
    [id],
  );
  const version = rows[0]?.version ?? 0;
  await database.truth.query('update report_version set superseded_at = $2 where report_id = $1 and version = $3', [
    ...[id, at, version - 1],
  ]);
  await database.truth.query('update figure set accepted = false where report_id = $1', [id]);
  await database.truth.query(
    `insert into report_version (province_id, report_id, version, pos, submitted, content_hash, submitted_at,
       submitted_by, submitted_by_account_id, on_time, correction_reason, accepted_at, accepted_by)
     values ($1, $2, $3, $4, true, 'corrected', $5, 'Trần Thị Bình', $6, true, $7, $5, 'Lê Văn Châu')`,
    [unit.provinceId, id, version, unit.pos, at, v7(), reason],
  );
  for (const { indicator, value, numerator, denominator, achieved, asPart = false } of figures) {
    await database.truth.query(
      `insert into figure (province_id, year, id, report_id, version, period_id, unit_id, pos, indicator_id,
         value, numerator, denominator, achieved, department_id, as_part, counted, submitted, accepted)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, true, true, true)`,
      [
        ...[unit.provinceId, period.year, v7(), id, version, period.id, unit.unitId, unit.pos, indicator.id],
        ...[value ?? null, numerator ?? null, denominator ?? null, achieved ?? null, departmentId, asPart],
      ],
    );
  }
}

/** The fields asked of one value, as the API answers them. */
export async function askValue<T = Record<string, unknown>>(
  actors: Actors,
  account: TestAccount,
  [unit, indicator, period]: [TestUnit, TestIndicator, TestPeriod],
  fields: string,
  now?: string,
): Promise<T | null> {
  const { indicatorValue } = await ask<{ indicatorValue: T | null }>(
    actors,
    account,
    `query ($unit: ID!, $indicator: ID!, $period: ID!) {
       indicatorValue(unitId: $unit, indicatorId: $indicator, periodId: $period) { ${fields} } }`,
    { unit: unit.unitId, indicator: indicator.id, period: period.id },
    now,
  );
  return indicatorValue;
}
