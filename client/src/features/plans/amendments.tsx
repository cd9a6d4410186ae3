import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { formatDay } from '#lib/dates.ts';
import { Notice } from '#ui/states.tsx';
import { DecisionName } from './decision-name.tsx';
import classes from './plan-page.module.css';
import { amending as texts } from './texts/amending.ts';

export const AmendmentsFields = graphql(`
  fragment Amendments on Plan {
    issued
    amendsHow
    amends { id title decision { id ...DecisionName } }
    amendments { id title amendsHow holdsFrom decision { id ...DecisionName } }
    replacedBy { id }
  }
`);

/** What a plan changes, what changes it, and what of it still stands; nothing where it stands alone. */
export function Amendments({ plan: masked }: { plan: FragmentType<typeof AmendmentsFields> }) {
  const { issued, amendsHow, amends, amendments, replacedBy } = readFragment(AmendmentsFields, masked);
  return (
    <>
      {amends && amendsHow ? (
        <Notice
          title={
            <>
              {texts.amends[amendsHow]}{' '}
              <Link to="/ke-hoach/$planId" params={{ planId: amends.id }}>
                {amends.title}
              </Link>
            </>
          }
        >
          {amends.decision ? <DecisionName decision={amends.decision} /> : null}
          {issued ? null : <p>{texts.draftText[amendsHow]}</p>}
        </Notice>
      ) : null}
      {amendments.length > 0 ? (
        <Notice
          tone={replacedBy ? 'warn' : 'info'}
          title={replacedBy ? texts.replacedTitle : texts.laterTitle(amendments.length)}
        >
          {replacedBy ? <p>{texts.replacedText}</p> : null}
          <ul className={classes.points}>
            {amendments.map(({ id, title, amendsHow: how, holdsFrom, decision }) => (
              <li key={id}>
                {how ? `${texts.kinds[how]}: ` : null}
                <Link to="/ke-hoach/$planId" params={{ planId: id }}>
                  {title}
                </Link>
                {decision ? (
                  <>
                    {' · '}
                    <DecisionName decision={decision} />
                  </>
                ) : null}
                {holdsFrom ? `, ${texts.from(formatDay(holdsFrom))}` : null}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
