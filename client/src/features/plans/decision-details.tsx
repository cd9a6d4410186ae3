import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { DecisionDetailsFragment } from '#gql/plans/graphql.ts';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const DecisionDetailsFields = graphql(`
  fragment DecisionDetails on Decision {
    kind title number signedOn signer signerTitle legalBases articles recipients replaces
    issuer place proposal authority annexCaptions
  }
`);

/** The document that puts the plan in force, as far as it is not its annex; text of several lines keeps them. */
export function DecisionDetails({ decision: masked }: { decision: FragmentType<typeof DecisionDetailsFields> }) {
  const decision = readFragment(DecisionDetailsFields, masked);
  return (
    <details className={`${classes.section} ${classes.details}`}>
      <summary>
        {texts.decisionTitle}: {decision.title}
      </summary>
      <DecisionParts decision={decision} />
    </details>
  );
}

export function DecisionParts({ decision }: { decision: DecisionDetailsFragment }) {
  const { signer, signerTitle, legalBases, articles, recipients, replaces } = decision;
  const { issuer, place, proposal, authority, annexCaptions } = decision;
  return (
    <div className={classes.inner}>
      <Lines title={texts.issuer} lines={said(issuer)} />
      <Lines title={texts.place} lines={said(place)} />
      <Lines title={texts.legal} lines={legalBases} />
      <Lines title={texts.proposal} lines={said(proposal)} />
      <Lines title={texts.articles} lines={articles} />
      <Lines title={texts.recipients} lines={recipients} />
      <Lines title={texts.replaces} lines={said(replaces)} />
      <Lines title={texts.signer} lines={said(authority, signerTitle, signer)} />
      <Lines title={texts.annexes} lines={annexCaptions} />
    </div>
  );
}

const said = (...lines: readonly (string | null)[]): string[] => lines.filter((line) => line !== null);

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
