import { faultsOfPhases, isTerm } from '@dich/measure';
import type { Plan } from '#features/plans/plan.entity.ts';
import { MAX_TEXT } from '#features/plans/plan.rules.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import type { AssignmentRow } from './assignment-row.ts';
import type { Target } from './target.entity.ts';
import { says } from './target.messages.ts';

/** A text that can be read in more than one way is kept as a draft; nothing is put in force on a guess. */
export const isOpenQuestion = (target: Asked): boolean => questionsOf(target).length > 0;

type Asked = Pick<Target, 'year' | 'reading' | 'question' | 'text' | 'overYears' | 'yearParts' | 'phases'>;

/** What must still be told of an entry: of its words, of how the years of its term reach it, of the words for a year, of phases that do not lead to it. */
function questionsOf({ year, text, reading, question, overYears, yearParts, phases }: Asked): Message[] {
  return [
    ...(reading === null ? [says.ambiguous({ text, question })] : []),
    ...(isTerm(year) && overYears === null ? [says.howOverYears({ text })] : []),
    ...yearParts
      .filter((part) => part.reading === null)
      .map((part) => says.ambiguous({ text: part.text, question: part.question })),
    ...(reading === null ? [] : faultsOfPhases(reading, phases).map((fault) => fault.says)),
  ];
}

export const problemsOfQuestion = (target: Asked, path: string[]): Problem[] =>
  questionsOf(target).map((message) => ({ code: 'AMBIGUOUS', path, message }));

/** Where a draft stands in the grid: the rows are indicators, the cells are sub-units and departments. */
export const cellPath = (target: Pick<Target, 'indicatorId' | 'unitId' | 'departmentId'>): string[] => [
  'targets',
  target.indicatorId,
  target.departmentId ?? target.unitId,
];

const DEPARTS: readonly string[] = ['GAP', 'OVER'];

type Balanced = Pick<AssignmentRow, 'indicator' | 'balance' | 'yearBalance' | 'quotaYears' | 'phaseBalances'>;

/** What does not make what it should, each with what it is of: quotas, the years of a term, those of a quota for one, quotas within the year. */
function departures({ indicator: { name }, balance, yearBalance, quotaYears, phaseBalances }: Balanced): Departure[] {
  const all: Departure[] = [
    { of: name, ...balance },
    ...(yearBalance ? [{ of: name, ...yearBalance }] : []),
    ...quotaYears.map((years) => ({ of: `${name} (${years.unit.name})`, ...years.balance })),
    ...phaseBalances.map((phase) => ({ of: name, ...phase.balance })),
  ];
  return all.filter(({ status }) => DEPARTS.includes(status));
}

type Departure = { of: string } & Pick<AssignmentRow['balance'], 'status' | 'gap' | 'message'>;

export const departs = (row: Balanced): boolean => departures(row).length > 0;

/** Quotas that do not make the unit's target, or years that do not make that of their term, go out only with a written explanation. */
export function problemsOfGaps(rows: readonly AssignmentRow[], explanation: string | null): Problem[] {
  if (explanation !== null) return [];
  return rows.flatMap((row) =>
    departures(row).map(({ of, message }) => ({
      code: 'INVALID' as const,
      path: ['gapExplanation'],
      message: says.gap({ indicator: of, balance: message }),
    })),
  );
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
  const gaps = ({ balance, yearBalance, quotaYears, phaseBalances }: Balanced) =>
    [balance, yearBalance, ...[...quotaYears, ...phaseBalances].map((one) => one.balance)]
      .map((one) => one?.gap)
      .join(' ');
  const gapsBefore = new Map(before.map((row) => [row.indicator.id, gaps(row)]));
  const worse = after.filter((row) => departs(row) && gaps(row) !== gapsBefore.get(row.indicator.id));
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
