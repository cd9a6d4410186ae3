import { expect, test } from 'vitest';
import { breakingChanges } from './breaking-changes.ts';

const RELEASED = `
enum State { DRAFT ISSUED }
input Filter { year: Int }
type Plan { id: ID! title: String! state: State! }
type Query { plan(id: ID!): Plan plans(filter: Filter): [Plan!]! }
`;

test('the contract of a release does not break itself', () => {
  expect(breakingChanges(RELEASED, RELEASED)).toEqual([]);
});

test('what is added breaks nothing: fields, values, what may be left out', () => {
  const now = `
    enum State { DRAFT ISSUED WITHDRAWN }
    input Filter { year: Int search: String }
    type Plan { id: ID! title: String! state: State! faults: [String!]! }
    type Query { plan(id: ID!, on: String): Plan plans(filter: Filter): [Plan!]! clock: String! }
  `;
  expect(breakingChanges(RELEASED, now)).toEqual([]);
});

test.each([
  ['a field is gone', 'title: String! ', '', 'Plan.title was removed.'],
  ['a value is gone', 'DRAFT ISSUED', 'ISSUED', 'DRAFT was removed from enum type State.'],
  ['a field may be null', 'title: String!', 'title: String', 'Plan.title changed type from String! to String.'],
  [
    'something more has to be given',
    'plan(id: ID!)',
    'plan(id: ID!, year: Int!)',
    'A required arg year on Query.plan was added.',
  ],
  [
    'something more has to be given in an input',
    '{ year: Int }',
    '{ year: Int level: Int! }',
    'A required field level on input type Filter was added.',
  ],
])('%s: that breaks', (_what, before, now, says) => {
  expect(breakingChanges(RELEASED, RELEASED.replace(before, now))).toEqual([says]);
});
