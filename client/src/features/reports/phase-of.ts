import type { ReportingPeriod } from '@dich/measure/period-state';
import { readFragment } from '#gql/reports/fragment-masking.ts';
import { printWithUnit } from '#lib/numbers.ts';
import type { ReportRow } from './report-row.ts';
import { texts } from './texts/index.ts';
import { TypedTargetFields } from './typed-target.ts';

/**
 * What the target asks for by the end of the period, where its words name levels inside the year: the level of a phase
 * that is over then, else the next one. Null: the target has no phases, or the report is the year's.
 */
export function phaseOf({ target }: ReportRow, { kind, endsOn }: ReportingPeriod): string | null {
  const phases = readFragment(TypedTargetFields, target?.reading ?? null)?.phases ?? [];
  const month = Number(endsOn.slice(5, 7));
  const phase =
    kind === 'YEAR'
      ? undefined
      : (phases.findLast(({ until }) => until === month) ?? phases.find(({ until }) => until > month));
  if (!phase) return null;
  const bounds = [phase.lo, phase.hi].filter((bound) => bound !== null);
  const level = [...new Set(bounds)].map((bound) => printWithUnit(bound, target?.unitOfMeasure ?? '')).join(' – ');
  return texts.phase(phase.label, level);
}
