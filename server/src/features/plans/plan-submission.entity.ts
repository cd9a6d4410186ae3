import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { texts } from '#kernel/lists.ts';

/** What is handed over: a draft plan, or the quotas that are drafted under an issued one. */
export const SUBMITTED = ['PLAN', 'QUOTAS'] as const;
export type Submitted = (typeof SUBMITTED)[number];

/**
 * Trình: drafts handed to the leader of their unit, and what became of them. Of a decided one without a reason the plan was
 * issued, or the quotas were given. `issued`: what it handed over is in force, by this submission or a later one. `words`: every line and target as it was handed over, read only to say what changed since.
 */
const PlanSubmissionSchema = defineEntity({
  name: 'PlanSubmission',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    planId: p.uuid(),
    subject: p.text().$type<Submitted>(),
    pos: p.integer(),
    issued: p.boolean(),
    submittedAt: p.datetime(),
    submittedBy: p.text(),
    submittedByAccountId: p.uuid(),
    note: p.text().strictNullable(),
    words: texts().lazy(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.text().strictNullable(),
    returnReason: p.text().strictNullable(),
  },
});
export class PlanSubmission extends PlanSubmissionSchema.class {}
PlanSubmissionSchema.setClass(PlanSubmission);
