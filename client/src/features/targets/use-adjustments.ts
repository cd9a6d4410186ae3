import { useCallback, useMemo } from 'react';
import { sentCells } from '#lib/cell-drafts.ts';
import type { Problem } from '#lib/refusal.ts';
import { useDrafts } from '#lib/use-drafts.ts';
import type { Answer } from '#lib/verb.ts';
import { type Adjusted, type BesideEntries, changesOf, type Entry, entriesOf, textsInForce } from './adjustments.ts';
import { ownKey, partKey, phaseKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './grid.ts';
import type { GridDrafts } from './grid-drafts.ts';

export interface Adjustments extends GridDrafts {
  entries: readonly Entry[];
  adjusted: readonly Adjusted[];
  withdrawn: readonly Entry[];
  /** Back to what is in force. */
  reset: () => void;
  /** An answer as the form shows it: what was refused of a cell marks the cell, and names it above the form. */
  atCells: <P>(answer: Answer<P>, sent: readonly Entry[], list: 'targets' | 'targetIds') => Answer<P>;
}

/** What the forms of both acts take. */
export interface ChangeFormProps {
  grid: AssignmentGrid;
  adjustments: Adjustments;
  onClose: () => void;
  /** The grid is to be read anew: it is changed, or other words may stand in it than are shown here. */
  onAnswered: () => void;
}

const NOTHING_ASKED = {};

const readEntries = (entries: readonly Entry[]) => ({ saved: textsInForce(entries) });

/** What is in force, as it is to become: typed, kept across a reload, and put in force by an act of its own. */
export function useAdjustments(grid: AssignmentGrid, beside?: BesideEntries): Adjustments {
  const entries = useMemo(() => entriesOf(grid, beside), [grid, beside]);
  const { drafts, dispatch } = useDrafts(`adjustment:${grid.plan.id}`, entries, readEntries);

  const keys = useMemo(() => new Set(entries.map(({ key }) => key)), [entries]);
  const mayType: GridDrafts['mayType'] = useCallback(
    (row, receiverId) =>
      keys.has(receiverId === null ? ownKey(row.indicator.id) : quotaKey(row.indicator.id, receiverId)),
    [keys],
  );
  const changes = useMemo(() => changesOf(entries, drafts), [entries, drafts]);
  return {
    ...{ drafts, dispatch, entries, ...changes },
    asked: NOTHING_ASKED,
    mayType,
    reset: () => dispatch({ type: 'typed', texts: textsInForce(entries) }),
    atCells: (answer, sent, list) => {
      if (answer.problems === null) return answer;
      const about = ({ path }: Problem) => (path[0] === list ? sent[Number(path[1])] : undefined);
      const keyOf = (problem: Problem) => cellAt(about(problem), problem.path.slice(2));
      const refusals = answer.problems.flatMap((problem) => {
        const key = keyOf(problem);
        return key === undefined ? [] : [[key, problem.message] as const];
      });
      const refused = refusals.map(([key]) => key);
      dispatch({ type: 'sent', cells: sentCells(drafts, refused) });
      dispatch({ type: 'refused', keys: refused, refusals: Object.fromEntries(refusals) });
      const problems = answer.problems.map((problem) => {
        const entry = about(problem);
        return entry ? { ...problem, path: [], message: `${entry.name}: ${problem.message}` } : problem;
      });
      return { ...answer, problems };
    },
  };
}

/** The cell that a refusal of an entry is about: of ["yearParts", "2", "text"], or of phases, the part as it was sent. */
function cellAt(entry: (Partial<Adjusted> & Entry) | undefined, [part, index]: readonly string[]): string | undefined {
  const year = part === 'yearParts' ? entry?.yearParts?.[Number(index)]?.year : undefined;
  const until = part === 'phases' ? entry?.newPhases?.[Number(index)]?.until : undefined;
  if (!entry) return undefined;
  if (until !== undefined) return phaseKey(entry.key, until);
  return year === undefined ? entry.key : partKey(entry.key, year);
}
