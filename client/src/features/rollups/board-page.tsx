import { IconCalendarOff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/rollups/gql.ts';
import { useFrame, workDay } from '#lib/frame.ts';
import { reportedPeriod } from '#lib/periods.ts';
import { usePage } from '#lib/use-page.ts';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { BoardOf } from './board-of.tsx';
import { texts } from './texts/index.ts';

const BoardPeriods = graphql(`
  query BoardPeriods($unitId: ID!) {
    unit(id: $unitId) {
      id
      boardPeriods { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }
    }
  }
`);

const route = getRouteApi('/frame/theo-doi');

/** The board needs a period: that of the address, or the last whose reports should be in. */
export function BoardPage(): ReactNode {
  const { ky, 'don-vi': unitId } = route.useSearch();
  const frame = useFrame();
  const day = workDay(frame);
  const page = usePage(BoardPeriods, { unitId: unitId ?? frame.unit.id });
  if (ky && page.state === 'waiting') return <BoardOf periodId={ky} periods={[]} />;
  return (
    <PageStates page={page}>
      {({ unit }) => {
        const periods = unit?.boardPeriods ?? [];
        const periodId = ky ?? reportedPeriod(periods, day)?.id;
        return periodId ? (
          <BoardOf periodId={periodId} periods={periods} />
        ) : (
          <EmptyState icon={<IconCalendarOff size={28} />} title={texts.noPeriodsTitle}>
            {texts.noPeriods}
          </EmptyState>
        );
      }}
    </PageStates>
  );
}
