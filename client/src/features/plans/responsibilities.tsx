import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActButton } from '#ui/act-button.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const ResponsibilityFields = graphql(`
  fragment ResponsibilityFields on Responsibility {
    id
    role
    departmentName
    acknowledgedAt
    viewerMayAcknowledge
  }
`);

const Acknowledge = graphql(`
  mutation AcknowledgeResponsibility($input: AcknowledgeResponsibilityInput!) {
    acknowledgeResponsibility(input: $input) {
      responsibility { id acknowledgedAt }
      userErrors { code path message }
    }
  }
`);

interface Props {
  responsibilities: readonly FragmentType<typeof ResponsibilityFields>[];
  onChanged: () => void;
}

/** Who leads an indicator and who helps; the one concerned acknowledges it here. */
export function Responsibilities({ responsibilities: masked, onChanged }: Props) {
  const responsibilities = readFragment(ResponsibilityFields, masked);
  const lead = responsibilities.find(({ role }) => role === 'LEAD');
  const helpers = responsibilities.filter(({ role }) => role === 'COORDINATE');
  const mine = responsibilities.find(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  return (
    <>
      <div className={lead ? classes.lead : classes.quiet}>{lead ? lead.departmentName : texts.noLead}</div>
      {helpers.length > 0 ? (
        <div>
          {texts.coordinating}: {helpers.map(({ departmentName }) => departmentName).join(', ')}
        </div>
      ) : null}
      {lead ? (
        <div className={classes.ack}>{lead.acknowledgedAt ? texts.acknowledged : texts.notAcknowledged}</div>
      ) : null}
      {mine ? <AcknowledgeButton responsibilityId={mine.id} onChanged={onChanged} /> : null}
    </>
  );
}

function AcknowledgeButton({ responsibilityId, onChanged }: { responsibilityId: string; onChanged: () => void }) {
  const acknowledge = useVerb(Acknowledge);
  return (
    <ActButton
      size="compact-sm"
      variant="light"
      mt={6}
      act={() => acknowledge.send({ responsibilityId })}
      onDone={onChanged}
    >
      {texts.acknowledge}
    </ActButton>
  );
}
