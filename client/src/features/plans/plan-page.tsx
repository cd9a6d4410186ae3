import { isTerm } from '@dich/measure/years';
import { IconUsersGroup } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HistoryButton } from '#features/trail/history.tsx';
import { formatDay } from '#lib/dates.ts';
import { useFrame } from '#lib/frame.ts';
import { later } from '#lib/later.tsx';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { yearsName } from '#lib/years-name.ts';
import { DownloadMenu } from '#ui/download/download-menu.tsx';
import { PrintButton } from '#ui/page-buttons.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { Notice, PageSkeleton } from '#ui/states.tsx';
import { AmendPlan } from './amend-plan.tsx';
import { Amendments } from './amendments.tsx';
import { CarriedWords } from './carried-words.tsx';
import { DecideSubmission } from './decide-submission.tsx';
import { DecisionDetails } from './decision-details.tsx';
import { DecisionName } from './decision-name.tsx';
import { DiscardPlan } from './discard-plan.tsx';
import { EndedLines } from './ended-lines.tsx';
import { FullText } from './full-text.tsx';
import { IssuePlan } from './issue-plan.tsx';
import { MissingList } from './missing-list.tsx';
import { ObjectiveSection } from './objective-section.tsx';
import { PlanFaults } from './plan-faults.tsx';
import { PlanHoles } from './plan-holes.tsx';
import { type PlanOnPage, PlanPageDocument } from './plan-on-page.ts';
import classes from './plan-page.module.css';
import { PlanStateMark } from './plan-state-mark.tsx';
import { PlanWords } from './plan-words.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { SubmissionNotice } from './submission-notice.tsx';
import { SubmitPlan } from './submit-plan.tsx';
import { TaskList } from './task-list.tsx';
import { amending } from './texts/amending.ts';
import { texts } from './texts/index.ts';

/** Most who open a plan read it. */
const PlanEditor = later(async () => (await import('./plan-editor.tsx')).PlanEditor, <PageSkeleton rows={3} />);

/** Of a term: what each of its years has to reach. */
const YearParts = later(async () => (await import('./year-parts.tsx')).YearParts);

/** Of a year: what terms of the unit have it reach. */
const TermParts = later(async () => (await import('./term-parts.tsx')).TermParts);

/** Only what is issued has them. */
const SignedCopies = later(async () => (await import('./signed-copies.tsx')).SignedCopies);

const route = getRouteApi('/frame/ke-hoach/$planId');

export function PlanPage(): ReactNode {
  const { planId } = route.useParams();
  const page = usePage(PlanPageDocument, { planId });
  return (
    <RecordStates page={page} record={({ plan }) => plan} back={<Link to="/ke-hoach">{texts.title}</Link>}>
      {(plan) => <PlanView plan={plan} onChanged={page.retry} />}
    </RecordStates>
  );
}

