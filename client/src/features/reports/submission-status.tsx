import { Checkbox } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import type { SubmissionStatusQuery } from '#gql/reports/graphql.ts';
import { formatDay, formatMoment } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { periodInWork } from '#lib/periods.ts';
import { toggled } from '#lib/toggled.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { DueMark, ReportStateMark } from '#ui/marks.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { PeriodSelect } from '#ui/period-select.tsx';
import { EmptyState, PageSkeleton } from '#ui/states.tsx';
import { ExtensionRequest } from './extension-request.tsx';
import { type Chosen, PeriodTerms } from './period-terms.tsx';
import { RemindLate } from './remind-late.tsx';
import { ReportsBelow } from './reports-below.tsx';
import classes from './reports-page.module.css';
import { texts } from './texts/index.ts';

const StatusPeriods = graphql(`
  query StatusPeriods($unitId: ID!) {
    unit(id: $unitId) { id name type }
    duePeriods { id startsOn cutoffOn dueOn lastDueOn viewerMayExtend ...PeriodOption }
  }
`);

const SubmissionStatusDocument = graphql(`
  query SubmissionStatus($periodId: ID!, $unitId: ID) {
    reportsBelow(periodId: $periodId, unitId: $unitId) { ...ReportsBelow }
    reportStatus(periodId: $periodId, unitId: $unitId) {
      unit { id name type }
      department { id name }
      report { id }
      state
      dueOn
      overdue
      terms { kind untilOn reason }
      extensionRequest { ...ExtensionRequest }
      reminder { remindedAt remindedBy }
      viewerMayRemind
    }
  }
`);

const route = getRouteApi('/frame/duyet');

/** Who has sent and who has not, for one period. */
export function SubmissionStatus() {
  const { ky, 'don-vi': below } = route.useSearch();
  const { today, unit: own } = useFrame();
  const navigate = useNavigate();
  const page = usePage(StatusPeriods, { unitId: below ?? own.id });
  return (
    <PageStates page={page}>
      {({ duePeriods: periods, unit }) => {
        const periodId = ky ?? periodInWork(periods, today)?.id;
        if (!periodId)
          return (
            <EmptyState icon={<IconCalendarOff size={28} />} title={texts.emptyTitle(Number(today.slice(0, 4)))} />
          );
        return (
          <>
            {below && unit ? (
              <p className={classes.whose}>
                <b>{texts.review.below.of(unitName(unit))}</b>
                <Link to="/duyet" search={{ xem: 'tinh-hinh', ky: periodId }}>
                  {texts.review.below.back}
                </Link>
              </p>
            ) : null}
            <div className={classes.statusHead}>
              <PeriodSelect
                label={texts.review.statusPeriod}
                w={300}
                periods={periods}
                value={periodId}
                onChange={(id) =>
                  void navigate({
                    ...{ to: '/duyet', replace: true },
                    search: { xem: 'tinh-hinh', ky: id, ...(below ? { 'don-vi': below } : {}) },
                  })
                }
              />
              <DownloadMenu table="report-status" asked={{ periodId, ...(below ? { unitId: below } : {}) }} />
            </div>
            <StatusOf
              key={`${periodId} ${below}`}
              unitId={below ?? null}
              periodId={periodId}
              mayExtend={!below && periods.some(({ id, viewerMayExtend }) => id === periodId && viewerMayExtend)}
            />
          </>
        );
      }}
    </PageStates>
  );
}

interface Of {
  /** Whose sub-units; null: the own unit's, with its departments. */
  unitId: string | null;
  periodId: string;
  mayExtend: boolean;
}

function StatusOf({ unitId, periodId, mayExtend }: Of) {
  const page = usePage(SubmissionStatusDocument, { periodId, unitId });
  return (
    <PageStates page={page} skeleton={<PageSkeleton rows={4} />}>
      {({ reportStatus, reportsBelow }) => (
        <>
          {reportStatus.length > 0 || reportsBelow.length === 0 ? (
            <StatusTable all={reportStatus} {...{ periodId, mayExtend }} onAnswered={page.retry} />
          ) : null}
          <ReportsBelow below={reportsBelow} periodId={periodId} />
        </>
      )}
    </PageStates>
  );
}

