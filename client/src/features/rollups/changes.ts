import { graphql } from '#gql/rollups/gql.ts';
import type { BoardChangesQuery } from '#gql/rollups/graphql.ts';

export const BoardChangesDocument = graphql(`
  query BoardChanges($unitId: ID, $periodId: ID!, $from: LocalDate!, $to: LocalDate, $after: String) {
    boardChanges(unitId: $unitId, periodId: $periodId, from: $from, to: $to) {
      unit { id name type }
      period { id label vintage }
      from
      to
      moved { ...MovedLine }
      changes(first: 50, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { cursor node { ...ChangeMade } }
      }
    }
  }
`);

export type ChangesData = NonNullable<BoardChangesQuery['boardChanges']>;
