import type { Question } from './question.ts';

const UNITS = 5000;
/** The largest page there is. */
const PAGE = 200;

interface PageOfUnits {
  data: {
    units: { edges: { node: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  };
}

/** A program reads many units with their own fields alone; today page by page. */
export const FLAT: Question = {
  key: 'C',
  what: `${UNITS} units × 6 fields, in pages of ${PAGE}`,
  document: `query C($first: Int!, $after: String) {
    units(first: $first, after: $after) {
      edges { node { id code name type level validFrom } } pageInfo { hasNextPage endCursor } } }`,
  variables: () => ({ first: UNITS }),
  async inParts(send) {
    const edges: unknown[] = [];
    let after: string | null = null;
    while (edges.length < UNITS) {
      const page = JSON.parse(await send({ first: Math.min(PAGE, UNITS - edges.length), after })) as PageOfUnits;
      edges.push(...page.data.units.edges);
      after = page.data.units.pageInfo.endCursor;
      if (!page.data.units.pageInfo.hasNextPage) break;
    }
    return JSON.stringify({ data: { units: { edges } } });
  },
  cells: () => UNITS,
  rowsPerCell: { atMost: 1.1, because: 'a unit is a row; a page may cost some of its own' },
  blocksPerCell: 2,
};
