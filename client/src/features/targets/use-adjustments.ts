import { useEffect, useMemo, useReducer } from 'react';
import { cellDrafts, openDrafts, unsavedTexts } from '#lib/cell-drafts.ts';
import { draftKey, keepTexts, keptTexts } from '#lib/draft-storage.ts';
import { useFrame } from '#lib/frame.ts';
import type { Problem } from '#lib/refusal.ts';
import { type Adjusted, changesOf, type Entry, entriesOf, textsInForce } from './adjustments.ts';
import { ownKey, quotaKey } from './assignment-keys.ts';
import type { AssignmentGrid } from './assignment-page.tsx';
import type { GridDrafts } from './grid-drafts.ts';

export interface Adjustments extends GridDrafts {
  entries: readonly Entry[];
  adjusted: readonly Adjusted[];
  withdrawn: readonly Entry[];
  /** Back to what is in force. */
  reset: () => void;
  /** Marks the cells that a refusal is about, and answers what it says about none of them. */
  refuse: (problems: readonly Problem[], sent: readonly Entry[], list: 'targets' | 'targetIds') => Problem[];
}

const NOTHING_ASKED = {};

/** What is in force, as it is to become: typed, kept across a reload, and put in force by an act of its own. */
export function useAdjustments(grid: AssignmentGrid): Adjustments {
  const { login } = useFrame();
  const storageKey = draftKey(login, `adjustment:${grid.plan.id}`);
  const entries = useMemo(() => entriesOf(grid), [grid]);
  const [drafts, dispatch] = useReducer(cellDrafts, null, () =>
    openDrafts(textsInForce(entries), keptTexts(storageKey)),
  );
  useEffect(() => dispatch({ type: 'loaded', saved: textsInForce(entries) }), [entries]);
  useEffect(() => keepTexts(storageKey, unsavedTexts(drafts)), [storageKey, drafts]);

  const keys = useMemo(() => new Set(entries.map(({ key }) => key)), [entries]);
  const changes = useMemo(() => changesOf(entries, drafts), [entries, drafts]);
  return {
    ...{ drafts, dispatch, entries, ...changes },
    asked: NOTHING_ASKED,
    mayType: (row, unitId) => keys.has(unitId === null ? ownKey(row.indicator.id) : quotaKey(row.indicator.id, unitId)),
    reset: () => dispatch({ type: 'typed', texts: textsInForce(entries) }),
    refuse: (problems, sent, list) => {
      const keyOf = ({ path }: Problem) => (path[0] === list ? sent[Number(path[1])]?.key : undefined);
      const atCells = problems.flatMap((problem) => {
        const key = keyOf(problem);
        return key === undefined ? [] : [[key, problem.message] as const];
      });
      const refused = atCells.map(([key]) => key);
      dispatch({ type: 'sent', keys: refused });
      dispatch({ type: 'refused', keys: refused, refusals: Object.fromEntries(atCells) });
      return problems.map((problem) => {
        const about = sent.find(({ key }) => key === keyOf(problem));
        return about ? { ...problem, path: [], message: `${about.name}: ${problem.message}` } : problem;
      });
    },
  };
}