function PlanView({ plan, onChanged }: { plan: PlanOnPage; onChanged: () => void }) {
  const under = new Set(plan.objectives.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const ofWholePlan = plan.tasks.filter(({ id }) => !under.has(id));
  const isOver = useFrame().ended !== null && !plan.issued;
  return (
    <>
      <PageHead
        title={plan.title}
        above={
          <>
            <Link to="/ke-hoach">{texts.title}</Link> · {unitName(plan.unit)} ·{' '}
            {plan.department ? (
              <>
                <Link to="/phong-ban/$departmentId" params={{ departmentId: plan.department.id }}>
                  {plan.department.name}
                </Link>{' '}
                {plan.department.validTo ? texts.departmentEnded(formatDay(plan.department.validTo)) : null}·{' '}
              </>
            ) : null}{' '}
            {yearsName(plan.year)}
          </>
        }
        below={
          <span className={classes.below}>
            <PlanStateMark state={plan.state} isStale={plan.staleBecause !== null} />
            {plan.decision ? <DecisionName decision={plan.decision} /> : <span>{texts.noDecision}</span>}
            {plan.holdsFrom ? <span>{amending.from(formatDay(plan.holdsFrom))}</span> : null}
          </span>
        }
        actions={
          <>
            <DownloadMenu table="plan" asked={{ id: plan.id }} />
            <PrintButton />
            <HistoryButton subject="Plan" id={plan.id} title={plan.title} />
            <Link
              to="/ke-hoach/$planId/giao"
              params={{ planId: plan.id }}
              search={{ phan: 'don-vi' }}
              className={classes.linkButton}
            >
              <IconUsersGroup size={17} aria-hidden /> {plan.department ? texts.ownTargets : texts.assign}
            </Link>
            {isTerm(plan.year) && plan.issued ? (
              <Link to="/ke-hoach/$planId/tien-do" params={{ planId: plan.id }} className={classes.linkButton}>
                {texts.termProgress}
              </Link>
            ) : null}
            {plan.viewerMayAmend ? <AmendPlan plan={plan} /> : null}
            {plan.viewerMayDiscard ? <DiscardPlan plan={plan} /> : null}
            <DecideSubmission plan={plan} onAnswered={onChanged} />
            {plan.viewerMaySubmit && !plan.viewerMayIssue ? <SubmitPlan plan={plan} onAnswered={onChanged} /> : null}
            {plan.viewerMayIssue ? <IssuePlan plan={plan} onAnswered={onChanged} /> : null}
          </>
        }
      />
      <div className={classes.body}>
        {plan.staleBecause ? <StaleNotice plan={plan} onAnswered={onChanged} /> : null}
        {plan.state === 'SUBMITTED' || plan.state === 'RETURNED' ? <SubmissionNotice planId={plan.id} /> : null}
        <Amendments plan={plan} />
        {isOver ? (
          <Notice tone="warn" title={texts.draftLeft.title}>
            {plan.viewerMayDiscard ? texts.draftLeft.discard : texts.draftLeft.stays}
          </Notice>
        ) : (
          <>
            <MissingList plan={plan} />
            <CarriedWords words={plan.carriedWords} />
          </>
        )}
        {plan.faults.length > 0 ? <PlanFaults faults={plan.faults} /> : null}
        {plan.department || isTerm(plan.year) ? null : <TermParts planId={plan.id} />}
        {plan.viewerMayEdit ? (
          <PlanEditor plan={plan} ofWholePlan={ofWholePlan} onChanged={onChanged} />
        ) : (
          <PlanText plan={plan} ofWholePlan={ofWholePlan} onChanged={onChanged} />
        )}
        {isTerm(plan.year) ? <YearParts planId={plan.id} /> : null}
        {plan.gapExplanation ? (
          <section className={classes.general}>
            <h2>{texts.gap}</h2>
            <p>{plan.gapExplanation}</p>
          </section>
        ) : null}
        <PlanHoles plan={plan} />
        {plan.issued ? <SignedCopies planId={plan.id} /> : null}
        {plan.decision && !plan.viewerMayEdit ? <DecisionDetails decision={plan.decision} /> : null}
        <FullText plan={plan} />
      </div>
    </>
  );
}

interface PlanTextProps {
  plan: PlanOnPage;
  /** Tasks that stand under no objective. */
  ofWholePlan: PlanOnPage['tasks'];
  onChanged: () => void;
}

function PlanText({ plan, ofWholePlan, onChanged }: PlanTextProps) {
  const lines = plan.countableLines.map(({ indicator }) => indicator);
  const adjusting = plan.viewerMayAdjustMembers ? { revision: plan.revision, lines } : undefined;
  return (
    <>
      <PlanWords paragraphs={plan.paragraphs} sections={['PREAMBLE']} />
      {plan.generalObjective ? (
        <section className={classes.general}>
          <h2>{texts.general}</h2>
          <p>{plan.generalObjective}</p>
        </section>
      ) : null}
      {plan.objectives.map((objective) => (
        <ObjectiveSection
          key={objective.id}
          {...{ objective, onChanged, adjusting }}
          isOfDepartment={plan.department !== null}
          adjustments={plan.memberAdjustments}
        />
      ))}
      {plan.endedLines.length > 0 ? <EndedLines lines={plan.endedLines} /> : null}
      {ofWholePlan.length > 0 ? (
        <section className={classes.section}>
          <h2>{texts.tasks}</h2>
          <TaskList tasks={ofWholePlan} />
        </section>
      ) : null}
      <PlanWords paragraphs={plan.paragraphs} sections={['PURPOSE', 'MONITORING', 'ORGANISATION']} />
    </>
  );
}
