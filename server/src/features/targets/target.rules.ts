import type { Problem } from '#kernel/refusal.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { Target } from './target.entity.ts';

/** A text that can be read in more than one way is kept as a draft; nothing is put in force on a guess. */
export const isOpenQuestion = (target: Pick<Target, 'reading'>): boolean => target.reading === null;

export function problemsOfQuestion(target: Pick<Target, 'reading' | 'question' | 'text'>, path: string[]): Problem[] {
  if (!isOpenQuestion(target)) return [];
  const message = `“${target.text}” chưa rõ nghĩa. ${target.question ?? ''} Hãy chọn một cách hiểu hoặc ghi lại.`;
  return [{ code: 'AMBIGUOUS', path, message: message.replace(/\s+/g, ' ') }];
}

/** Where a draft stands in the grid: the rows are indicators, the cells are sub-units. */
export const cellPath = (target: Pick<Target, 'indicatorId' | 'unitId'>): string[] => [
  'targets',
  target.indicatorId,
  target.unitId,
];

const DEPARTS: readonly string[] = ['GAP', 'OVER'];

/** Whether the quotas do not make what they should. */
export const departs = (row: Pick<AssignmentRow, 'balance'>): boolean => DEPARTS.includes(row.balance.status);

/** Quotas that do not make the unit's target go out only with a written explanation. */
export function problemsOfGaps(rows: readonly AssignmentRow[], explanation: string | null): Problem[] {
  if (explanation !== null) return [];
  return rows.filter(departs).map((row) => ({
    code: 'INVALID',
    path: ['gapExplanation'],
    message: `${row.indicator.name}: ${row.balance.message} Hãy sửa mức giao hoặc giải trình phần chênh lệch.`,
  }));
}

/**
 * An adjustment is one balanced entry: each indicator either balances after it, or stands as far from balance as
 * before (a move between sub-units changes no sum). Anything else needs a written explanation.
 */
export function problemsOfAdjusting(
  before: readonly AssignmentRow[],
  after: readonly AssignmentRow[],
  explanation: string | null,
): Problem[] {
  const gapBefore = new Map(before.map((row) => [row.indicator.id, row.balance.gap]));
  const worse = after.filter((row) => departs(row) && row.balance.gap !== gapBefore.get(row.indicator.id));
  return problemsOfGaps(worse, explanation);
}

/** The day from which a decision's targets hold may not lie before that of the entry they replace. */
export function problemsOfReplacing(
  replaced: readonly Pick<Target, 'inForceFrom'>[],
  from: string,
  path: string[],
): Problem[] {
  const later = replaced.find(({ inForceFrom }) => inForceFrom !== null && inForceFrom > from);
  if (!later) return [];
  const message = `Mức đang có hiệu lực được giao từ ${vietnameseDay(later.inForceFrom ?? '')}. Quyết định thay nó phải ký từ ngày đó trở đi.`;
  return [{ code: 'CONFLICT', path, message }];
}

const vietnameseDay = (day: string): string => day.split('-').reverse().join('/');

/** Only what was issued and still holds can be acknowledged, adjusted or withdrawn. */
export const holds = (target: Pick<Target, 'state' | 'inForceTo'>): boolean =>
  target.state === 'ISSUED' && target.inForceTo === null;

export function problemsOfReason(reason: string | null, path: string[]): Problem[] {
  return reason === null ? [{ code: 'INVALID', path, message: 'Hãy ghi lý do.' }] : [];
}
