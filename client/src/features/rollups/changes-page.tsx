import { IconHistoryToggle } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { unitName } from '#lib/unit-name.ts';
import { DayInput } from '#ui/day-input.tsx';
import { PrintButton } from '#ui/page-buttons.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PagedList } from '#ui/paged-list.tsx';
import { EmptyState } from '#ui/states.tsx';
import classes from './board-page.module.css';
import { BoardChangesDocument, type ChangesData } from './changes.ts';
import { ChangesMade } from './changes-made.tsx';
import { MovedLines } from './moved-lines.tsx';
import { changesTexts as texts } from './texts/changes.ts';

const route = getRouteApi('/frame/theo-doi/thay-doi');

/** What changed on a board between two days, and who changed it: what the board said on both, then every act, the newest first. */
export function ChangesPage(): ReactNode {
  const { ky, 'don-vi': unitId, tu, den } = route.useSearch();
  return (
    <>
      <Head />
      {ky && tu ? (
        <PagedList
          key={`${ky} ${unitId} ${tu} ${den}`}
          query={BoardChangesDocument}
          variables={{ periodId: ky, unitId: unitId ?? null, from: tu, to: den ?? null }}
          pageInfo={({ boardChanges }) => boardChanges?.changes.pageInfo ?? { hasNextPage: false, endCursor: null }}
        >
          {({ boardChanges }, isFirst) =>
            boardChanges ? (
              <>
                {isFirst ? <First board={boardChanges} /> : null}
                <ChangesMade changes={boardChanges.changes} />
              </>
            ) : (
              <EmptyState icon={<IconHistoryToggle size={28} />} title={texts.noBoard} />
            )
          }
        </PagedList>
      ) : (
        <EmptyState icon={<IconHistoryToggle size={28} />} title={texts.chooseTitle}>
          {texts.choose}
        </EmptyState>
      )}
    </>
  );
}

function First({ board }: { board: ChangesData }) {
  const { unit, period, from, to, moved, changes } = board;
  return (
    <>
      <p className={classes.quiet}>
        {unitName(unit)} · {period.label}
      </p>
      <h2 className={classes.changesTitle}>{texts.moved(moved.length)}</h2>
      {moved.length > 0 ? (
        <MovedLines {...{ moved, from, to }} usual={period.vintage} />
      ) : (
        <p className={classes.quiet}>{changes.edges.length > 0 ? texts.noneMoved : texts.nothing}</p>
      )}
      {changes.edges.length > 0 ? <h2 className={classes.changesTitle}>{texts.acts(changes.totalCount)}</h2> : null}
    </>
  );
}

function Head() {
  const { ky, 'don-vi': unitId, tu, den } = route.useSearch();
  const navigate = useNavigate({ from: '/theo-doi/thay-doi' });
  return (
    <PageHead
      title={texts.title}
      above={
        <Link to="/theo-doi" search={{ ...(ky ? { ky } : {}), ...(unitId ? { 'don-vi': unitId } : {}) }}>
          {texts.board}
        </Link>
      }
      actions={
        <>
          <DayInput
            key={`from ${tu}`}
            {...{ w: 150, label: texts.from, hint: texts.dayHint, badDay: texts.badDay, day: tu }}
            onDay={(day) => void navigate({ search: (before) => ({ ...before, tu: day ?? undefined }) })}
          />
          <DayInput
            key={`to ${den}`}
            {...{ w: 150, label: texts.to, hint: texts.today, badDay: texts.badDay, day: den }}
            onDay={(day) => void navigate({ search: (before) => ({ ...before, den: day ?? undefined }) })}
          />
          <PrintButton />
        </>
      }
    />
  );
}
