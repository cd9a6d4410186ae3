import { graphql } from '#gql/plans/gql.ts';
import type { PlanSubmissionsQuery } from '#gql/plans/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { usePage } from '#lib/use-page.ts';
import { Notice } from '#ui/states.tsx';
import { ListNotice } from './list-notice.tsx';
import { submitting as texts } from './texts/submitting.ts';

const Submissions = graphql(`
  query PlanSubmissions($planId: ID!) {
    plan(id: $planId) {
      id
      state
      viewerMayReturn
      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }
      changedSinceReturn { added removed }
    }
  }
`);

type Submitted = NonNullable<PlanSubmissionsQuery['plan']>['submissions'][number];

/** Of a draft plan, or of quotas drafted under an issued one. */
interface Standing {
  state: string;
  viewerMayReturn: boolean;
  submissions: readonly Submitted[];
  changedSinceReturn?: { added: readonly string[]; removed: readonly string[] } | null;
}

/** Asked for of drafts that were submitted: most plans are not, and the page is large. */
export function SubmissionNotice({ planId }: { planId: string }) {
  const page = usePage(Submissions, { planId });
  return page.state === 'ready' && page.data.plan ? <SubmissionStanding of={page.data.plan} /> : null;
}

/** What is said of what waits, which differs by what it is. */
type Says = Pick<typeof texts, 'waitsText' | 'mayDecide'>;

/** Where a draft stands between planner and leader, why it came back, and what has changed since. */
export function SubmissionStanding({ of, says = texts }: { of: Standing; says?: Says }) {
  const { state, submissions, changedSinceReturn, viewerMayReturn } = of;
  const last = submissions.at(-1);
  if (!last || (state !== 'SUBMITTED' && state !== 'RETURNED')) return null;
  const waits = state === 'SUBMITTED';
  const earlier = submissions.filter(({ id, returnReason }) => id !== last.id && returnReason !== null);
  return (
    <>
      <Notice
        tone={waits ? 'info' : 'warn'}
        title={
          waits
            ? texts.waitsTitle(last.submittedBy, formatMoment(last.submittedAt))
            : texts.returnedTitle(last.decidedBy ?? '', formatMoment(last.decidedAt ?? last.submittedAt))
        }
      >
        {last.returnReason ? <p>{texts.reason(last.returnReason)}</p> : null}
        {last.note ? <p>{texts.note(last.note)}</p> : null}
        <p>
          {waits ? `${says.waitsText} ${viewerMayReturn ? says.mayDecide : texts.mayTakeBack}` : texts.returnedText}
        </p>
        {earlier.map(({ id, decidedBy, decidedAt, returnReason, submittedAt }) => (
          <p key={id}>{texts.earlier(decidedBy ?? '', formatMoment(decidedAt ?? submittedAt), returnReason ?? '')}</p>
        ))}
        {changedSinceReturn && changedSinceReturn.added.length + changedSinceReturn.removed.length === 0 ? (
          <p>{texts.unchanged}</p>
        ) : null}
      </Notice>
      {changedSinceReturn ? <Changed {...changedSinceReturn} /> : null}
    </>
  );
}

function Changed({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
  const points = [
    ...removed.map((text) => ({ key: `- ${text}`, text: <Line kind={texts.removed} text={text} /> })),
    ...added.map((text) => ({ key: `+ ${text}`, text: <Line kind={texts.added} text={text} /> })),
  ];
  return points.length === 0 ? null : <ListNotice title={texts.changed(points.length)} points={points} />;
}

const Line = ({ kind, text }: { kind: string; text: string }) => (
  <>
    <b>{kind}: </b>
    {text}
  </>
);
