import { v7 } from 'uuid';
import type { TestDatabase } from './database.ts';
import type { TestIndicator } from './indicators.ts';
import type { TestPeriod } from './periods.ts';
import type { TestUnit } from './world.ts';

/** What became of a version that a next one may follow, each with and without an approval in the unit before it. */
export const DECIDED = ['ACCEPTED', 'APPROVED_ACCEPTED', 'RETURNED', 'APPROVED_RETURNED'] as const;
/** Where the last version may stand. */
export const STANDING = [...DECIDED, 'DRAFT', 'APPROVED', 'SENT', 'APPROVED_SENT'] as const;
export type Fate = (typeof STANDING)[number];

export interface TestVersion {
  fate: Fate;
  value: string;
}

const isSent = (fate: Fate): boolean => fate !== 'DRAFT' && fate !== 'APPROVED';
const isAccepted = (fate: Fate): boolean => fate.endsWith('ACCEPTED');
const isReturned = (fate: Fate): boolean => fate.endsWith('RETURNED');
const AT = '2023-01-05T01:00:00Z';

/** A unit's own report with all its versions, as the verbs leave them, one figure each; written past the policies. */
export async function fileHistory(
  database: TestDatabase,
  [unit, indicator, period]: [TestUnit, TestIndicator, TestPeriod],
  versions: readonly TestVersion[],
): Promise<string> {
  const id = v7();
  const last = versions.findLast(({ fate }) => isSent(fate));
  const state = last === undefined ? 'DRAFT' : sentState(last.fate);
  await database.truth.query(
    `insert into report (province_id, id, unit_id, pos, period_id, year, state, version, submitted, reviewer_unit_id)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, u.parent_id from unit_version u where u.unit_id = $3 and u.pos = $4`,
    [
      ...[unit.provinceId, id, unit.unitId, unit.pos, period.id, period.year, state],
      ...[last === undefined ? 1 : versions.indexOf(last) + 1, last !== undefined],
    ],
  );
  for (const [index, { fate, value }] of versions.entries()) {
    const sent = isSent(fate);
    const later = versions.slice(index + 1);
    const isSuperseded = isAccepted(fate) && later.some((one) => isAccepted(one.fate));
    await database.truth.query(
      `insert into report_version (province_id, report_id, version, pos, submitted, content_hash, submitted_at, submitted_by,
         submitted_by_account_id, on_time, approved_at, approved_by, approved_by_account_id, accepted_at, accepted_by,
         returned_at, returned_by, return_reason, superseded_at)
       select $1, $2, $3, $4, $5, case when $5 or $6 then 'hash' end, case when $5 then $9::timestamptz end,
              case when $5 then 'Trần Thị Bình' end, case when $5 then $10::uuid end, case when $5 then true end,
              case when $6 then $9::timestamptz end, case when $6 then 'Lê Văn Châu' end, case when $6 then $10::uuid end,
              case when $7 then $9::timestamptz end, case when $7 then 'Lê Văn Châu' end,
              case when $8 then $9::timestamptz end, case when $8 then 'Lê Văn Châu' end,
              case when $8 then 'Kiểm tra lại số liệu' end, case when $11 then $9::timestamptz end`,
      [
        ...[unit.provinceId, id, index + 1, unit.pos, sent, fate.startsWith('APPROVED')],
        ...[isAccepted(fate), isReturned(fate), AT, v7(), isSuperseded],
      ],
    );
    await database.truth.query(
      `insert into figure (province_id, year, id, report_id, version, period_id, unit_id, pos, indicator_id, value, counted,
         submitted, accepted)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true, $11, $12)`,
      [
        ...[unit.provinceId, period.year, v7(), id, index + 1, period.id, unit.unitId, unit.pos, indicator.id, value],
        ...[sent, isAccepted(fate) && !isSuperseded],
      ],
    );
  }
  return id;
}

const sentState = (fate: Fate): string => (isAccepted(fate) ? 'ACCEPTED' : isReturned(fate) ? 'RETURNED' : 'SUBMITTED');

/**
 * The rule of DOMAIN.md, section 6, said without SQL. `own`: what stands on the unit's own board, and whether above as
 * well; `above`: what is counted above. A version that was returned stands nowhere.
 */
export function standsOf(versions: readonly TestVersion[]): {
  own: { value: string; level: 'OWN' | 'UPWARD' } | null;
  above: string | null;
} {
  const above = versions.findLast(({ fate }) => isAccepted(fate)) ?? null;
  const own = versions.findLast(({ fate }) => isAccepted(fate) || fate === 'APPROVED' || fate === 'APPROVED_SENT');
  return {
    own: own ? { value: own.value, level: isAccepted(own.fate) ? 'UPWARD' : 'OWN' } : null,
    above: above?.value ?? null,
  };
}
