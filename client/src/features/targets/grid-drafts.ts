import type { WordsContext } from '@dich/measure/read-words';
import type { QuotaRowFragment } from '#gql/targets/graphql.ts';
import type { Cell, CellAction, CellDrafts } from '#lib/cell-drafts.ts';
import type { AssignmentGrid } from './grid.ts';
import { readWords, type WordsShown } from './reading.ts';
import type { Receiver } from './receivers.ts';

/** What the server asks about a text that it read otherwise than this machine did. */
export interface Asked {
  text: string;
  question: string;
}

/** The texts of a grid as typed, whatever becomes of them: saved as one types, or put in force by an act. */
export interface GridDrafts {
  drafts: CellDrafts;
  dispatch: (action: CellAction) => void;
  /** By key of the cell. */
  asked: Readonly<Record<string, Asked>>;
  /** Whether the cell of a sub-unit or department, or of the unit itself (null), can be typed in. */
  mayType: (row: QuotaRowFragment, receiverId: string | null) => boolean;
}

/** Whose target, of what: where a history is asked for. */
export interface HistoryOf {
  unitId: string;
  /** Left out: the unit itself. */
  departmentId?: string;
  indicatorId: string;
  year: number;
  /** "Giải quyết việc làm, Phường Tứ Hạ" */
  name: string;
}

/** What every look of the grid takes. */
export interface QuotaGridProps {
  grid: AssignmentGrid;
  /** Who has a column; all that have something to do with a row, and who was added. */
  receivers: readonly Receiver[];
  quotas: GridDrafts;
  onHistory: (of: HistoryOf) => void;
}

/** What a row of it takes; the drafts are its own, so that it stands still while another is typed in. */
export interface QuotaRowProps extends GridDrafts, Omit<QuotaGridProps, 'quotas'> {
  row: QuotaRowFragment;
  index: number;
}

/** The server sees more than this machine (what is assigned above): where it asks, its question is shown, not our answer. */
export function asServerAsks(
  read: WordsShown,
  cell: Cell,
  asked: Asked | undefined,
  context: WordsContext,
): WordsShown {
  if (!asked || asked.text !== cell.text) return read;
  const { candidates } = readWords(cell.text, context, null);
  return { target: null, explanation: null, question: asked.question, candidates };
}
