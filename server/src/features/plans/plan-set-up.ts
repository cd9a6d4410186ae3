import { termOf } from '@dich/measure';
import type { SetUpSource } from '#kernel/setting-up.ts';
import { Plan } from './plan.entity.ts';
import { mayPlanFor } from './plan.policy.ts';
import { readableOfUnit } from './plan.queries.ts';
import { saysOfSetUp } from './plan-set-up.messages.ts';

/** A unit works by plans of years; one of a term asks nobody for anything. */
const OF_ONE_YEAR = { $lt: termOf(1, 0) };

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
    const which = { provinceId, unitId, departmentId: null, year: OF_ONE_YEAR, ...readableOfUnit(ctx) };
    const [last] = await ctx.em.find(Plan, which, { orderBy: { issued: 'desc', year: 'desc' }, limit: 1 });
    const { issuedIs, draftIs, noneIs } = saysOfSetUp;
    const detail = last ? (last.issued ? issuedIs : draftIs)({ year: last.year }) : noneIs();
    return [{ kind: 'PLAN', done: last?.issued === true, viewerMayDo: mayPlanFor(ctx.actor, unitId), detail }];
  },
};
