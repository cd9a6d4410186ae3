import type { FoundAccount } from './sign-in.queries.ts';

/** Nothing to act in: no office at all, or one that waits for a second person. */
export type WithoutOffice =
  | { ok: false; reason: 'NO_OFFICE' }
  | { ok: false; reason: 'OFFICE_WAITS'; waiting: NonNullable<FoundAccount['waiting']> };

export const withoutOffice = ({ waiting }: FoundAccount): WithoutOffice =>
  waiting === null ? { ok: false, reason: 'NO_OFFICE' } : { ok: false, reason: 'OFFICE_WAITS', waiting };
