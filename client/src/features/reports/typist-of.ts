import { type CellDrafts, draftsOf, unsavedKeys } from '#lib/cell-drafts.ts';

/** Who typed the figures of a form, as the server told, and what stood in its cells when it did. */
export interface Typists {
  /** By indicator, who typed its figure and when, in words. */
  readonly by: ReadonlyMap<string, string>;
  readonly drafts: CellDrafts;
}

/** The name that stands beneath a figure: of the one that is there, and of none that was typed here since it was told. */
export function typistOf(told: Typists, indicatorId: string, drafts: CellDrafts): string | null {
  const row = draftsOf(drafts, indicatorId);
  const isAsTold = row === draftsOf(told.drafts, indicatorId) && unsavedKeys(row).length === 0;
  return isAsTold ? (told.by.get(indicatorId) ?? null) : null;
}
