import { IconChartLine } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFrame, workDay } from '#lib/frame.ts';
import { PageHead } from '#ui/page-head.tsx';
import { EmptyState } from '#ui/states.tsx';
import { SeriesChoice } from './series-choice.tsx';
import { SeriesView } from './series-view.tsx';
import { texts } from './texts/index.ts';

const route = getRouteApi('/frame/dien-bien');
/** Shown unless years are chosen. */
const USUAL_YEARS = 5;

/** Indicators over time: the choice is the address, the answer is one query. */
export function SeriesPage(): ReactNode {
  const search = route.useSearch();
  const thisYear = Number(workDay(useFrame()).slice(0, 4));
  const to = search.den ?? thisYear;
  const from = Math.min(search.tu ?? to - USUAL_YEARS + 1, to);
  const [unitIds, indicatorIds] = [search['don-vi'], search['chi-tieu']];
  return (
    <>
      <PageHead title={texts.series.title} below={texts.series.lead} />
      <SeriesChoice from={from} to={to} thisYear={thisYear} />
      {unitIds.length > 0 && indicatorIds.length > 0 ? (
        <SeriesView unitIds={unitIds} indicatorIds={indicatorIds} length={search.moi} from={from} to={to} />
      ) : (
        <EmptyState icon={<IconChartLine size={28} />} title={texts.series.emptyTitle}>
          {texts.series.empty}
        </EmptyState>
      )}
    </>
  );
}
