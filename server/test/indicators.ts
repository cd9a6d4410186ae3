import { v7 } from 'uuid';
import type { IndicatorEdition } from '#features/indicators/indicator.entity.ts';
import type { TestDatabase } from './database.ts';

export interface TestIndicator {
  id: string;
  code: string;
}

type Meaning = Partial<Pick<IndicatorEdition, keyof typeof DEFAULTS>> & { parentId?: string; validFrom?: string };

const DEFAULTS = {
  name: 'Giải quyết việc làm',
  definition: null,
  kind: 'QUANTITY',
  direction: 'HIGHER',
  unitOfMeasure: 'lao động',
  numeratorName: null,
  denominatorName: null,
  operandUnit: null,
  overTime: 'SUM',
  typedAs: 'PERIOD',
  overUnits: 'SUM',
  weightIndicatorId: null,
  suppliedBy: 'SUB_UNITS',
  sumPolicy: 'CHILDREN_EQUAL',
  quotaToSubUnits: true,
  appliesToTypes: null,
  grades: null,
  scoring: null,
  percentFormula: 'R_OVER_T',
  regimeId: null,
  askingRegimeIds: [],
  note: null,
} as const;

const column = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isJson = (name: string): boolean => name === 'grades' || name === 'scoring';

let made = 0;

/** An indicator of the shared catalogue, valid by default: jobs, a quantity that adds up over communes. */
export async function makeIndicator(database: TestDatabase, meaning: Meaning = {}): Promise<TestIndicator> {
  const { parentId, validFrom, ...given } = meaning;
  const indicator = { id: v7(), code: `CT${process.pid}_${++made}` };
  await database.owner.query(
    'insert into indicator (id, code, province_id, pos, parent_id) values ($1, $2, 0, 0, $3)',
    [indicator.id, indicator.code, parentId ?? null],
  );
  await addEdition(database, indicator, 1, validFrom ?? '2021-01-01', given);
  return indicator;
}

/** A ratio of the shared catalogue: numerator and denominator are reported, communes' operands are added up. */
export const makeRatio = (database: TestDatabase, meaning: Meaning = {}): Promise<TestIndicator> =>
  makeIndicator(database, {
    name: 'Tỷ lệ lao động qua đào tạo',
    kind: 'RATIO',
    unitOfMeasure: '%',
    numeratorName: 'lao động qua đào tạo',
    denominatorName: 'lao động',
    overTime: 'LAST',
    overUnits: 'RATIO_OF_SUMS',
    sumPolicy: 'EACH_AT_LEAST',
    ...meaning,
  });

export async function addEdition(
  database: TestDatabase,
  indicator: TestIndicator,
  edition: number,
  validFrom: string,
  meaning: Omit<Meaning, 'parentId' | 'validFrom'> = {},
): Promise<void> {
  const row: Record<string, unknown> = {
    id: v7(),
    indicatorId: indicator.id,
    edition,
    pos: 0,
    validFrom,
    ...DEFAULTS,
    ...meaning,
  };
  const names = Object.keys(row);
  await database.owner.query(
    `insert into indicator_edition (${names.map(column).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.entries(row).map(([key, value]) => (isJson(key) && value !== null ? JSON.stringify(value) : value)),
  );
}
