import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { texts } from '#kernel/lists.ts';

/**
 * Trình: a draft handed to the leader of its unit, and what became of it. Of a decided one without a reason the plan was
 * issued. `words`: every line and target as it was handed over, read only to say what changed since.
 */
const PlanSubmissionSchema = defineEntity({
  name: 'PlanSubmission',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    planId: p.uuid(),
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
