import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { type FragmentType, readFragment } from '#gql/plans/fragment-masking.ts';
import { graphql } from '#gql/plans/gql.ts';
import type { ResponsibilityFieldsFragment } from '#gql/plans/graphql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActButton } from '#ui/act-button.tsx';
import classes from './plan-page.module.css';
import { texts } from './texts/index.ts';

export const ResponsibilityFields = graphql(`
  fragment ResponsibilityFields on Responsibility {
    id
    role
    year
    departmentName
    department { id }
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
      <div className={lead ? classes.lead : classes.quiet}>
        {lead ? <DepartmentLink responsibility={lead} /> : texts.noLead}
      </div>
      {helpers.length > 0 ? (
        <div>
          {texts.coordinating}:{' '}
          {helpers.map((helper, index) => (
            <Fragment key={helper.id}>
              {index > 0 ? ', ' : null}
              <DepartmentLink responsibility={helper} />
            </Fragment>
          ))}
        </div>
      ) : null}
      {lead ? (
        <div className={classes.ack}>{lead.acknowledgedAt ? texts.acknowledged : texts.notAcknowledged}</div>
      ) : null}
      {mine ? <AcknowledgeButton responsibilityId={mine.id} onChanged={onChanged} /> : null}
    </>
  );
}

/** As the plan names it; leads to what it has to do with that year. */
function DepartmentLink({ responsibility }: { responsibility: ResponsibilityFieldsFragment }) {
  const { department, departmentName, year } = responsibility;
  return (
    <Link
      to="/phong-ban/$departmentId"
      params={{ departmentId: department.id }}
      search={{ nam: year }}
      className={classes.department}
    >
      {departmentName}
    </Link>
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
