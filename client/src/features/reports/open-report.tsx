import { useNavigate } from '@tanstack/react-router';
import { graphql } from '#gql/reports/gql.ts';
import { useVerb } from '#lib/use-verb.ts';
import { ActButton } from '#ui/act-button.tsx';
import { texts } from './texts/index.ts';

const Open = graphql(`
  mutation OpenReport($input: OpenReportInput!) {
    openReport(input: $input) { report { id } userErrors { code path message } }
  }
`);

interface Props {
  periodId: string;
  departmentId: string | null;
  /** What nobody waits for is not pressed upon anybody. */
  isOwed: boolean;
}

/** Begins the draft of a period and goes to it. */
export function OpenReport({ periodId, departmentId, isOwed }: Props) {
  const open = useVerb(Open);
  const navigate = useNavigate();
  return (
    <ActButton
      size="sm"
      variant={isOwed ? 'filled' : 'default'}
      act={() => open.send({ periodId, departmentId })}
      onDone={({ report }) => void (report && navigate({ to: '/bao-cao/$reportId', params: { reportId: report.id } }))}
    >
      {texts.open}
    </ActButton>
  );
}
