import type { Question } from '../workloads/question.ts';

const VALUES = `
  fragment Values on Unit {
    unitId
    name
    cells(indicatorIds: $indicatorIds) { nodes { value numerator denominator attainment percent target } }
  }`;

const BELOW = 'unitsByParentId(first: 25, orderBy: POS_ASC)';

/** The questions in the words of the schema that PostGraphile makes by itself; only the nested one is asked of it. */
const DOCUMENTS: Record<string, string> = {
  B: `query B($unitId: UUID!, $indicatorIds: [UUID]) {
    unitByUnitId(unitId: $unitId) { ...Values ${BELOW} { nodes { ...Values ${BELOW} { nodes { ...Values } } } } }
  } ${VALUES}`,
};

export const documentFor = ({ key }: Question): string | undefined => DOCUMENTS[key];

interface Found {
  unitId: string;
  name: string;
  cells: { nodes: { percent: string | null; target: string }[] };
  unitsByParentId?: { nodes: Found[] };
}

/** Its answer in the words of the others. */
export const inOurWords = (answer: { data: { unitByUnitId: Found } }): unknown => ({
  data: { unit: nodeOf(answer.data.unitByUnitId) },
});

const nodeOf = ({ unitId, name, cells, unitsByParentId }: Found): unknown => ({
  id: unitId,
  name,
  values: cells.nodes.map(({ percent, target, ...rest }) => ({
    ...rest,
    percentOfTarget: percent,
    target: { text: target },
  })),
  ...(unitsByParentId && { children: { edges: unitsByParentId.nodes.map((node) => ({ node: nodeOf(node) })) } }),
});
