import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { lookUp, lookUps, offered, related, relatedAll } from '#kernel/look-ups.ts';
import { flag, many, optional, record } from '#kernel/objects.ts';
import { EndedLineType } from './amendment.graphql.ts';
import { amendmentsOf, endedAfter, isReplaced } from './amendment.loaders.ts';
import { countableLines } from './countable-lines.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { EndedLine, Plan, PlanIndicator, Task } from './plan.entity.ts';
import { PlanIndicatorType, PlanType, TaskType } from './plan.graphql.ts';
import { endedLinesByPlan, planById, planIndicatorById, taskById } from './plan.loaders.ts';
import { planOpenTo } from './plan-open-to.ts';
import { linesBeside, tasksBeside } from './plans-in-force.ts';

export const PlanAmendments = lookUps<Plan>(() => PlanType, {
  amends: related(
    optional(record(PlanType, 'The issued plan of its unit and year that it changes.')),
    planById,
    'amendsId',
  ),
  amendments: lookUp(
    many(record(PlanType, 'What was issued for the same unit and year after it, the first first.')),
    async (plan, ctx) => (plan.issued ? amendmentsOf(ctx, plan) : []),
  ),
  replacedBy: lookUp(
    optional(record(PlanType, 'What has replaced it whole, the first of them. Null: it stands, or is a draft.')),
    async (plan, ctx) =>
      plan.issued ? ((await amendmentsOf(ctx, plan)).find(({ amendsHow }) => amendsHow === 'REPLACE') ?? null) : null,
  ),
  endedLines: relatedAll(many(record(EndedLineType, 'What it ends of the plans before it.')), endedLinesByPlan, 'id'),
  linesInForce: lookUp(
    many(
      record(
        PlanIndicatorType,
        'What is in force today for its unit and year, whichever plan it stands in: each indicator once, where the last plan that holds it has it.',
      ),
    ),
    async (plan, ctx) => {
      const lines = [...(await linesBeside(ctx, plan)).values()];
      const found = await Promise.all(lines.map(({ lineId }) => planIndicatorById(ctx).load(lineId)));
      return found.filter((line) => line !== null);
    },
  ),
  countableLines: lookUp(
    many(
      record(
        PlanIndicatorType,
        'What a composite of it may count today: the lines in force of its unit and year; of a draft its own, and what it leaves in force.',
      ),
    ),
    async (plan, ctx) => [...(await countableLines(ctx, plan)).values()].map(({ line }) => line),
  ),
  tasksInForce: lookUp(
    many(record(TaskType, 'The tasks in force today for its unit and year, whichever plan they stand in.')),
    (plan, ctx) => tasksBeside(ctx, plan),
  ),
  viewerMayAmend: offered(
    'BEGINS',
    flag('Sửa đổi, bổ sung, thay thế (amendPlan): once it is issued and as long as nothing has replaced it.'),
    async (plan, ctx) => (await planOpenTo(PLAN_COURSE.amend)(plan, ctx)) && !(await isReplaced(ctx, plan)),
  ),
});

export const EndedLineLookUps = lookUps<EndedLine>(() => EndedLineType, {
  plan: related(record(PlanType, 'The plan that ends it.'), planById, 'planId'),
  indicator: related(optional(record(IndicatorType, 'Null: a task is ended.')), indicatorById, 'indicatorId'),
  task: related(optional(record(TaskType, 'Null: an indicator is ended.')), taskById, 'taskId'),
});

export const EndedPlanIndicators = lookUps<PlanIndicator>(() => PlanIndicatorType, {
  endedBy: lookUp(
    optional(record(EndedLineType, 'What an issued plan after its own says of ending it. Null: nothing.')),
    async ({ planId, indicatorId }, ctx) => endedIn(ctx, planId, (ended) => ended.indicatorId === indicatorId),
  ),
});

export const EndedTasks = lookUps<Task>(() => TaskType, {
  endedBy: lookUp(
    optional(record(EndedLineType, 'What an issued plan after its own says of ending it. Null: nothing.')),
    async ({ planId, id }, ctx) => endedIn(ctx, planId, (ended) => ended.taskId === id),
  ),
});

async function endedIn(ctx: Context, planId: string, is: (ended: EndedLine) => boolean): Promise<EndedLine | null> {
  const plan = await planById(ctx).load(planId);
  return plan?.issued ? ((await endedAfter(ctx, plan)).find(is) ?? null) : null;
}
