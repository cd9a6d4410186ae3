import type { BoardRowFragment } from '#gql/rollups/graphql.ts';

/** What is red first, each group in the order of the plan. */
export const redFirst = <Row extends Pick<BoardRowFragment, 'attainment'>>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => Number(b.attainment === 'NOT_MET') - Number(a.attainment === 'NOT_MET'));

interface RowOfWhole {
  readonly indicator: { readonly id: string; readonly parent: { readonly id: string } | null };
}

/** Ids of the parts ("trong đó") that stand right under their whole and its other parts; the rest have to name it. */
export function standingUnderWhole(rows: readonly RowOfWhole[]): ReadonlySet<string> {
  const under = new Set<string>();
  let whole: string | null = null;
  for (const { indicator } of rows) {
    if (indicator.parent === null) whole = indicator.id;
    else if (indicator.parent.id === whole) under.add(indicator.id);
  }
  return under;
}

/** Parts that pull the number down come first; then gaps, then what is met, what is exceeded, what did not arise. */
const WORST_FIRST = ['NOT_MET', 'NOT_ASSESSED', 'MET', 'EXCEEDED', 'NOT_ARISING'];

interface Part {
  readonly attainment: string;
  /** Decimal; null where the form of the target has none. */
  readonly percentOfTarget: string | null;
}

/** Of equal verdicts the farthest from its quota first; an order on screen, nothing is computed from it. */
export const worstFirst = <P extends Part>(parts: readonly P[]): P[] =>
  parts.toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.attainment) - WORST_FIRST.indexOf(b.attainment) ||
      Number(a.percentOfTarget ?? Number.POSITIVE_INFINITY) - Number(b.percentOfTarget ?? Number.POSITIVE_INFINITY) ||
      0,
  );
