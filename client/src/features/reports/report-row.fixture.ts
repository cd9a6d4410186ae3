import type { ReportRow } from './report-row.ts';

type Figure = NonNullable<ReportRow['figure']>;
type Target = NonNullable<ReportRow['target']>;

const FIGURE: Figure = {
  __typename: 'Figure',
  id: 'f1',
  value: null,
  numerator: null,
  denominator: null,
  achieved: null,
  grade: null,
  words: null,
  note: null,
  evidence: null,
  illustrative: false,
  counted: true,
  display: '',
};

const TARGET: Target = {
  __typename: 'Target',
  id: 't1',
  comparator: null,
  lo: null,
  hi: null,
  unitOfMeasure: null,
  reading: null,
  text: '',
};

interface Parts {
  figure?: Partial<Figure>;
  target?: Partial<Target>;
  previous?: Partial<NonNullable<ReportRow['previous']>>;
}

/** A row of the indicator "i1", as the server answers it; for tests. */
export const reportRow = (
  indicator: Partial<ReportRow['indicator']>,
  { figure, target, previous }: Parts = {},
): ReportRow => ({
  __typename: 'ReportRow',
  indicator: {
    __typename: 'Indicator',
    id: 'i1',
    name: 'Tỷ lệ trường đạt chuẩn',
    unitOfMeasure: '%',
    kind: 'QUANTITY',
    numeratorName: null,
    denominatorName: null,
    operandUnit: null,
    direction: 'HIGHER',
    percentFormula: 'R_OVER_T',
    typedAs: 'PERIOD',
    overTime: 'LAST',
    parent: null,
    ...indicator,
  },
  target: target ? { ...TARGET, ...target } : null,
  figure: figure ? { ...FIGURE, ...figure } : null,
  previous: previous ? { ...FIGURE, ...previous } : null,
  previousPeriod: null,
  changed: false,
  required: true,
  warnings: [],
});
