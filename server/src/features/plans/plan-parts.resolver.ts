import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { DepartmentType } from '#features/units/unit.graphql.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { keyBy } from '#kernel/loader.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { sayIn } from '#kernel/messages.ts';
import { flag, many, optional, record, text } from '#kernel/objects.ts';
import { endedAfter, isReplaced, issuedByYear } from './amendment.loaders.ts';
import { countableLines } from './countable-lines.ts';
import { DecisionType } from './decision.graphql.ts';
import { departmentNameIn } from './department-name-in.ts';
import { DOCUMENT_FAULTS, isDocumentFault } from './issue.rules.ts';
import type { MemberAdjustment } from './member-adjustment.entity.ts';
import { membersOn } from './members.rules.ts';
import { RESPONSIBILITY_COURSE, stateOfResponsibility } from './plan.course.ts';
import type { Objective, PlanFault, PlanIndicator, Responsibility, ResponsibilityRole } from './plan.entity.ts';
import {
  MemberAdjustmentType,
  ObjectiveType,
  PlanFaultType,
  PlanIndicatorType,
  ResponsibilityType,
  TaskType,
} from './plan.graphql.ts';
import {
  decisionById,
  endedLinesByPlan,
  memberAdjustmentsByPlan,
  planById,
  planIndicatorById,
  planIndicatorsByPlan,
  responsibilitiesByPlan,
  tasksByPlan,
} from './plan.loaders.ts';
import { says } from './plan.messages.ts';

export const ObjectiveResolver = lookUps<Objective>(() => ObjectiveType, {
  indicators: lookUp(
    many(record(PlanIndicatorType, 'Those under it, in the order of the document.')),
    async (objective, ctx) => under(objective, await planIndicatorsByPlan(ctx).load(objective.planId)),
  ),
  tasks: lookUp(many(record(TaskType, 'Those under it, in the order of the document.')), async (objective, ctx) =>
    under(objective, await tasksByPlan(ctx).load(objective.planId)),
  ),
});

export const PlanIndicatorResolver = lookUps<PlanIndicator>(() => PlanIndicatorType, {
  indicator: related(record(IndicatorType, 'What is measured.'), indicatorById, 'indicatorId'),
  members: lookUp(
    many(
      record(
        PlanIndicatorType,
        'Of a composite: the lines that it counts today, in the order of the decision; one that stands in another plan of the year is of that.',
      ),
    ),
    (planned, ctx) => countedIn(ctx, planned),
  ),
  lead: lookUp(
    optional(record(DepartmentType, 'Chủ trì. Null: not assigned yet.')),
    async (planned, ctx) => (await departmentsIn(ctx, planned, 'LEAD'))[0] ?? null,
  ),
  coordinating: lookUp(many(record(DepartmentType, 'Phối hợp.')), (planned, ctx) =>
    departmentsIn(ctx, planned, 'COORDINATE'),
  ),
  responsibilities: lookUp(many(record(ResponsibilityType, 'Chủ trì first.')), (planned, ctx) =>
    responsibilitiesFor(ctx, planned),
  ),
});

export const MemberAdjustmentResolver = lookUps<MemberAdjustment>(() => MemberAdjustmentType, {
  planIndicator: related(record(PlanIndicatorType, 'The composite.'), planIndicatorById, 'planIndicatorId'),
  members: lookUp(many(record(PlanIndicatorType, 'All that it counts, in the order of the decision.')), (one, ctx) =>
    linesIn(ctx, one, one.memberIds),
  ),
  before: lookUp(
    many(record(PlanIndicatorType, 'All that it counted before, in the order of the decision that held.')),
    async (one, ctx) => {
      const all = await adjustmentsIn(ctx, one);
      const planned = ((await planIndicatorsByPlan(ctx).load(one.planId)) ?? []).find(
        ({ id }) => id === one.planIndicatorId,
      );
      const earlier = all.slice(
        0,
        all.findIndex(({ id }) => id === one.id),
      );
      return planned ? linesIn(ctx, one, membersOn(planned, earlier)) : [];
    },
  ),
  decision: related(record(DecisionType, 'The decision that adjusts it.'), decisionById, 'decisionId'),
});

