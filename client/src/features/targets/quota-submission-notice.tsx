import { SubmissionStanding } from '#features/plans/submission-notice.tsx';
import { graphql } from '#gql/targets/gql.ts';
import { usePage } from '#lib/use-page.ts';
import classes from './assignment.module.css';
import { DraftedQuotas } from './drafted-quotas.tsx';
import type { AssignmentGrid } from './grid.ts';
import { submitting } from './texts/submitting.ts';

const Submissions = graphql(`
  query QuotaSubmissions($planId: ID!) {
    assignmentGrid(planId: $planId) {
      plan { id }
      state
      viewerMayReturn
      submissions { id submittedAt submittedBy note decidedAt decidedBy returnReason }
      changedSinceReturn { added removed }
    }
  }
`);

/** Where what was submitted stands between planner and leader, and what it is; asked for only where something was. */
export function QuotaSubmissionNotice({ grid }: { grid: AssignmentGrid }) {
  const page = usePage(Submissions, { planId: grid.plan.id });
  const standing = page.state === 'ready' ? page.data.assignmentGrid : null;
  return (
    <div className={classes.notices}>
      {standing ? <SubmissionStanding of={standing} says={submitting} /> : null}
      {grid.state === 'SUBMITTED' ? <DraftedQuotas grid={grid} /> : null}
    </div>
  );
}
