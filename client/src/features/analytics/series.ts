import { useQuery } from 'urql';
import { readFragment } from '#gql/analytics/fragment-masking.ts';
import { graphql } from '#gql/analytics/gql.ts';
import type { SeriesCellFragment, SeriesQuery } from '#gql/analytics/graphql.ts';
import { LENGTHS } from './search.ts';

type Length = (typeof LENGTHS)[number];

export const SeriesDocument = graphql(`
  query Series($unitIds: [ID!]!, $indicatorIds: [ID!]!, $kind: PeriodKind!, $years: [Int!]!) {
    series(unitIds: $unitIds, indicatorIds: $indicatorIds, kind: $kind, years: $years) {
      times { label period { id } }
      rows {
        unit { id name type }
        indicator { id name unitOfMeasure direction }
        points { values { ...SeriesCell } absence { because { text } } }
      }
    }
  }
`);

const SeriesCell = graphql(`
  fragment SeriesCell on IndicatorValue {
    value
    numerator
    denominator
    display
    expected
    reporting
    illustrative
    attainment
    attainmentLabel
    period { id vintage }
    indicator { id unitOfMeasure }
    incomputable { text }
    target { id text comparator lo hi unitOfMeasure }
  }
`);

type Row = SeriesQuery['series']['rows'][number];
export type SeriesCellData = SeriesCellFragment;
export type SeriesTimes = SeriesQuery['series']['times'];

/** One unit and indicator with their values read. */
export interface SeriesRowData {
  readonly unit: Row['unit'];
  readonly indicator: Row['indicator'];
  readonly points: readonly { readonly values: readonly SeriesCellData[]; readonly absent: string | null }[];
}

const readRow = ({ unit, indicator, points }: Row): SeriesRowData => ({
  unit,
  indicator,
  points: points.map(({ values, absence }) => ({
    values: values.map((value) => readFragment(SeriesCell, value)),
    absent: absence?.because.text ?? null,
  })),
});

/** By indicator, in the order asked: rows of the same one stand in one table and are drawn in one chart. */
export function byIndicator(rows: readonly Row[]): (readonly SeriesRowData[])[] {
  const groups = new Map<string, SeriesRowData[]>();
  for (const row of rows.map(readRow)) {
    const group = groups.get(row.indicator.id) ?? [];
    groups.set(row.indicator.id, [...group, row]);
  }
  return [...groups.values()];
}

/** The firmest value that there is; null: a gap. */
export const firmest = (values: readonly SeriesCellData[]): SeriesCellData | null =>
  values.find((value) => value.value !== null || value.numerator !== null) ?? null;

/** How long each time is, as addresses and as the contract have it. */
export const KIND_OF = {
  nam: 'YEAR',
  'nua-nam': 'HALF_YEAR',
  'chin-thang': 'NINE_MONTHS',
  quy: 'QUARTER',
  thang: 'MONTH',
} as const satisfies Record<(typeof LENGTHS)[number], string>;

const SeriesPeriods = graphql(`
  query SeriesPeriods($indicatorIds: [ID!]!) {
    indicatorPeriods(indicatorIds: $indicatorIds) { id kind }
  }
`);

/** Lengths in which a number of any of the indicators can be told, and the one that is shown; all before it is known. */
export function useLengths(indicatorIds: readonly string[], shown: Length): readonly Length[] {
  const [{ data }] = useQuery({
    query: SeriesPeriods,
    variables: { indicatorIds: [...indicatorIds] },
    pause: indicatorIds.length === 0,
  });
  if (!data || indicatorIds.length === 0) return LENGTHS;
  const kinds = new Set<string>(data.indicatorPeriods.map(({ kind }) => kind));
  return LENGTHS.filter((length) => length === shown || kinds.has(KIND_OF[length]));
}
