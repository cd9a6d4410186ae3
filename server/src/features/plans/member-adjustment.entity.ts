import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { ids, positions } from '#kernel/lists.ts';

/** What a composite of an issued plan counts from a day on, by the decision that adjusts it. Never overwritten. */
const MemberAdjustmentSchema = defineEntity({
  name: 'MemberAdjustment',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    planId: p.uuid(),
    planIndicatorId: p.uuid(),
    pos: p.integer(),
    named: positions(),
    memberIds: ids(),
    decisionId: p.uuid(),
    inForceFrom: p.date(),
    /** Null: of before this was kept. */
    madeAt: p.datetime().strictNullable(),
    reason: p.text(),
  },
});
export class MemberAdjustment extends MemberAdjustmentSchema.class {}
MemberAdjustmentSchema.setClass(MemberAdjustment);
