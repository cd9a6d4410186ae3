import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { graphql } from '#gql/reports/gql.ts';
import { readFragment } from '#gql/ui/fragment-masking.ts';
import { useSend } from '#lib/use-verb.ts';
import { AttachFiles } from '#ui/evidence/attach-files.tsx';
import { type EvidenceFile, EvidenceFileFields } from '#ui/evidence/evidence-file.ts';
import { texts as textsOfFiles } from '#ui/evidence/texts/index.ts';
import { useFigureFile } from './figure-file.ts';
import type { ReportRow } from './report-row.ts';

const Attach = graphql(`
  mutation AttachEvidence($input: AttachEvidenceInput!) {
    attachEvidence(input: $input) { report { id } userErrors { code path message } }
  }
`);
const Remove = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) { report { id } userErrors { code path message } }
  }
`);

/** Files of a figure, for who writes the report. */
export function RowFiles({ reportId, row }: { reportId: string; row: ReportRow }) {
  const send = useSend();
  const ask = useFigureFile();
  const indicatorId = row.indicator.id;
  const attach = useCallback(
    async (uploadId: string) => {
      const { problems } = await send(Attach, { reportId, indicatorId, uploadId });
      return problems?.map(({ message }) => message).join(' ') ?? null;
    },
    [send, reportId, indicatorId],
  );
  const remove = async ({ id, name }: EvidenceFile) => {
    const { problems } = await send(Remove, { reportId, evidenceId: id });
    const message = problems?.map((problem) => problem.message).join(' ') ?? textsOfFiles.removed(name);
    notifications.show({ color: problems ? 'red' : 'green', message });
  };
  return (
    <AttachFiles
      files={readFragment(EvidenceFileFields, row.files)}
      of={row.indicator.name}
      {...{ ask, attach, remove: (file) => void remove(file) }}
    />
  );
}
