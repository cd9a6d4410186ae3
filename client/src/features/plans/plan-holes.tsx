import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import classes from './plan-page.module.css';
import { missing as texts } from './texts/missing.ts';

export const PlanHolesFields = graphql(`
  fragment PlanHoles on Plan { holes { kind message { text } } holesReason }
`);

/** What an issued plan lacked, and why it was issued all the same. */
export function PlanHoles({ plan: masked }: { plan: FragmentType<typeof PlanHolesFields> }) {
  const { holes, holesReason } = readFragment(PlanHolesFields, masked);
  if (holes.length === 0) return null;
  return (
    <section className={classes.general}>
      <h2>{texts.holes}</h2>
      <ul className={classes.points}>
        {holes.map(({ kind, message }) => (
          <li key={kind}>{message.text}</li>
        ))}
      </ul>
      <p>
        {texts.because} {holesReason}
      </p>
    </section>
  );
}
