import type { Plan } from '#features/plans/plan.entity.ts';
import { MAX_TEXT } from '#features/plans/plan.rules.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { says } from './target.messages.ts';

/** A text that can be read in more than one way is kept as a draft; nothing is put in force on a guess. */
export const isOpenQuestion = (target: Pick<Target, 'reading'>): boolean => target.reading === null;

export function problemsOfQuestion(target: Pick<Target, 'reading' | 'question' | 'text'>, path: string[]): Problem[] {
  if (!isOpenQuestion(target)) return [];
  return [{ code: 'AMBIGUOUS', path, message: says.ambiguous({ text: target.text, question: target.question }) }];
}

/** Where a draft stands in the grid: the rows are indicators, the cells are sub-units and departments. */
export const cellPath = (target: Pick<Target, 'indicatorId' | 'unitId' | 'departmentId'>): string[] => [
  'targets',
  target.indicatorId,
  target.departmentId ?? target.unitId,
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
    message: says.gap({ indicator: row.indicator.name, balance: row.balance.message }),
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
  path: string[] = ['decision', 'signedOn'],
): Problem[] {
  const later = replaced.find(({ inForceFrom }) => inForceFrom !== null && inForceFrom > from);
  if (later?.inForceFrom == null) return [];
  return [{ code: 'CONFLICT', path, message: says.replacedHoldsLater({ from: { day: later.inForceFrom } }) }];
}

export const problemsOfReason = (reason: string): Problem[] =>
  problemsOfText(['reason'], reason, { what: says.reason(), max: MAX_TEXT });

/** What is given is given under a decision: the plan's own once it is issued, or one that is cited. */
export const problemsOfBasis = (plan: Pick<Plan, 'issued'>, cited: object | null): Problem[] =>
  plan.issued || cited !== null ? [] : [{ code: 'LOCKED', path: ['decision'], message: says.noDecisionYet() }];

export const problemsOfNoDrafts = (drafts: readonly Target[]): Problem[] =>
  drafts.length > 0 ? [] : [{ code: 'CONFLICT', path: ['planId'], message: says.nothingDrafted() }];

/** Within one decision a quota is given once: what changes it is an adjustment, with a reason. */
export const problemsOfSameDecision = (decision: { id: string } | null, replaced: readonly Target[]): Problem[] =>
  replaced
    .filter((target) => decision !== null && target.decisionId === decision.id)
    .map((target) => ({
      code: 'CONFLICT',
      path: cellPath(target),
      message: says.givenByThisDecision({ text: target.text }),
    }));
