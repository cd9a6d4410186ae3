import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { formatDay } from '#lib/dates.ts';
import classes from './plan-page.module.css';
import { amending as texts } from './texts/amending.ts';

export const EndedByFields = graphql(`
  fragment EndedBy on EndedLine { id reason plan { id holdsFrom } }
`);

/** From when on a line is not in force, why, and by what. */
export function EndedBy({ ended: masked }: { ended: FragmentType<typeof EndedByFields> | null }) {
  const ended = readFragment(EndedByFields, masked);
  if (ended?.plan.holdsFrom == null) return null;
  return (
    <div className={classes.quiet}>
      <Link to="/ke-hoach/$planId" params={{ planId: ended.plan.id }}>
        {texts.endedFrom(formatDay(ended.plan.holdsFrom))}
      </Link>
      {texts.endedBecause(ended.reason)}
    </div>
  );
}
