import type { EntityClass, QueryOrderMap } from '@mikro-orm/postgresql';
import { type Among, groupBy, loader, loaderOf, loaderOfAll, ofProvince } from '#kernel/loader.ts';
import { Decision } from './decision.entity.ts';
import { MemberAdjustment } from './member-adjustment.entity.ts';
import {
  EndedLine,
  Objective,
  Paragraph,
  PLAN_SECTIONS,
  Plan,
  PlanFault,
  PlanIndicator,
  Responsibility,
  Task,
} from './plan.entity.ts';
import { BEGUN_FIRST, readable, readableOfUnit } from './plan.queries.ts';

const readableOfProvince: Among = (ctx) => ({ ...ofProvince(ctx), ...readable(ctx) });

export const planById = loaderOf(Plan, readableOfProvince);
export const objectiveById = loaderOf(Objective, readableOfProvince);
export const planIndicatorById = loaderOf(PlanIndicator, readableOfProvince);
export const taskById = loaderOf(Task, readableOfProvince);
export const paragraphById = loaderOf(Paragraph, readableOfProvince);
export const responsibilityById = loaderOf(Responsibility, (ctx) => ({ ...ofProvince(ctx), ...readableOfUnit(ctx) }));
export const decisionById = loaderOf(Decision, readable);

interface DepartmentYear {
  departmentId: string;
  year: number;
}

const nameOfYear = ({ departmentId, year }: DepartmentYear): string => `${departmentId} ${year}`;

/** What departments plan for a year, as far as the viewer reads it, the first first. */
export const plansOfDepartment = loader<DepartmentYear, Plan[]>(async (ctx, wanted) => {
  const which = {
    $and: [ofProvince(ctx), { $or: wanted.map(({ departmentId, year }) => ({ departmentId, year })) }, readable(ctx)],
  };
  const found = await ctx.em.find(Plan, which, { orderBy: { id: 'asc' } });
  return groupBy(found, ({ departmentId, year }) => nameOfYear({ departmentId: departmentId ?? '', year }));
}, nameOfYear);

const IN_ORDER = { ordinal: 'asc', id: 'asc' } as const;

/** Parts are loaded for whole plans, so that a plan with everything in it costs one statement a kind. */
const partsByPlan = <E extends { planId: string }>(kind: EntityClass<E>, order: QueryOrderMap<E>) =>
  loaderOfAll(kind, 'planId', order, ofProvince);

export const objectivesByPlan = partsByPlan(Objective, IN_ORDER);
export const planIndicatorsByPlan = partsByPlan(PlanIndicator, IN_ORDER);
export const tasksByPlan = partsByPlan(Task, IN_ORDER);
export const faultsByPlan = partsByPlan(PlanFault, IN_ORDER);
/** The lead of an indicator stands before those who coordinate. */
export const responsibilitiesByPlan = partsByPlan(Responsibility, { role: 'desc', id: 'asc' });

export const endedLineById = loaderOf(EndedLine, readableOfProvince);
export const endedLinesByPlan = partsByPlan(EndedLine, { id: 'asc' });

/** What was adjusted in the composites of issued plans, the first first. */
export const memberAdjustmentsByPlan = partsByPlan(MemberAdjustment, BEGUN_FIRST);

/** In the order of the document, as far as they stand under no objective. */
export const paragraphsByPlan = loader<string, Paragraph[]>(async (ctx, planIds) => {
  const ofPlans = { ...ofProvince(ctx), planId: { $in: [...planIds] } };
  const found = await ctx.em.find(Paragraph, ofPlans, { orderBy: IN_ORDER });
  const inSections = found.toSorted((a, b) => PLAN_SECTIONS.indexOf(a.section) - PLAN_SECTIONS.indexOf(b.section));
  return groupBy(inSections, ({ planId }) => planId);
});
