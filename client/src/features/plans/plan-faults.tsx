import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { ListNotice } from './list-notice.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const PlanFaultFields = graphql(`
  fragment PlanFaultFields on PlanFault { id place text }
`);

/** What is wrong in the document itself: shown, never repaired silently. */
export function PlanFaults({ faults: masked }: { faults: readonly FragmentType<typeof PlanFaultFields>[] }) {
  const faults = readFragment(PlanFaultFields, masked);
  const points = faults.map(({ id, place, text }) => ({
    key: id,
    text: (
      <>
        <span className={classes.place}>{place}:</span> {text}
      </>
    ),
  }));
  return (
    <ListNotice title={texts.faults(faults.length)} points={points}>
      {texts.faultsText}
    </ListNotice>
  );
}
