import type { PeriodTerms } from './period.entity.ts';

/** The last day on time: that of the regime, or a later one that was granted. Null: the regime states none. */
export const dueWith = (dueOn: string | null, terms: Pick<PeriodTerms, 'kind' | 'untilOn'> | null): string | null =>
  dueOn !== null && terms?.kind === 'EXTENDED' && terms.untilOn > dueOn ? terms.untilOn : dueOn;
