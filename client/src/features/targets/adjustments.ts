import { type CellDrafts, cellOf, isUnsaved } from '#lib/cell-drafts.ts';
import { choiceKey, choiceOf, ownKey, quotaKey } from './assignment-keys.ts';
import { type AssignmentGrid, quotaRows } from './grid.ts';
import { receiversOf, storedFor } from './receivers.ts';
import { texts } from './texts/index.ts';

/** A target in force that the viewer may change, at its cell of the grid. */
export interface Entry {
  key: string;
  targetId: string;
  revision: number;
  indicatorId: string;
  /** "Giải quyết việc làm, Phường Tứ Hạ" */
  name: string;
  text: string;
}

export interface Adjusted extends Entry {
  /** The words that are to take its place. */
  words: string;
  chosenReading: number | null;
}

/** Everything in force that stands in the grid and may be changed: the unit's own targets, those of its departments and its quotas. */
export function entriesOf(grid: AssignmentGrid): Entry[] {
  const receivers = receiversOf(grid);
  return quotaRows(grid).flatMap((row) => {
    const { indicator, parentTarget } = row;
    const entry = (key: string, target: Held | null, place: string): Entry[] =>
      target?.viewerMayAdjust
        ? [
            {
              key,
              targetId: target.id,
              revision: target.revision,
              indicatorId: indicator.id,
              name: texts.cellOf(indicator.name, place),
              text: target.text,
            },
          ]
        : [];
    const own = parentTarget?.source === 'OWN' ? parentTarget : null;
    const quotas = receivers.flatMap((receiver) =>
      entry(quotaKey(indicator.id, receiver.id), storedFor(row, receiver)?.inForce ?? null, receiver.name),
    );
    return [...entry(ownKey(indicator.id), own, texts.ownTarget), ...quotas];
  });
}

type Held = {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly viewerMayAdjust: boolean;
};

/** The words in force, by key of their cell. */
export const textsInForce = (entries: readonly Entry[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ key, text }) => [key, text]));

/** What was typed: other words adjust an entry, an emptied cell withdraws it. */
export function changesOf(entries: readonly Entry[], drafts: CellDrafts): { adjusted: Adjusted[]; withdrawn: Entry[] } {
  const changed = entries
    .filter(({ key }) => isUnsaved(cellOf(drafts, key)))
    .map((entry) => ({ ...entry, words: cellOf(drafts, entry.key).text.trim() }))
    .filter(({ text, words }) => words !== text.trim());
  return {
    adjusted: changed
      .filter(({ words }) => words !== '')
      .map((entry) => ({ ...entry, chosenReading: choiceOf(cellOf(drafts, choiceKey(entry.key)).text) })),
    withdrawn: changed.filter(({ words }) => words === ''),
  };
}