type Status = SubmissionStatusQuery['reportStatus'][number];

const keyOf = ({ unit, department }: Status): string => `${unit.id} ${department?.id}`;
const nameOf = ({ unit, department }: Status): string => department?.name ?? unitName(unit);

const chosenOf = (periodId: string, statuses: readonly Status[]): Chosen => ({
  periodId,
  unitIds: statuses.flatMap(({ unit, department }) => (department ? [] : [unit.id])),
  departmentIds: statuses.flatMap(({ department }) => (department ? [department.id] : [])),
});

interface Table extends Omit<Of, 'unitId'> {
  all: readonly Status[];
  onAnswered: () => void;
}

function StatusTable({ all, periodId, mayExtend, onAnswered }: Table) {
  const { today } = useFrame();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = all.filter((status) => chosen.has(keyOf(status)));
  const toRemind = (picked.length > 0 ? picked : all).filter(({ viewerMayRemind }) => viewerMayRemind);
  const sent = all.filter(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED').length;
  if (all.length === 0) return <EmptyState icon={<IconCalendarOff size={28} />} title={texts.noDuty} />;
  return (
    <>
      <div className={classes.statusHead}>
        <p className={classes.sum}>{texts.review.statusSum(sent, all.length)}</p>
        {mayExtend ? (
          <Checkbox
            className={classes.pickAll}
            label={texts.review.selectAll}
            checked={picked.length === all.length}
            indeterminate={picked.length > 0 && picked.length < all.length}
            onChange={() => setChosen(picked.length === all.length ? new Set() : new Set(all.map(keyOf)))}
          />
        ) : null}
        {toRemind.length > 0 ? <RemindLate late={chosenOf(periodId, toRemind)} onDone={onAnswered} /> : null}
        {picked.length > 0 ? (
          <PeriodTerms
            chosen={chosenOf(periodId, picked)}
            lifts={picked.every(({ terms }) => terms !== null)}
            onDone={() => setChosen(new Set())}
          />
        ) : null}
      </div>
      <div className={card.card}>
        <table className={classes.statusList}>
          <thead>
            <tr>
              <th scope="col">{texts.review.who}</th>
              <th scope="col">{texts.review.state}</th>
              <th scope="col">{texts.due}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((status) => {
              const { report, state, dueOn, terms, extensionRequest, reminder } = status;
              const name = nameOf(status);
              const isOpen = state !== 'SUBMITTED' && state !== 'ACCEPTED';
              return (
                <tr key={keyOf(status)}>
                  <td>
                    {mayExtend ? (
                      <Checkbox
                        className={classes.pick}
                        aria-label={texts.review.select(name)}
                        checked={chosen.has(keyOf(status))}
                        onChange={() => setChosen((before) => toggled(before, keyOf(status)))}
                      />
                    ) : null}
                    {report ? (
                      <Link to="/duyet/$reportId" params={{ reportId: report.id }}>
                        {name}
                      </Link>
                    ) : (
                      name
                    )}
                  </td>
                  <td>
                    {state ? (
                      <ReportStateMark state={state} />
                    ) : (
                      <span className={classes.quiet}>{texts.review.notSent}</span>
                    )}
                  </td>
                  <td>
                    {dueOn && isOpen ? <DueMark dueOn={dueOn} today={today} /> : null}
                    {terms ? (
                      <small className={classes.terms}>
                        {texts.terms[terms.kind](formatDay(terms.untilOn), terms.reason)}
                      </small>
                    ) : null}
                    {reminder && isOpen ? (
                      <small className={classes.terms}>
                        {texts.remind.was(formatMoment(reminder.remindedAt), reminder.remindedBy)}
                      </small>
                    ) : null}
                    <ExtensionRequest request={extensionRequest} whose={name} onDone={onAnswered} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