export const ResponsibilityResolver = lookUps<Responsibility>(() => ResponsibilityType, {
  department: related(record(DepartmentType, 'Whose it is.'), departmentById, 'departmentId'),
  departmentName: lookUp(
    text('What the department was called when the plan was signed; of a draft, what it is called today.'),
    (responsibility, ctx) => departmentNameIn(ctx, responsibility),
  ),
  indicator: related(record(IndicatorType, 'What it leads or coordinates.'), indicatorById, 'indicatorId'),
  viewerMayAcknowledge: offered(
    'FINISHES',
    flag('False while it is a draft and once it has been acknowledged.'),
    (responsibility, ctx) =>
      isOpenTo(RESPONSIBILITY_COURSE.acknowledge, ctx.actor, responsibility, stateOfResponsibility(responsibility)),
  ),
});

export const PlanFaultResolver = lookUps<PlanFault>(() => PlanFaultType, {
  place: lookUp(text('Where in the document.'), ({ place }, ctx) => place || sayIn(says.faultPlace(), ctx.language)),
  text: lookUp(text('What is wrong, in words.'), ({ code, text }, ctx) =>
    isDocumentFault(code) && text === '' ? sayIn(DOCUMENT_FAULTS[code], ctx.language) : text,
  ),
});

const under = <T extends { objectiveId: string | null }>(objective: Objective, parts: T[] | null): T[] =>
  (parts ?? []).filter((part) => part.objectiveId === objective.id);

const adjustmentsIn = async (ctx: Context, { planId }: { planId: string }): Promise<MemberAdjustment[]> =>
  (await memberAdjustmentsByPlan(ctx).load(planId)) ?? [];

/** The lines for some indicators, in the order of these: those of the plan, else what is issued for its unit and year. */
async function linesIn(
  ctx: Context,
  { planId }: { planId: string },
  indicatorIds: readonly string[],
): Promise<PlanIndicator[]> {
  if (indicatorIds.length === 0) return [];
  const plan = await planById(ctx).load(planId);
  const issued = plan ? ((await issuedByYear(ctx).load(plan)) ?? []) : [];
  const plans = [...issued.map(({ id }) => id), planId];
  const all = await Promise.all(plans.map((id) => planIndicatorsByPlan(ctx).load(id)));
  const lines = keyBy(
    all.flatMap((found) => found ?? []),
    ({ indicatorId }) => indicatorId,
  );
  return indicatorIds.flatMap((id) => lines.get(id) ?? []);
}

/** Those that a composite counts today; of a plan that was replaced, those that it counted. */
async function countedIn(ctx: Context, planned: PlanIndicator): Promise<PlanIndicator[]> {
  const lines = await linesIn(ctx, planned, membersOn(planned, await adjustmentsIn(ctx, planned)));
  const plan = lines.length === 0 ? null : await planById(ctx).load(planned.planId);
  if (!plan || (plan.issued && (await isReplaced(ctx, plan)))) return lines;
  const ended = new Set(
    (plan.issued ? await endedAfter(ctx, plan) : ((await endedLinesByPlan(ctx).load(plan.id)) ?? [])).map(
      ({ indicatorId }) => indicatorId,
    ),
  );
  if (!lines.some(({ indicatorId }) => ended.has(indicatorId))) return lines;
  const countable = await countableLines(ctx, plan);
  return lines.filter(({ indicatorId }) => countable.has(indicatorId));
}

async function responsibilitiesFor(ctx: Context, planned: PlanIndicator): Promise<Responsibility[]> {
  const all = (await responsibilitiesByPlan(ctx).load(planned.planId)) ?? [];
  return all.filter((responsibility) => responsibility.indicatorId === planned.indicatorId);
}

async function departmentsIn(ctx: Context, planned: PlanIndicator, role: ResponsibilityRole): Promise<Department[]> {
  const inRole = (await responsibilitiesFor(ctx, planned)).filter((responsibility) => responsibility.role === role);
  const departments = await Promise.all(inRole.map(({ departmentId }) => departmentById(ctx).load(departmentId)));
  return departments.filter((department) => department !== null);
}
