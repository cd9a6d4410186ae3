import { graphql } from '#gql/rollups/gql.ts';
import type { BoardQuery, BoardRowFragment } from '#gql/rollups/graphql.ts';

export const BoardDocument = graphql(`
  query Board($unitId: ID, $periodId: ID!, $asOf: LocalDate) {
    period(id: $periodId) {
      id
      absence(unitId: $unitId) { ...AbsentUnit }
    }
    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {
      unit { id ...BoardUnit }
      period { id year label vintage kind startsOn endsOn regime { id } }
      asOf
      expected
      reporting
      missing { id name type }
      counts { exceeded met notMet notAssessed notArising }
      rows { ...BoardRow }
      laterPlans { id ...LaterPlan }
      laterTargets { id ...LaterTarget }
    }
  }
`);

export type BoardData = NonNullable<BoardQuery['board']>;

/** What the lines of the board are counted and chosen by. */
export type BoardLine = Pick<BoardRowFragment, 'attainment' | 'expected' | 'reporting'>;
