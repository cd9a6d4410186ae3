import { KINDS } from '@dich/measure';
import type { Target as Typed } from '@dich/measure/target';
import { makeFragmentData } from '#gql/reports/fragment-masking.ts';
import type { ReportRow } from './report-row.ts';
import { TypedPartFields, TypedTargetFields } from './typed-target.ts';

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
  display: '',
  parts: null,
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
  /** Left out: as the kind is typed. */
  asked?: ReportRow['asked'];
}

/** A row of the indicator "i1", as the server answers it; for tests. */
export const reportRow = (
  indicator: Partial<ReportRow['indicator']>,
  { figure, target, previous, asked }: Parts = {},
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
    grades: null,
    parent: null,
    ...indicator,
  },
  target: target ? { ...TARGET, ...target } : null,
  figure: figure ? { ...FIGURE, ...figure } : null,
  previous: previous ? { ...FIGURE, ...previous } : null,
  asked: asked ?? { __typename: 'AskedFigure', form: KINDS[indicator.kind ?? 'QUANTITY'].form, parts: [], grades: [] },
  previousPeriod: null,
  lastYear: null,
  lastYearPeriod: null,
  previousInYear: false,
  usual: null,
  before: null,
  remarks: [],
  changed: false,
  required: true,
  counted: true,
  asPart: false,
  dividedOver: [],
  waitingFor: [],
  warnings: [],
  supplied: null,
  askedElsewhere: [],
  files: [],
});

/** The parts that a figure is asked in, as the server answers them. */
export const askedIn = (
  form: ReportRow['asked']['form'],
  labels: Readonly<Record<string, string>>,
): ReportRow['asked'] => ({
  __typename: 'AskedFigure',
  form,
  grades: [],
  parts: Object.entries(labels).map(([key, label]) => ({ __typename: 'AskedPart', key, label })),
});

/** A typed target as the contract tells it. */
export const readingOf = (typed: Typed | null) => {
  if (!typed) return null;
  const made = { ...partOf(typed), phases: typed.phases?.map(phaseOf) ?? null, children: typed.children.map(partOf) };
  return { __typename: made.__typename, ...makeFragmentData(made, TypedTargetFields) };
};

const phaseOf = ({ label, until, cmp, lo, hi }: NonNullable<Typed['phases']>[number]) => ({
  __typename: 'TargetPhase' as const,
  ...{ label, until, comparator: capital(cmp), lo, hi },
});

const partOf = (typed: Typed) => ({
  __typename: 'TargetReading' as const,
  ...makeFragmentData(
    {
      __typename: 'TargetReading',
      kind: capital(typed.kind),
      text: typed.text,
      label: typed.label,
      comparator: capital(typed.cmp),
      lo: typed.lo,
      hi: typed.hi,
      loOpen: typed.loOpen ?? false,
      hiOpen: typed.hiOpen ?? false,
      unitOfMeasure: typed.unit,
      direction: capital(typed.direction),
      rule: capital(typed.evalRule),
      change: 'change' in typed ? capital(typed.change) : null,
      period: typed.period,
      x: typed.x,
      y: typed.y,
      grade: 'grade' in typed ? typed.grade : null,
      scale: 'scale' in typed ? typed.scale : null,
      times: 'times' in typed ? typed.times : null,
      per: 'per' in typed ? { __typename: 'TargetEvery', count: typed.per.count, unit: capital(typed.per.unit) } : null,
      dates: 'dates' in typed ? typed.dates : null,
    },
    TypedPartFields,
  ),
});

const capital = <T extends string>(name: T): Uppercase<T> => name.toUpperCase() as Uppercase<T>;
