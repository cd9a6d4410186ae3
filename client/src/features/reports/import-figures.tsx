import { graphql } from '#gql/reports/gql.ts';
import { usePage } from '#lib/use-page.ts';
import { useVerb } from '#lib/use-verb.ts';
import { FillDialog } from '#ui/sheet/fill-dialog.tsx';
import { LastImports } from '#ui/sheet/last-imports.tsx';
import { texts } from './texts/index.ts';

const FigureImports = graphql(`
  query FigureImports($reportId: ID!) { report(id: $reportId) { id figureImports { id ...LastImport } } }
`);

const UndoFigureImport = graphql(`
  mutation UndoFigureImport($input: UndoFigureImportInput!) {
    undoFigureImport(input: $input) { report { id revision } import { id } userErrors { code path message } }
  }
`);

interface Props {
  reportId: string;
  onDone: () => void;
  onClose: () => void;
}

/** Figures out of a spreadsheet into the report that is being written; what was taken in before can be taken back. */
export function ImportFigures({ reportId, onDone, onClose }: Props) {
  return (
    <FillDialog sheet="figures" id={reportId} words={texts.sheet} onDone={onDone} onClose={onClose}>
      <Taken reportId={reportId} onDone={onDone} />
    </FillDialog>
  );
}

function Taken({ reportId, onDone }: Pick<Props, 'reportId' | 'onDone'>) {
  const page = usePage(FigureImports, { reportId });
  const { send } = useVerb(UndoFigureImport);
  if (page.state !== 'ready') return null;
  const { counted, undo } = texts.sheet;
  const takeBack = async (input: { importId: string; reason: string }) => {
    const answer = await send(input);
    if (answer.problems === null) onDone();
    return answer;
  };
  return (
    <LastImports imports={page.data.report?.figureImports ?? []} counted={counted} follows={undo} undo={takeBack} />
  );
}
