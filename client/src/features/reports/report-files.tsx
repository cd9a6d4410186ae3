import { later } from '#lib/later.tsx';
import { TableFiles } from '#ui/sheet/table-files.tsx';
import { texts } from './texts/index.ts';

/** Few fill a report in elsewhere. */
const ImportFigures = later(async () => (await import('./import-figures.tsx')).ImportFigures);

interface Props {
  reportId: string;
  mayEdit: boolean;
  /** Something was written. */
  onDone: () => void;
}

/** The report as a file, and the way back in. */
export const ReportFiles = ({ reportId, mayEdit, onDone }: Props) => (
  <TableFiles
    table="report"
    asked={{ id: reportId }}
    open={mayEdit ? texts.sheet.open : null}
    dialog={(onClose) => <ImportFigures reportId={reportId} onDone={onDone} onClose={onClose} />}
  />
);
