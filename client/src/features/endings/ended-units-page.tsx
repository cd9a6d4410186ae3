import { IconArrowMerge } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { HistoryButton } from '#features/trail/history.tsx';
import { readFragment } from '#gql/endings/fragment-masking.ts';
import { graphql } from '#gql/endings/gql.ts';
import type { EndedUnitsQuery } from '#gql/endings/graphql.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { EndedUnitRow, EndedUnitRowFields } from './ended-unit-row.tsx';
import classes from './endings.module.css';
import { NameHeir } from './name-heir.tsx';
import { SetFinishingDays } from './set-finishing-days.tsx';
import { texts } from './texts/index.ts';

const EndedUnits = graphql(`
  query EndedUnits {
    endedUnits {
      id
      recordId
      viewerMaySetFinishingDays
      ...EndedUnitRow
      ...NamedHeir
      ...FinishingDays
    }
  }
`);

type Ended = EndedUnitsQuery['endedUnits'][number];

/** What is left open in units of the province that have ended; whom nobody takes over first. */
export function EndedUnitsPage(): ReactNode {
  const page = usePage(EndedUnits, {});
  return (
    <>
      <PageHead title={texts.title} />
      <p className={classes.lead}>{texts.lead}</p>
      <PageStates page={page}>
        {({ endedUnits }) =>
          endedUnits.length === 0 ? (
            <EmptyState icon={<IconArrowMerge size={28} />} title={texts.emptyTitle}>
              {texts.empty}
            </EmptyState>
          ) : (
            <Groups all={endedUnits} onChanged={page.retry} />
          )
        }
      </PageStates>
    </>
  );
}

function Groups({ all, onChanged }: { all: readonly Ended[]; onChanged: () => void }) {
  const read = all.map((ended) => ({ ended, row: readFragment(EndedUnitRowFields, ended) }));
  const orphans = read.filter(({ row }) => row.heir === null);
  const open = read.filter(({ row }) => row.heir !== null && row.open > 0);
  const done = read.filter(({ row }) => row.heir !== null && row.open === 0);
  const list = (of: typeof read) => (
    <ul className={card.list}>
      {of.map(({ ended }) => (
        <Row key={ended.id} ended={ended} onChanged={onChanged} />
      ))}
    </ul>
  );
  return (
    <>
      {orphans.length > 0 ? (
        <section className={classes.section}>
          <h2>{texts.orphans}</h2>
          <p className={classes.lead}>{texts.orphansText}</p>
          {list(orphans)}
        </section>
      ) : null}
      {open.length > 0 ? (
        <section className={classes.section}>
          <h2>{texts.open}</h2>
          {list(open)}
        </section>
      ) : null}
      {done.length > 0 ? (
        <details className={classes.section}>
          <summary>{texts.done(done.length)}</summary>
          {list(done)}
        </details>
      ) : null}
    </>
  );
}

function Row({ ended, onChanged }: { ended: Ended; onChanged: () => void }) {
  const row = readFragment(EndedUnitRowFields, ended);
  return (
    <EndedUnitRow
      ended={row}
      heir={
        row.heir ? (
          <div>
            {texts.heir(unitName(row.heir))}{' '}
            <small>{row.heirByAct ? texts.heirByAct : row.heirAct ? texts.byAct(row.heirAct) : null}</small>
          </div>
        ) : (
          <div className={classes.warn}>{texts.noHeir}</div>
        )
      }
      actions={
        <>
          <NameHeir ended={ended} onDone={onChanged} />
          {ended.viewerMaySetFinishingDays ? <SetFinishingDays ended={ended} onDone={onChanged} /> : null}
          {ended.recordId ? (
            <HistoryButton subject="UnitEnding" id={ended.recordId} title={unitName(row.unit)} />
          ) : null}
        </>
      }
    />
  );
}
