import { Select } from '@mantine/core';
import { getRouteApi, Link, linkOptions, useNavigate } from '@tanstack/react-router';
import { usePage } from '#lib/use-page.ts';
import { AbsentUnitsNotice } from '#ui/absent-unit.tsx';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import classes from './comparison.module.css';
import { type ComparisonData, ComparisonDocument, readComparison } from './comparison.ts';
import { ComparisonChart } from './comparison-chart.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Ranking } from './ranking.tsx';
import { texts } from './texts/index.ts';

const VIEWS = ['bang', 'xep-hang', 'bieu-do'] as const;
const route = getRouteApi('/frame/so-sanh');

interface Props {
  unitIds: readonly string[];
  indicatorIds: readonly string[];
  periodId: string;
}

/** The same answer as table, ranking or chart. */
export function ComparisonView({ unitIds, indicatorIds, periodId }: Props) {
  const search = route.useSearch();
  const { xem } = search;
  const page = usePage(ComparisonDocument, {
    unitIds: [...unitIds],
    indicatorIds: [...indicatorIds],
    periodId,
  });
  return (
    <RecordStates page={page} record={({ comparison }) => comparison}>
      {(comparison) => (
        <>
          <div className={classes.toolbar}>
            <nav className={classes.views}>
              {VIEWS.map((view) => (
                <Link
                  key={view}
                  from="/so-sanh"
                  to="/so-sanh"
                  search={(before) => ({ ...before, 'don-vi': unitIds, 'chi-tieu': indicatorIds, xem: view })}
                  replace
                  resetScroll={false}
                  className={`${classes.view} ${view === xem ? classes.on : ''}`}
                  aria-current={view === xem}
                >
                  {texts.views[view]}
                </Link>
              ))}
            </nav>
            {xem === 'bang' ? null : <IndicatorPicker indicators={comparison.indicators} />}
            <Link
              to="/dien-bien"
              search={{
                'don-vi': unitIds,
                'chi-tieu': indicatorIds,
                moi: 'nam',
              }}
            >
              {texts.seriesLink}
            </Link>
            <DownloadMenu
              table="comparison"
              asked={{ unitIds: unitIds.join(','), indicatorIds: indicatorIds.join(','), periodId }}
            />
          </div>
          <AbsentUnitsNotice
            absences={comparison.absences}
            linkTo={(instead) =>
              linkOptions({ to: '/so-sanh', search: { ...search, 'don-vi': [...new Set([...unitIds, instead])] } })
            }
          />
          {comparison.rows.length > 0 ? <View comparison={readComparison(comparison)} /> : null}
        </>
      )}
    </RecordStates>
  );
}

function View({ comparison }: { comparison: ComparisonData }) {
  const { xem, theo } = route.useSearch();
  if (xem === 'bang') return <ComparisonTable comparison={comparison} />;
  const found = comparison.indicators.findIndex(({ id }) => id === theo);
  const column = found === -1 ? 0 : found;
  return xem === 'xep-hang' ? (
    <Ranking comparison={comparison} column={column} />
  ) : (
    <ComparisonChart comparison={comparison} column={column} />
  );
}

function IndicatorPicker({ indicators }: Pick<ComparisonData, 'indicators'>) {
  const { theo } = route.useSearch();
  const navigate = useNavigate({ from: '/so-sanh' });
  return (
    <Select
      aria-label={texts.by}
      w={320}
      allowDeselect={false}
      value={indicators.find(({ id }) => id === theo)?.id ?? indicators[0]?.id ?? null}
      data={indicators.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) =>
        void navigate({
          search: (before) => ({ ...before, ...(id ? { theo: id } : {}) }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
