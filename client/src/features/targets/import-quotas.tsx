import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { graphql } from '#gql/targets/gql.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FillSheet } from '#ui/sheet/fill-sheet.tsx';
import { LastImports } from '#ui/sheet/last-imports.tsx';
import { texts } from './texts/index.ts';

const QuotaImports = graphql(`
  query QuotaImports($planId: ID!) { plan(id: $planId) { id quotaImports { id ...LastImport } } }
`);

const UndoQuotaImport = graphql(`
  mutation UndoQuotaImport($input: UndoQuotaImportInput!) {
    undoQuotaImport(input: $input) { plan { id revision } import { id } userErrors { code path message } }
  }
`);

interface Props {
  planId: string;
  onDone: () => void;
  onClose: () => void;
}

/** Quotas out of a spreadsheet, as drafts of the plan; what was taken in before can be taken back. */
export function ImportQuotas({ planId, onDone, onClose }: Props) {
  const { title, text, limits, seen, confirm, done } = texts.sheet;
  return (
    <Modal opened onClose={onClose} title={title} size="xl">
      <p>{text}</p>
      <FillSheet
        sheet="quotas"
        id={planId}
        {...{ limits, seen, confirm }}
        onFilled={({ count }) => {
          notifications.show({ color: 'green', message: done(count) });
          onDone();
          onClose();
        }}
      />
      <Taken planId={planId} onDone={onDone} />
    </Modal>
  );
}

function Taken({ planId, onDone }: Pick<Props, 'planId' | 'onDone'>) {
  const page = usePage(QuotaImports, { planId });
  const { send } = useVerb(UndoQuotaImport);
  if (page.state !== 'ready') return null;
  const { counted, undo } = texts.sheet;
  const takeBack = async (input: { importId: string; reason: string }) => {
    const answer = await send(input);
    if (answer.problems === null) onDone();
    return answer;
  };
  return <LastImports imports={page.data.plan?.quotaImports ?? []} counted={counted} follows={undo} undo={takeBack} />;
}
