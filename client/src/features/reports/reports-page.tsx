import { Button, SegmentedControl } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import type { ReportsPageQuery } from '#gql/reports/graphql.ts';
import { formatDay } from '#lib/dates.ts';
import { lastDayOf, useFrame, workDay } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { nodesOf } from '#lib/nodes.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import card from '#ui/card.module.css';
import { DueMark, PeriodVintageMark, ReportStateMark } from '#ui/marks.tsx';
import { OwnUnitAbsent } from '#ui/own-unit-absent.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { PageStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import { type Duty, dutiesOf, isClosed } from './duties.ts';
import { ExtensionRequest } from './extension-request.tsx';
import { OpenReport } from './open-report.tsx';
import classes from './reports-page.module.css';
import { texts } from './texts/index.ts';

const ReportsPageDocument = graphql(`
  query ReportsPage($unitId: ID!, $year: Int!, $on: LocalDate!) {
    viewer { login unit { id absence(on: $on) { lastDay because { text } } } }
    periods(year: $year) { ...PeriodWithDuty }
    reports(unitId: $unitId, first: 200) {
      edges { node { ...ReportInList } }
    }
  }
`);

export const PeriodWithDuty = graphql(`
  fragment PeriodWithDuty on Period { id year label vintage startsOn cutoffOn dueOn viewerOwes viewerMayOpenReport
    viewerMayRequestExtension viewerExtensionRequest { id state ...ExtensionRequest } }
`);

export const ReportInList = graphql(`
  fragment ReportInList on Report {
    id
    state
    version
    overdue
    dueOn
    viewerMayEdit
    period { id year label }
    unit { id }
    department { id name }
  }
`);

/** Before it is due few ask for more time. */
const AskForExtension = later(async () => (await import('./ask-for-extension.tsx')).AskForExtension);

const route = getRouteApi('/frame/bao-cao');

/** The unit's or the department's reports by period: what is owed, what was sent. */
export function ReportsPage(): ReactNode {
  const frame = useFrame();
  const { unit, today } = frame;
  const navigate = useNavigate();
  const thisYear = Number(today.slice(0, 4));
  const { nam = yearInWork(workDay(frame)) } = route.useSearch();
  const page = usePage(ReportsPageDocument, { unitId: unit.id, year: nam, on: lastDayOf(nam, today) });
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          <SegmentedControl
            aria-label={texts.year}
            value={String(nam)}
            onChange={(year) => void navigate({ to: '/bao-cao', search: { nam: Number(year) }, replace: true })}
            data={[thisYear - 2, thisYear - 1, thisYear].map(String)}
          />
        }
      />
      <PageStates page={page}>{(data) => <Reports data={data} year={nam} reload={page.retry} />}</PageStates>
    </>
  );
}

/** Until spring the year before is still being reported on. */
function yearInWork(today: string): number {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month <= 2 ? year - 1 : year;
}

function Reports({ data, year, reload }: { data: ReportsPageQuery; year: number; reload: () => void }) {
  const { departmentId, today, unit } = useFrame();
  const reports = readFragment(ReportInList, nodesOf(data.reports));
  const all = reports.filter(({ period }) => period.year === year);
  const duties = dutiesOf(readFragment(PeriodWithDuty, data.periods), all, departmentId);
  const others = all.filter(({ department }) => (department?.id ?? null) !== departmentId);
  if (duties.length === 0 && others.length === 0) {
    const { absence } = data.viewer.unit;
    if (absence) return <OwnUnitAbsent absence={absence} />;
    return (
      <EmptyState icon={<IconFileText size={28} />} title={texts.emptyTitle(year)}>
        {texts.empty}
      </EmptyState>
    );
  }
  return (
    <>
      {duties.length > 0 ? (
        <ul className={`${card.card} ${classes.list}`}>
          {duties.map((duty) => (
            <DutyRow key={duty.period.id} {...{ duty, today, departmentId, reload }} />
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <section className={classes.others}>
          <h2>{texts.othersTitle}</h2>
          <ul className={`${card.card} ${classes.list}`}>
            {others.map((report) => (
              <li key={report.id} className={classes.row}>
                <span>
                  <b>{report.department?.name ?? unitName(unit)}</b>
                  <small>{report.period.label}</small>
                </span>
                <span className={classes.marks}>
                  <ReportStateMark state={report.state} />
                </span>
                <ReportLink reportId={report.id} label={texts.view} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

interface DutyRowProps {
  duty: Duty;
  today: string;
  departmentId: string | null;
  reload: () => void;
}

function DutyRow({ duty: { period, report }, today, departmentId, reload }: DutyRowProps) {
  const isOpen =
    report === null ||
    report.state === 'DRAFT' ||
    report.state === 'RETURNED' ||
    (report.state === 'APPROVED' && period.viewerOwes);
  const dueOn = report?.dueOn ?? period.dueOn;
  const isOwed = report !== null || period.viewerOwes || isClosed(period);
  return (
    <li className={classes.row}>
      <span>
        <b>
          {period.label} <PeriodVintageMark period={period} />
        </b>
        <small>
          {texts.cutoff(formatDay(period.cutoffOn))}
          {dueOn ? ` · ${texts.dueOn(formatDay(dueOn))}` : ''}
          {isOwed ? null : ` · ${texts.notOwed}`}
          {report === null && isClosed(period) ? ` · ${texts.extension.closed}` : null}
        </small>
        <ExtensionRequest request={period.viewerExtensionRequest} onDone={reload} />
      </span>
      <span className={classes.marks}>
        {report ? <ReportStateMark state={report.state} /> : <span className={classes.quiet}>{texts.notOpened}</span>}
        {dueOn && isOpen && isOwed ? <DueMark dueOn={dueOn} today={today} /> : null}
        {period.viewerMayRequestExtension ? (
          <AskForExtension report={{ periodId: period.id, departmentId, label: period.label }} onDone={reload} />
        ) : null}
      </span>
      {report ? (
        <ReportLink
          reportId={report.id}
          label={report.viewerMayEdit ? (report.state === 'RETURNED' ? texts.correct : texts.continue) : texts.view}
          strong={report.viewerMayEdit}
        />
      ) : isClosed(period) ? (
        <span />
      ) : (
        <OpenReport periodId={period.id} departmentId={departmentId} isOwed={isOwed} />
      )}
    </li>
  );
}

function ReportLink({ reportId, label, strong = false }: { reportId: string; label: string; strong?: boolean }) {
  return (
    <Button
      variant={strong ? 'filled' : 'default'}
      size="sm"
      renderRoot={(props) => <Link to="/bao-cao/$reportId" params={{ reportId }} {...props} />}
    >
      {label}
    </Button>
  );
}
