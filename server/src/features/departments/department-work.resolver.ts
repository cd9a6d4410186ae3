import { mayAdministerAt } from '#features/people/account.policy.ts';
import type { Responsibility } from '#features/plans/plan.entity.ts';
import { PlanType, ResponsibilityRoleEnum, ResponsibilityType, TaskType } from '#features/plans/plan.graphql.ts';
import { ReportType } from '#features/reports/report.graphql.ts';
import { IndicatorValueType } from '#features/rollups/rollup.graphql.ts';
import { answeringOn } from '#features/units/department.rules.ts';
import type { Department } from '#features/units/unit.entity.ts';
import { DepartmentType } from '#features/units/unit.graphql.ts';
import { departmentById, successorsByDepartment } from '#features/units/unit.loaders.ts';
import { ofYear } from '#kernel/arguments.ts';
import { asItWas, asOfDay } from '#kernel/as-of.ts';
import { lookUp, lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { id, many, oneOf, optional, record } from '#kernel/objects.ts';
import { DepartmentMemberType } from './department.graphql.ts';
import { membersByDepartment } from './department-people.loaders.ts';
import {
  inYear,
  lastDayOf,
  plansOf,
  reportsOf,
  responsibilitiesOf,
  tasksOf,
  valuesIn,
} from './department-work.loaders.ts';

export const DepartmentWork = lookUps<Department>(() => DepartmentType, {
  plans: lookUpBy(
    many(
      record(
        PlanType,
        'The plans of its unit for a year that stand at its end, today while it runs, and that the viewer reads.',
      ),
    ),
    { year: ofYear },
    (department, ctx, { year }) => plansOf(ctx, inYear(ctx, department, year)),
  ),
  responsibilities: lookUpBy(
    many(
      record(
        ResponsibilityType,
        'What the lines in force at the end of a year, today while it runs, assign to it, in the order of their plans; and what a department led that it has taken over from within that year.',
      ),
    ),
    { year: ofYear },
    (department, ctx, { year }) => responsibilitiesOf(ctx, inYear(ctx, department, year)),
  ),
  tasks: lookUpBy(
    many(
      record(
        TaskType,
        'The tasks of these plans whose words name it, by a name that it has or had; of what it leads also those that name a department it has taken over from. Words such as "các phòng chuyên môn" name nobody.',
      ),
    ),
    {
      year: ofYear,
      role: optional(oneOf(ResponsibilityRoleEnum, 'Those that it leads or coordinates; LEAD unless told.')),
    },
    (department, ctx, { year, role }) => tasksOf(ctx, inYear(ctx, department, year), role ?? 'LEAD'),
  ),
  reports: lookUpBy(
    many(
      record(ReportType, 'Its reports for the periods of a year that the viewer reads, in the order of the periods.'),
    ),
    { year: ofYear },
    (department, ctx, { year }) => reportsOf(ctx, inYear(ctx, department, year)),
  ),
  values: lookUpBy(
    many(
      record(
        IndicatorValueType,
        'Of the lines of its unit’s board those that it leads or coordinates, as the board has them. Empty where the values are not for the viewer.',
      ),
    ),
    { periodId: id('For which period.'), asOf: asOfDay },
    (department, ctx, { periodId, asOf }) => valuesIn(asItWas(ctx, asOf), department, periodId),
  ),
  members: lookUp(
    optional(
      many(
        record(
          DepartmentMemberType,
          'Who heads it and works in it today, the head first. Null: the viewer does not administer the people of its unit.',
        ),
      ),
    ),
    async ({ id: departmentId, pos }, ctx) =>
      mayAdministerAt(ctx.actor, ctx.scope, pos) ? ((await membersByDepartment(ctx).load(departmentId)) ?? []) : null,
  ),
});

export const ResponsibilityAnswering = lookUps<Responsibility>(() => ResponsibilityType, {
  answering: lookUp(
    record(
      DepartmentType,
      'Who answers for it at the end of the plan’s year, today while that runs: the department itself; of what it led, who has taken it over.',
    ),
    async ({ departmentId, role, year }, ctx) => {
      const successors = role === 'LEAD' ? ((await successorsByDepartment(ctx).load(departmentId)) ?? []) : [];
      return departmentById(ctx).load(answeringOn(departmentId, successors, lastDayOf(ctx, year)));
    },
  ),
});
