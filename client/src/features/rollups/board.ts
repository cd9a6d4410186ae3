import { graphql } from '#gql/rollups/gql.ts';
import type { BoardQuery } from '#gql/rollups/graphql.ts';

export const BoardDocument = graphql(`
  query Board($unitId: ID, $periodId: ID!) {
    board(unitId: $unitId, periodId: $periodId) {
      unit { ...BoardUnit }
      period { id year label vintage kind endsOn }
      expected
      reporting
      missing { id name type }
      counts { exceeded met notMet notAssessed notArising }
      rows { ...BoardRow }
    }
  }
`);

export type BoardData = NonNullable<BoardQuery['board']>;
