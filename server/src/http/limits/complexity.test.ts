import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { complexityOf } from './complexity.ts';

const schema = buildSchema(`
  type Query {
    unit: Unit
    comparison(unitIds: [ID!]!, indicatorIds: [ID!], indicatorCodes: [String!]): Comparison
  }
  type Unit { id: ID, children(first: Int): UnitConnection!, values(indicatorIds: [ID!], indicatorCodes: [String!]): [Value!]!, offices: [Office!]! }
  type UnitConnection { edges: [UnitEdge!]! }
  type UnitEdge { node: Unit }
  type Value { display: String, parts: [Value!]! }
  type Office { kind: String }
  type Comparison { rows: [Row!]! }
  type Row { cells: [Value!]! }
`);

const complexity = (source: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(source);
  const [operation] = document.definitions as OperationDefinitionNode[];
  if (!operation) throw new Error('no operation');
  return complexityOf({ schema, document, operation, variables });
};

test.each([
  ['a field counts one', '{ unit { id } }', 2],
  // unit + offices + 5 kinds
  ['a list of unsaid length counts five', '{ unit { offices { kind } } }', 7],
  // unit + children + 10 (edges + node + id)
  ['a connection counts as its page', '{ unit { children(first: 10) { edges { node { id } } } } }', 32],
  ['without a page, fifty', '{ unit { children { edges { node { id } } } } }', 152],
  // unit + values + 3 displays
  ['a list counts as the list it is asked for', '{ unit { values(indicatorCodes: ["a", "b", "c"]) { display } } }', 5],
  // unit + values + 2 (parts + 5 displays)
  ['lists inside count again', '{ unit { values(indicatorCodes: ["a", "b"]) { parts { display } } } }', 14],
  // comparison + 6 (rows + cells + display)
  [
    'an object asked for with two lists counts their product once, however its rows hold it',
    '{ comparison(unitIds: [1, 2], indicatorCodes: ["a", "b", "c"]) { rows { cells { display } } } }',
    19,
  ],
  // the same + 6 (parts + 5 displays)
  [
    'what is named by identity and by code adds up, and an empty list takes nothing away',
    '{ comparison(unitIds: [1, 2], indicatorIds: [], indicatorCodes: ["a", "b", "c"]) { rows { cells { display } } } }',
    19,
  ],
  [
    'and what is below its cells again',
    '{ comparison(unitIds: [1, 2], indicatorCodes: ["a", "b", "c"]) { rows { cells { display parts { display } } } } }',
    55,
  ],
  [
    'a fragment counts wherever it is spread',
    '{ unit { ...A children(first: 2) { edges { node { ...A } } } } } fragment A on Unit { id offices { kind } }',
    // unit + 7 + children + 2 (edges + node + 7)
    27,
  ],
])('%s', (_name, source, expected) => {
  expect(complexity(source)).toBe(expected);
});

test('variables count as what they hold', () => {
  const source =
    'query ($n: Int, $i: [String!]!) { unit { children(first: $n) { edges { node { values(indicatorCodes: $i) { display } } } } } }';
  // unit + children + 200 (edges + node + values + 4 displays)
  expect(complexity(source, { n: 200, i: ['a', 'b', 'c', 'd'] })).toBe(1402);
});
