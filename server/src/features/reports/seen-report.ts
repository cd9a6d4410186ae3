import { Report, type ReportVersion, type SentState } from './report.entity.ts';
import type { Reader } from './report.policy.ts';
import { mayReadWhatIsWritten } from './report.policy.ts';
import { type Standing, type SubmittedVersion, standing } from './report.rules.ts';

/**
 * A report as its reader sees it. What its row says of the last version sent, this says of the last version sent that the
 * reader reads; and its revision does not rise with work that the reader may not see.
 */
export type SeenReport = Report & { readonly at: Standing };

/** `readable`: the versions that the reader reads. Null: none of it is there for this reader. */
export function seenBy(reader: Reader, row: Report, readable: readonly ReportVersion[]): SeenReport | null {
  if (readable.length === 0) return null;
  const at = standing(readable);
  const { provinceId, id, unitId, pos, departmentId, periodId, year, reviewerUnitId } = row;
  return Object.assign(new Report(), {
    ...{ provinceId, id, unitId, pos, departmentId, periodId, year, reviewerUnitId, at },
    state: stateOfSent(at.last),
    version: at.last?.version ?? 1,
    submitted: at.last !== null,
    revision: mayReadWhatIsWritten(reader, row) ? row.revision : revisionOf(readable),
  });
}

/** It rises with what happens to the versions that are read, and is again what it was when one of them is taken back. */
const revisionOf = (versions: readonly ReportVersion[]): number =>
  versions.reduce((sum, { revision }) => sum + revision, 0);

/** What became of a version that was sent: a later one is only begun when it was returned or accepted. */
export function stateOfSent(version: SubmittedVersion | null): SentState {
  if (version === null) return 'DRAFT';
  if (version.returnedAt !== null) return 'RETURNED';
  return version.acceptedAt === null ? 'SUBMITTED' : 'ACCEPTED';
}
