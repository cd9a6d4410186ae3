import type { Theirs } from './cell-drafts.ts';
import type { Problem } from './refusal.ts';
import type { SaveOutcome } from './use-autosave.ts';

/**
 * What a refusal with STALE says of one cell: what stands there now, who put it there, and when. The text is as the
 * contract writes it; the load that follows brings it as it is shown, and then it can be chosen. Null: a refusal of another kind.
 */
export function theirsIn({ code, parameters = [] }: Problem): Theirs | null {
  const told = (name: string) => parameters.find((parameter) => parameter.name === name)?.value;
  if (code !== 'STALE') return null;
  return { text: told('theirs') ?? '', seen: null, by: told('by') ?? null, at: told('at') ?? null };
}

interface Places {
  /** The cells that the path of a refusal names; none: it is about all that was sent. */
  cellsAt: (path: readonly string[]) => readonly string[];
  /** What stands or falls with a cell: the reading that was chosen of its text. */
  besideOf?: (key: string) => string;
}

/** Each refusal at its cells, what somebody else has written there meanwhile as such; the rest as one message. */
export function refusedCells(problems: readonly Problem[], { cellsAt, besideOf }: Places): SaveOutcome {
  const refusals: Record<string, string> = {};
  const theirs: Record<string, Theirs> = {};
  const general: string[] = [];
  for (const problem of problems) {
    const { path, message } = problem;
    const keys = cellsAt(path);
    const changed = theirsIn(problem);
    if (keys.length === 0) general.push(message);
    for (const key of keys) {
      const beside = besideOf?.(key);
      if (changed) {
        theirs[key] = changed;
        if (beside !== undefined) theirs[beside] = { ...changed, text: '' };
      } else {
        refusals[key] = message;
        if (beside !== undefined) refusals[beside] = message;
      }
    }
  }
  return { kind: 'refused', refusals, theirs, message: general.join(' ') || null };
}
