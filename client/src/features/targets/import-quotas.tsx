import { graphql } from '#gql/targets/gql.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FillDialog } from '#ui/sheet/fill-dialog.tsx';
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
  return (
    <FillDialog sheet="quotas" id={planId} words={texts.sheet} onDone={onDone} onClose={onClose}>
      <Taken planId={planId} onDone={onDone} />
    </FillDialog>
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
