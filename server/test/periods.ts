import { v7 } from 'uuid';
import type { PeriodKind, Vintage } from '#features/periods/period.entity.ts';
import type { Level } from '#kernel/context.ts';
import type { TestDatabase } from './database.ts';
import type { TestUnit } from './world.ts';

export interface TestRegime {
  id: string;
  code: string;
}

export interface TestPeriod {
  id: string;
  regime: TestRegime;
  year: number;
  ordinal: number;
  vintage: Vintage;
}

interface PeriodWish {
  /** A regime of the period's own unless told. */
  regime?: TestRegime;
  year?: number;
  ordinal?: number;
  kind?: PeriodKind;
  vintage?: Vintage;
  startsOn?: string;
  endsOn?: string;
  /** The last day on time, of every level and of departments. */
  dueOn?: string;
  locksOn?: string;
}

let made = 0;

export async function makeRegime(database: TestDatabase): Promise<TestRegime> {
  const regime = { id: v7(), code: `CD${process.pid}_${++made}` };
  await database.owner.query('insert into regime (id, code, name, description) values ($1, $2, $3, $4)', [
    regime.id,
    regime.code,
    'Báo cáo mục tiêu chất lượng',
    'Sáu tháng và cả năm',
  ]);
  return regime;
}

const LEVELS: (Level | 'DEPARTMENT')[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT'];

/** A period, valid by default: the official year 2022, due by the end of 15/01/2023, never locked. */
export async function makePeriod(database: TestDatabase, wish: PeriodWish = {}): Promise<TestPeriod> {
  const { year = 2022, ordinal = 1, kind = 'YEAR', vintage = 'OFFICIAL' } = wish;
  const regime = wish.regime ?? (await makeRegime(database));
  const [startsOn, endsOn] = [wish.startsOn ?? `${year}-01-01`, wish.endsOn ?? `${year}-12-31`];
  const id = v7();
  await database.owner.query(
    `insert into period (id, regime_id, year, ordinal, kind, vintage, starts_on, ends_on, cutoff_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [id, regime.id, year, ordinal, kind, vintage, startsOn, endsOn],
  );
  for (const level of LEVELS) {
    await database.owner.query('insert into period_due (period_id, level, due_on, locks_on) values ($1, $2, $3, $4)', [
      id,
      level,
      wish.dueOn ?? `${year + 1}-01-15`,
      wish.locksOn ?? null,
    ]);
  }
  return { id, regime, year, ordinal, vintage };
}

/** Lets a unit send after the period has locked. */
export async function extendPeriod(
  database: TestDatabase,
  period: TestPeriod,
  unit: TestUnit,
  untilOn: string,
  departmentId: string | null = null,
): Promise<void> {
  await database.truth.query(
    `insert into period_exception (province_id, id, unit_id, pos, by_pos, period_id, kind, until_on, reason, given_by, department_id)
     values ($1, $2, $3, $4, $4, $5, 'EXTENDED', $6, 'Mất điện nhiều ngày do bão', 'Trần Thị Bình', $7)`,
    [unit.provinceId, v7(), unit.unitId, unit.pos, period.id, untilOn, departmentId],
  );
}
