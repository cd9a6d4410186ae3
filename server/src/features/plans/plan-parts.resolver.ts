import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { DepartmentType } from '#features/units/unit.graphql.ts';
import { departmentById } from '#features/units/unit.loaders.ts';
import type { Context } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { keyBy } from '#kernel/loader.ts';
import { sayIn } from '#kernel/messages.ts';
import { DOCUMENT_FAULTS, isDocumentFault } from './issue.rules.ts';
import { RESPONSIBILITY_COURSE, stateOfResponsibility } from './plan.course.ts';
import type { Objective, PlanFault, PlanIndicator, Responsibility, ResponsibilityRole, Task } from './plan.entity.ts';
import { ObjectiveType, PlanFaultType, PlanIndicatorType, ResponsibilityType, TaskType } from './plan.graphql.ts';
import { planIndicatorsByPlan, responsibilitiesByPlan, tasksByPlan } from './plan.loaders.ts';
import { says } from './plan.messages.ts';

@Resolver(() => ObjectiveType)
export class ObjectiveResolver {
  @FieldResolver(() => [PlanIndicatorType], { description: 'Those under it, in the order of the document.' })
  async indicators(@Root() objective: Objective, @Ctx() ctx: Context): Promise<PlanIndicator[]> {
    return under(objective, await planIndicatorsByPlan(ctx).load(objective.planId));
  }

  @FieldResolver(() => [TaskType], { description: 'Those under it, in the order of the document.' })
  async tasks(@Root() objective: Objective, @Ctx() ctx: Context): Promise<Task[]> {
    return under(objective, await tasksByPlan(ctx).load(objective.planId));
  }
}

@Resolver(() => PlanIndicatorType)
export class PlanIndicatorResolver {
  @FieldResolver(() => IndicatorType, { description: 'What is measured.' })
  indicator(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<CatalogueIndicator | null> {
    return indicatorById(ctx).load(planned.indicatorId);
  }

  @FieldResolver(() => [PlanIndicatorType], {
    description: 'Of a composite: the lines of the plan that it counts, in the order of the decision.',
  })
  async members(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<PlanIndicator[]> {
    const lines = keyBy((await planIndicatorsByPlan(ctx).load(planned.planId)) ?? [], ({ indicatorId }) => indicatorId);
    return planned.memberIds.flatMap((id) => lines.get(id) ?? []);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Chủ trì. Null: not assigned yet.' })
  async lead(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<Department | null> {
    return (await departmentsIn(ctx, planned, 'LEAD'))[0] ?? null;
  }

  @FieldResolver(() => [DepartmentType], { description: 'Phối hợp.' })
  coordinating(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<Department[]> {
    return departmentsIn(ctx, planned, 'COORDINATE');
  }

  @FieldResolver(() => [ResponsibilityType], { description: 'Chủ trì first.' })
  responsibilities(@Root() planned: PlanIndicator, @Ctx() ctx: Context): Promise<Responsibility[]> {
    return responsibilitiesFor(ctx, planned);
  }
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @FieldResolver(() => DepartmentType, { description: 'Whose it is.' })
  department(@Root() responsibility: Responsibility, @Ctx() ctx: Context): Promise<Department | null> {
    return departmentById(ctx).load(responsibility.departmentId);
  }

  @FieldResolver(() => IndicatorType, { description: 'What it leads or coordinates.' })
  indicator(@Root() responsibility: Responsibility, @Ctx() ctx: Context): Promise<CatalogueIndicator | null> {
    return indicatorById(ctx).load(responsibility.indicatorId);
  }

  @FieldResolver(() => Boolean, { description: 'False while it is a draft and once it has been acknowledged.' })
  viewerMayAcknowledge(@Root() responsibility: Responsibility, @Ctx() ctx: Context): boolean {
    return isOpenTo(
      RESPONSIBILITY_COURSE.acknowledge,
      ctx.actor,
      responsibility,
      stateOfResponsibility(responsibility),
    );
  }
}

@Resolver(() => PlanFaultType)
export class PlanFaultResolver {
  @FieldResolver(() => String, { description: 'Where in the document.' })
  place(@Root() { place }: PlanFault, @Ctx() ctx: Context): string {
    return place || sayIn(says.faultPlace(), ctx.language);
  }

  @FieldResolver(() => String, { description: 'What is wrong, in words.' })
  text(@Root() { code, text }: PlanFault, @Ctx() ctx: Context): string {
    return isDocumentFault(code) && text === '' ? sayIn(DOCUMENT_FAULTS[code], ctx.language) : text;
  }
}

const under = <T extends { objectiveId: string | null }>(objective: Objective, parts: T[] | null): T[] =>
  (parts ?? []).filter((part) => part.objectiveId === objective.id);

async function responsibilitiesFor(ctx: Context, planned: PlanIndicator): Promise<Responsibility[]> {
  const all = (await responsibilitiesByPlan(ctx).load(planned.planId)) ?? [];
  return all.filter((responsibility) => responsibility.indicatorId === planned.indicatorId);
}

async function departmentsIn(ctx: Context, planned: PlanIndicator, role: ResponsibilityRole): Promise<Department[]> {
  const inRole = (await responsibilitiesFor(ctx, planned)).filter((responsibility) => responsibility.role === role);
  const departments = await Promise.all(inRole.map(({ departmentId }) => departmentById(ctx).load(departmentId)));
  return departments.filter((department) => department !== null);
}
