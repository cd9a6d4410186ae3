import type { vi } from './trail.vi.ts';

export const en: typeof vi = {
  subjects: {
    QuotaImport: 'Import of targets from a spreadsheet',
    Target: 'Target',
  },
  verbs: {
    importQuotas: 'Took in targets from a spreadsheet',
    undoQuotaImport: 'Undid an import of targets',
    acceptStale: 'Kept a plan after a change from above',
    acknowledgeTargets: 'Acknowledged assigned targets',
    adjustTargets: 'Adjusted targets',
    amendPlan: 'Began amending a plan',
    assignTargets: 'Assigned targets',
    carryOverPlan: 'Carried a plan over to another year',
    discardPlan: 'Discarded a draft plan',
    draftAssignments: 'Drafted targets for lower units',
    issuePlan: 'Issued a plan',
    registerProposal: 'Proposed a target',
    setPhases: 'Phased targets within the year',
    setYearParts: 'Divided what holds for a term into years',
    setOwnTargets: "Set the unit's own targets",
    returnQuotas: 'Returned drafted targets',
    submitPlan: 'Submitted a plan to the leader',
    submitQuotas: 'Submitted drafted targets to the leader',
    takeQuotasBack: 'Took submitted targets back',
    withdrawTargets: 'Withdrew targets',
  },
  fields: {
    gapExplanation: 'Explanation of the difference',
    inForceFrom: 'in force from',
    inForceTo: 'no longer in force from',
    source: 'source',
    targets: 'Targets',
    words: 'in words',
  },
  values: {
    ASSIGNED: 'assigned from above',
    OWN: 'own target (phấn đấu)',
    PROPOSED: 'proposed',
    WITHDRAWN: 'withdrawn',
  },
};
