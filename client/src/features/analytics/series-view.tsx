import { IconChartLine } from '@tabler/icons-react';
import { unitInWords } from '#lib/numbers.ts';
import { usePage } from '#lib/use-page.ts';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import type { SeriesSearch } from './search.ts';
import classes from './series.module.css';
import { byIndicator, KIND_OF, SeriesDocument } from './series.ts';
import { SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { texts } from './texts/index.ts';

interface Props {
  unitIds: readonly string[];
  indicatorIds: readonly string[];
  length: SeriesSearch['moi'];
  from: number;
  to: number;
}

/** One panel for each indicator: a line for each unit, and the same numbers in a table. */
export function SeriesView({ unitIds, indicatorIds, length, from, to }: Props) {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const page = usePage(SeriesDocument, {
    unitIds: [...unitIds],
    indicatorIds: [...indicatorIds],
    kind: KIND_OF[length],
    years,
  });
  return (
    <PageStates page={page}>
      {({ series: { times, rows } }) =>
        times.length === 0 || rows.length === 0 ? (
          <EmptyState icon={<IconChartLine size={28} />} title={texts.series.nothingTitle}>
            {rows.length === 0 ? texts.series.noRows : texts.series.noTimes}
          </EmptyState>
        ) : (
          <>
            <div className={classes.download}>
              <DownloadMenu
                table="series"
                asked={{
                  unitIds: unitIds.join(','),
                  indicatorIds: indicatorIds.join(','),
                  kind: KIND_OF[length],
                  years: years.join(','),
                }}
              />
            </div>
            {byIndicator(rows).map((each) => {
              const { id, name, unitOfMeasure } = each[0]?.indicator ?? { id: '', name: '', unitOfMeasure: '' };
              return (
                <section key={id} className={classes.panel} aria-label={name}>
                  <h2>
                    {name} <small>({unitInWords(unitOfMeasure)})</small>
                  </h2>
                  <SeriesChart rows={each} times={times} />
                  <SeriesTable rows={each} times={times} />
                </section>
              );
            })}
          </>
        )
      }
    </PageStates>
  );
}
