import type { SetUpSource } from '#kernel/setting-up.ts';
import { Plan } from './plan.entity.ts';
import { mayPlanFor } from './plan.policy.ts';
import { readableOfUnit } from './plan.queries.ts';
import { saysOfSetUp } from './plan-set-up.messages.ts';

export const planSetUp: SetUpSource = {
  kinds: {
    PLAN: {
      ...{ place: 6, means: 'A plan of the unit is issued.' },
      ...{ title: saysOfSetUp.title(), by: saysOfSetUp.planners() },
    },
  },
  async find(ctx) {
    const { provinceId } = ctx.scope;
    const { unitId } = ctx.actor;
    const which = { provinceId, unitId, departmentId: null, ...readableOfUnit(ctx) };
    const [last] = await ctx.em.find(Plan, which, { orderBy: { issued: 'desc', year: 'desc' }, limit: 1 });
    const { issuedIs, draftIs, noneIs } = saysOfSetUp;
    const detail = last ? (last.issued ? issuedIs : draftIs)({ year: last.year }) : noneIs();
    return [{ kind: 'PLAN', done: last?.issued === true, viewerMayDo: mayPlanFor(ctx.actor, unitId), detail }];
  },
};
