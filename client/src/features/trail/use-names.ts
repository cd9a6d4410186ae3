import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#gql/trail/gql.ts';
import { useFrame } from '#lib/frame.ts';
import { nodesOf } from '#lib/nodes.ts';
import { unitName } from '#lib/unit-name.ts';
import { type Change, indicatorsIn, type Names } from './read-changes.ts';

const TrailNames = graphql(`
  query TrailNames($indicatorIds: [ID!]!, $unitId: ID!) {
    indicators(ids: $indicatorIds, first: 200) { edges { node { id name } } }
    unit(id: $unitId) {
      id
      departments(ended: true) { id name }
      children(first: 200) { edges { node { id name type } } }
    }
  }
`);

/** As many as one answer names; further ones stay unnamed. */
const MOST = 200;

/** Names of the indicators that changes mention, and of the own unit's departments and sub-units. */
export function useNames(entries: readonly { readonly changes: readonly Change[] }[]): Names {
  const { unit } = useFrame();
  const indicatorIds = indicatorsIn(entries.flatMap(({ changes }) => changes)).slice(0, MOST);
  const [{ data }] = useQuery({
    query: TrailNames,
    variables: { indicatorIds, unitId: unit.id },
    pause: entries.every(({ changes }) => changes.length === 0),
  });
  return useMemo(
    () =>
      new Map([
        [unit.id, unitName(unit)] as const,
        ...nodesOf(data?.indicators).map(({ id, name }) => [id, name] as const),
        ...(data?.unit?.departments ?? []).map(({ id, name }) => [id, name] as const),
        ...nodesOf(data?.unit?.children).map((below) => [below.id, unitName(below)] as const),
      ]),
    [data, unit],
  );
}
