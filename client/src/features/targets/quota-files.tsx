import { later } from '#lib/later.tsx';
import { TableFiles } from '#ui/sheet/table-files.tsx';
import { texts } from './texts/index.ts';

/** Few fill the grid in elsewhere. */
const ImportQuotas = later(async () => (await import('./import-quotas.tsx')).ImportQuotas);

interface Props {
  planId: string;
  mayDraft: boolean;
  /** Something was written. */
  onDone: () => void;
}

/** The grid as a file, and the way back in. */
export const QuotaFiles = ({ planId, mayDraft, onDone }: Props) => (
  <TableFiles
    table="assignment-grid"
    asked={{ planId }}
    open={mayDraft ? texts.sheet.open : null}
    dialog={(onClose) => <ImportQuotas planId={planId} onDone={onDone} onClose={onClose} />}
  />
);
