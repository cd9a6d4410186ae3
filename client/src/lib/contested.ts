import type { Theirs } from './cell-drafts.ts';
import type { Problem } from './refusal.ts';

/**
 * What a refusal with STALE says of one cell: what stands there now, who put it there, and when. The text is as the
 * contract writes it; the load that follows brings it as it is shown, and then it can be chosen. Null: a refusal of another kind.
 */
export function theirsIn({ code, parameters = [] }: Problem): Theirs | null {
  const told = (name: string) => parameters.find((parameter) => parameter.name === name)?.value;
  if (code !== 'STALE') return null;
  return { text: told('theirs') ?? '', seen: null, by: told('by') ?? null, at: told('at') ?? null };
}
