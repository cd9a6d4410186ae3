import { IconArrowsDiff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/analytics/fragment-masking.ts';
import { graphql } from '#gql/analytics/gql.ts';
import { useFrame, workDay } from '#lib/frame.ts';
import { reportedPeriod } from '#lib/periods.ts';
import { usePage } from '#lib/use-page.ts';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { ComparisonChoice } from './comparison-choice.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { texts } from './texts/index.ts';

const ComparisonPeriods = graphql(`
  query ComparisonPeriods($unitId: ID!, $indicatorIds: [ID!]!, $isOfIndicators: Boolean!) {
    unit(id: $unitId) @skip(if: $isOfIndicators) {
      id
      boardPeriods { ...ComparedPeriod }
    }
    indicatorPeriods(indicatorIds: $indicatorIds) @include(if: $isOfIndicators) { ...ComparedPeriod }
  }
`);

const ComparedPeriod = graphql(`
  fragment ComparedPeriod on Period { id startsOn cutoffOn dueOn lastDueOn ...PeriodOption }
`);

const route = getRouteApi('/frame/so-sanh');

/** The analyst's comparison: the choice is the address, the answer is one query. */
export function ComparisonPage(): ReactNode {
  const search = route.useSearch();
  const frame = useFrame();
  const day = workDay(frame);
  const indicatorIds = [...search['chi-tieu']];
  const page = usePage(ComparisonPeriods, {
    ...{ unitId: frame.unit.id, indicatorIds, isOfIndicators: indicatorIds.length > 0 },
  });
  return (
    <>
      <PageHead title={texts.title} below={texts.lead} />
      <PageStates page={page}>
        {({ unit, indicatorPeriods }) => {
          const periods = readFragment(ComparedPeriod, indicatorPeriods ?? unit?.boardPeriods ?? []);
          const periodId = search.ky ?? reportedPeriod(periods, day)?.id ?? null;
          const isChosen = search['don-vi'].length > 0 && search['chi-tieu'].length > 0;
          return (
            <>
              <ComparisonChoice periods={periods} periodId={periodId} />
              {isChosen && periodId ? (
                <ComparisonView unitIds={search['don-vi']} indicatorIds={search['chi-tieu']} periodId={periodId} />
              ) : (
                <EmptyState icon={<IconArrowsDiff size={28} />} title={texts.emptyTitle}>
                  {texts.empty}
                </EmptyState>
              )}
            </>
          );
        }}
      </PageStates>
    </>
  );
}
