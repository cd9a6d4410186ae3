import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { graphql } from '#gql/plans/gql.ts';
import type { ResponsibilityFieldsFragment } from '#gql/plans/graphql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/plans.ts';
import classes from './plan-page.module.css';

export const ResponsibilityFields = graphql(`
  fragment ResponsibilityFields on Responsibility {
    id
    role
    department { id name }
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
  responsibilities: readonly ResponsibilityFieldsFragment[];
  onChanged: () => void;
}

/** Who leads an indicator and who helps; the one concerned acknowledges it here. */
export function Responsibilities({ responsibilities, onChanged }: Props) {
  const lead = responsibilities.find(({ role }) => role === 'LEAD');
  const helpers = responsibilities.filter(({ role }) => role === 'COORDINATE');
  const mine = responsibilities.find(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
  return (
    <>
      <div className={lead ? classes.lead : classes.quiet}>{lead ? lead.department.name : texts.noLead}</div>
      {helpers.length > 0 ? (
        <div>
          {texts.coordinating}: {helpers.map(({ department }) => department.name).join(', ')}
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
  const [{ fetching }, acknowledge] = useMutation(Acknowledge);
  const send = async () => {
    const { data, error } = await acknowledge({ input: { responsibilityId } });
    const problems = problemsOf(data?.acknowledgeResponsibility, error, texts.failed);
    if (problems) notifications.show({ color: 'red', message: problems[0]?.message });
    else onChanged();
  };
  return (
    <Button size="compact-sm" variant="light" mt={6} loading={fetching} onClick={() => void send()}>
      {texts.acknowledge}
    </Button>
  );
}
