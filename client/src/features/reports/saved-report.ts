import { readFragment } from '#gql/reports/fragment-masking.ts';
import type { ReportPageQuery } from '#gql/reports/graphql.ts';
import type { FigureInputParts, ReportRow } from './report-row.ts';
import { ReportRowFields } from './row-fields.ts';

type Figure = NonNullable<ReportRow['figure']>;

const NO_FIGURE: Figure = {
  __typename: 'Figure',
  ...{ id: '', value: null, numerator: null, denominator: null, achieved: null, grade: null, words: null },
  ...{ note: null, evidence: null, illustrative: false, display: '', parts: null },
};

/** A kept answer with the figures that the server has taken since: as it would answer now, but for what it works out. */
export function withTaken(
  data: ReportPageQuery,
  figures: readonly FigureInputParts[],
  revision: number,
): ReportPageQuery {
  if (!data.report) return data;
  const given = new Map(figures.map((figure) => [figure.indicatorId, figure]));
  const rows = data.report.rows.map((masked) => {
    const row = readFragment(ReportRowFields, masked);
    const figure = given.get(row.indicator.id);
    return figure ? { ...masked, figure: taken(row.figure ?? NO_FIGURE, figure) } : masked;
  });
  return { ...data, report: { ...data.report, revision, rows } };
}

function taken(before: Figure, { indicatorId: _, parts, ...given }: FigureInputParts): Figure {
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (!parts) return { ...before, ...known };
  const others = (before.parts ?? []).filter(({ key }) => !parts.some((part) => part.key === key));
  const typed = parts.map((part) => ({ __typename: 'FigurePart' as const, number: null, date: null, ...part }));
  return { ...before, ...known, parts: [...others, ...typed] };
}
