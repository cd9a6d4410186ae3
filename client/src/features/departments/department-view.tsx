import { IconTargetArrow } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { texts as people } from '#features/people/texts/index.ts';
import { PlanStateMark } from '#features/plans/plan-state-mark.tsx';
import { readFragment } from '#gql/departments/fragment-masking.ts';
import { formatDay } from '#lib/dates.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import { PageHead } from '#ui/page-head.tsx';
import { EmptyState, Notice } from '#ui/states.tsx';
import type { DepartmentOnPage, Shown } from './department-document.ts';
import { AssignedIndicatorFields, DepartmentIndicators } from './department-indicators.tsx';
import classes from './department-page.module.css';
import { DepartmentReports } from './department-reports.tsx';
import { DepartmentTargets } from './department-targets.tsx';
import { DepartmentTasks } from './department-tasks.tsx';
import { texts } from './texts/index.ts';

interface Props {
  department: DepartmentOnPage;
  shown: Shown;
  actions: ReactNode;
  onChanged: () => void;
}

/** A department in one year: what waits for it, what it leads and coordinates, its tasks, its reports, its people. */
export function DepartmentView({ department, shown, actions, onChanged }: Props) {
  const { name, unit, plans, reports } = department;
  return (
    <>
      <PageHead
        title={name}
        above={`${unitName(unit)} · ${common.year(shown.year)}`}
        below={<Standing department={department} />}
        actions={actions}
      />
      <div className={classes.page}>
        <OwnPlans plans={department.ownPlans} departmentId={department.id} />
        <Waiting department={department} />
        {plans.length === 0 ? (
          <EmptyState icon={<IconTargetArrow size={28} />} title={texts.page.noPlan(shown.year)}>
            {texts.page.noPlanText}
          </EmptyState>
        ) : (
          <>
            <DepartmentTargets department={department} onChanged={onChanged} />
            <DepartmentIndicators department={department} shown={shown} />
            <DepartmentTasks department={department} year={shown.year} />
          </>
        )}
        <DepartmentReports reports={reports} year={shown.year} />
        <People members={department.members} />
      </div>
    </>
  );
}

/** What it was called, until when it was there and who took over; the plans of the year. */
function Standing({ department: { validTo, successor, formerNames, plans } }: { department: DepartmentOnPage }) {
  const lines = [
    ...(validTo === null ? [] : [texts.page.ended(formatDay(validTo))]),
    ...formerNames.map((former) => texts.formerly(former.name, formatDay(former.untilOn))),
  ];
  return (
    <span className={classes.standing}>
      {lines.length > 0 ? <span>{lines.join(' · ')}</span> : null}
      {successor ? (
        <Link to="/phong-ban/$departmentId" params={{ departmentId: successor.id }}>
          {texts.page.takenOver(successor.name)}
        </Link>
      ) : null}
      {plans.map(({ id, title }) => (
        <Link key={id} to="/ke-hoach/$planId" params={{ planId: id }}>
          {title}
        </Link>
      ))}
    </span>
  );
}

/** What it plans itself under the plan of its unit, and what those had planned that it has taken over from. */
function OwnPlans({ plans, departmentId }: { plans: DepartmentOnPage['ownPlans']; departmentId: string }) {
  if (plans.length === 0) return null;
  return (
    <section className={card.card}>
      <h2 className={classes.title}>{texts.page.ownPlans}</h2>
      <ul className={classes.list}>
        {plans.map(({ id, title, state, department }) => (
          <li key={id} className={classes.line}>
            <Link to="/ke-hoach/$planId" params={{ planId: id }}>
              {title}
            </Link>{' '}
            <PlanStateMark state={state} isStale={false} />
            {department && department.id !== departmentId ? (
              <span className={classes.note}>
                {texts.page.planOfEnded(department.name, department.validTo ? formatDay(department.validTo) : null)}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What it has not acknowledged yet; whoever may do so is led to the plan. */
function Waiting({ department }: { department: DepartmentOnPage }) {
  const waiting = readFragment(AssignedIndicatorFields, department.responsibilities).filter(
    ({ acknowledgedAt, department: { id } }) => acknowledgedAt === null && id === department.id,
  );
  const [plan] = department.plans;
  if (waiting.length === 0 || !plan) return null;
  const mayDo = waiting.some(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  return (
    <Notice
      tone="warn"
      actions={
        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
          {mayDo ? texts.page.acknowledge : texts.page.seePlan}
        </Link>
      }
    >
      {texts.page.waiting(waiting.length)}
    </Notice>
  );
}

function People({ members }: Pick<DepartmentOnPage, 'members'>) {
  if (members === null) return null;
  return (
    <section className={card.card}>
      <h2 className={classes.title}>{texts.page.people}</h2>
      {members.length === 0 ? <p className={classes.empty}>{texts.page.nobody}</p> : null}
      <ul className={classes.list}>
        {members.map(({ fullName, kind }) => (
          <li key={`${kind} ${fullName}`} className={classes.line}>
            <b>{fullName}</b> <span className={classes.quiet}>{people.office[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
