import { IconCalendarOff } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { graphql } from '#gql/reports/gql.ts';
import type { SubmissionStatusQuery } from '#gql/reports/graphql.ts';
import { useFrame } from '#lib/frame.ts';
import { periodInWork } from '#lib/periods.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { DueMark, ReportStateMark } from '#ui/marks.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { PeriodSelect } from '#ui/period-select.tsx';
import { EmptyState, PageSkeleton } from '#ui/states.tsx';
import classes from './reports-page.module.css';
import { texts } from './texts/index.ts';

const StatusPeriods = graphql(`
  query StatusPeriods {
    periods { id cutoffOn dueOn lastDueOn ...PeriodOption }
  }
`);

const SubmissionStatusDocument = graphql(`
  query SubmissionStatus($periodId: ID!) {
    reportStatus(periodId: $periodId) {
      unit { id name type }
      department { id name }
      report { id }
      state
      dueOn
      overdue
    }
  }
`);

const route = getRouteApi('/frame/duyet');

/** Who has sent and who has not, for one period. */
export function SubmissionStatus() {
  const { ky } = route.useSearch();
  const { today } = useFrame();
  const navigate = useNavigate();
  const page = usePage(StatusPeriods, {});
  return (
    <PageStates page={page}>
      {({ periods }) => {
        const periodId = ky ?? periodInWork(periods, today)?.id;
        if (!periodId)
          return (
            <EmptyState icon={<IconCalendarOff size={28} />} title={texts.emptyTitle(Number(today.slice(0, 4)))} />
          );
        return (
          <>
            <div className={classes.statusHead}>
              <PeriodSelect
                label={texts.review.statusPeriod}
                w={300}
                periods={periods}
                value={periodId}
                onChange={(id) => void navigate({ to: '/duyet', search: { xem: 'tinh-hinh', ky: id }, replace: true })}
              />
            </div>
            <StatusOf periodId={periodId} />
          </>
        );
      }}
    </PageStates>
  );
}

function StatusOf({ periodId }: { periodId: string }) {
  const page = usePage(SubmissionStatusDocument, { periodId });
  return (
    <PageStates page={page} skeleton={<PageSkeleton rows={4} />}>
      {({ reportStatus }) => <StatusTable all={reportStatus} />}
    </PageStates>
  );
}

function StatusTable({ all }: { all: SubmissionStatusQuery['reportStatus'] }) {
  const { today } = useFrame();
  const sent = all.filter(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED').length;
  if (all.length === 0) return <EmptyState icon={<IconCalendarOff size={28} />} title={texts.noDuty} />;
  return (
    <>
      <p className={classes.sum}>{texts.review.statusSum(sent, all.length)}</p>
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
            {all.map(({ unit, department, report, state, dueOn }) => {
              const name = department?.name ?? unitName(unit);
              const isOpen = state !== 'SUBMITTED' && state !== 'ACCEPTED';
              return (
                <tr key={`${unit.id} ${department?.id}`}>
                  <td>
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
                  <td>{dueOn && isOpen ? <DueMark dueOn={dueOn} today={today} /> : null}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
