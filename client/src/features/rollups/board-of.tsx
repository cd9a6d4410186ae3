import { IconLayoutDashboard } from '@tabler/icons-react';
import { getRouteApi, Link, linkOptions, useNavigate } from '@tanstack/react-router';
import { readFragment } from '#gql/rollups/fragment-masking.ts';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { AbsentUnitState } from '#ui/absent-unit.tsx';
import { CoverageLegend } from '#ui/coverage-bar.tsx';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { PeriodVintageMark } from '#ui/marks.tsx';
import { PrintButton } from '#ui/page-buttons.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { type PeriodChoice, PeriodSelect } from '#ui/period-select.tsx';
import { EmptyState } from '#ui/states.tsx';
import { type BoardData, BoardDocument, type BoardLine } from './board.ts';
import { BoardCounts } from './board-counts.tsx';
import { redFirst } from './board-order.ts';
import classes from './board-page.module.css';
import { BoardRowFields, BoardTable } from './board-table.tsx';
import { BoardPath, BoardUnitSelect } from './board-unit.tsx';
import { useEstimates } from './estimated.tsx';
import { LaterChanges } from './later-changes.tsx';
import { ChangesLink, PastDay, PastNotice } from './past-day.tsx';
import { texts } from './texts/index.ts';

/** Most look at the board first. */
const Why = later(async () => (await import('./why.tsx')).Why);

const route = getRouteApi('/frame/theo-doi');

interface Props {
  periodId: string;
  periods: readonly PeriodChoice[];
}

export function BoardOf({ periodId, periods }: Props) {
  const search = route.useSearch();
  const { ended } = useFrame();
  const navigate = useNavigate({ from: '/theo-doi' });
  const asOf = search['tai-ngay'] ?? null;
  const page = usePage(BoardDocument, { unitId: search['don-vi'] ?? null, periodId, asOf });
  const choosePeriod = (ky: string) => void navigate({ search: (before) => ({ ...before, ky }) });
  return (
    <PageStates page={page}>
      {({ board, period }) => (
        <>
          <PageHead
            title={texts.title}
            above={board ? <BoardPath unit={board.unit} /> : null}
            below={
              board ? (
                <>
                  <PeriodVintageMark period={board.period} />{' '}
                  {board.expected > 0 ? texts.subUnits(board.reporting, board.expected) : null}
                </>
              ) : null
            }
            actions={
              <>
                {board ? <BoardUnitSelect unit={board.unit} /> : null}
                <PeriodSelect w={260} periods={periods} value={periodId} onChange={choosePeriod} />
                <PastDay />
                <ChangesLink since={null} periodId={periodId}>
                  {texts.past.changes}
                </ChangesLink>
                {board ? (
                  <DownloadMenu table="board" asked={{ unitId: board.unit.id, periodId, ...(asOf ? { asOf } : {}) }} />
                ) : null}
                <PrintButton />
              </>
            }
          />
          {board?.asOf ? <PastNotice asOf={board.asOf} startsOn={board.period.startsOn} periodId={periodId} /> : null}
          {board ? <LaterChanges plans={board.laterPlans} targets={board.laterTargets} /> : null}
          {board && board.rows.length > 0 ? (
            <Board board={board} />
          ) : period?.absence ? (
            <AbsentUnitState
              absence={period.absence}
              linkTo={(unitId) =>
                linkOptions({
                  to: '/theo-doi',
                  search: { 'don-vi': unitId, ky: periodId, ...(asOf ? { 'tai-ngay': asOf } : {}) },
                })
              }
            />
          ) : (
            <EmptyState icon={<IconLayoutDashboard size={28} />} title={texts.emptyTitle}>
              {emptyBecause(board?.asOf ?? null, ended !== null)}
            </EmptyState>
          )}
        </>
      )}
    </PageStates>
  );
}

function Board({ board }: { board: BoardData }) {
  const search = route.useSearch();
  const isRedFirst = search['thu-tu'] !== 'ke-hoach';
  const lines = readFragment(BoardRowFields, board.rows);
  const shown = lines.filter((row) => isShown(row, search.loc));
  const rows = isRedFirst ? redFirst(shown) : shown;
  const opened = search['chi-tieu'];
  const estimates = useEstimates(board, lines);
  return (
    <>
      <BoardCounts board={board} lines={lines} filter={search.loc ?? null} isRedFirst={isRedFirst} />
      {board.missing.length > 0 ? (
        <p className={classes.missing}>
          {texts.missing}: {board.missing.map(unitName).join(', ')}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <>
          <BoardTable rows={rows} unitId={board.unit.id} usual={board.period.vintage} estimates={estimates} />
          <CoverageLegend />
        </>
      ) : (
        <EmptyState
          icon={<IconLayoutDashboard size={28} />}
          title={texts.noneFiltered}
          actions={
            <Link from="/theo-doi" to="/theo-doi" search={(before) => ({ ...before, loc: undefined })}>
              {texts.showAll}
            </Link>
          }
        />
      )}
      {opened ? (
        <Why
          indicatorId={opened}
          unitId={search.cua ?? board.unit.id}
          boardUnitId={board.unit.id}
          periodId={board.period.id}
          asOf={board.asOf}
        />
      ) : null}
    </>
  );
}

function emptyBecause(asOf: string | null, hasEnded: boolean): string {
  if (asOf) return texts.past.empty(formatDay(asOf));
  return hasEnded ? texts.emptyEnded : texts.empty;
}

function isShown(row: BoardLine, filter: 'chua-dat' | 'thieu-so-lieu' | undefined): boolean {
  if (filter === 'chua-dat') return row.attainment === 'NOT_MET';
  return filter === 'thieu-so-lieu' ? row.reporting < row.expected : true;
}
