import { orFactorFirst } from '#features/people/factor-first.ts';
import type { Course } from '#kernel/course.ts';
import type { Target } from './target.entity.ts';
import { says } from './target.messages.ts';
import { mayAcknowledgeTargets, mayAssignTargets } from './target.policy.ts';

/** The states of an entry of the ledger: what was issued is in force until another entry ends it. */
export const LEDGER_STATES = ['DRAFT', 'PROPOSED', 'IN_FORCE', 'ENDED', 'WITHDRAWN'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

export function stateOfEntry({ state, inForceTo }: Pick<Target, 'state' | 'inForceTo'>): LedgerState {
  if (state !== 'ISSUED') return state;
  return inForceTo === null ? 'IN_FORCE' : 'ENDED';
}

const whileInForce = { from: ['IN_FORCE'], notNow: says.noLongerHolds() } as const;
const bySetter: (actor: Parameters<typeof mayAssignTargets>[0], target: Pick<Target, 'byUnitId'>) => boolean = (
  actor,
  { byUnitId },
) => mayAssignTargets(actor, byUnitId);

/** What may be done with an entry that is in force: the ledger is never overwritten, another entry ends it. */
export const TARGET_COURSE = {
  acknowledge: { ...whileInForce, to: null, may: mayAcknowledgeTargets, mayNot: says.mayNotAcknowledge() },
  adjust: { ...whileInForce, to: 'ENDED', may: bySetter, mayNot: orFactorFirst(bySetter, says.mayNotAssign()) },
  withdraw: { ...whileInForce, to: 'ENDED', may: bySetter, mayNot: orFactorFirst(bySetter, says.mayNotWithdraw()) },
} as const satisfies Course<string, LedgerState, Pick<Target, 'unitId' | 'byUnitId' | 'departmentId' | 'source'>>;
