import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '#gql/reports/gql.ts';
import { problemsOf } from '#lib/refusal.ts';
import { texts } from '#lib/texts/reports.ts';

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
  const [{ fetching }, open] = useMutation(Open);
  const navigate = useNavigate();
  const begin = async () => {
    const { data, error } = await open({ input: { periodId, departmentId } });
    const problems = problemsOf(data?.openReport, error, texts.openFailed);
    const report = data?.openReport.report;
    if (problems || !report) {
      notifications.show({ color: 'red', message: problems?.[0]?.message ?? texts.openFailed });
      return;
    }
    await navigate({ to: '/bao-cao/$reportId', params: { reportId: report.id } });
  };
  return (
    <Button size="sm" variant={isOwed ? 'filled' : 'default'} loading={fetching} onClick={() => void begin()}>
      {texts.open}
    </Button>
  );
}
