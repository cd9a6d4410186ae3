import { isTerm } from '@dich/measure';
import { SheetImportType } from '#features/imports/sheet-import.graphql.ts';
import { importsInto } from '#features/imports/sheet-import.queries.ts';
import { SumPolicyEnum } from '#features/indicators/indicator.graphql.ts';
import { isMadeOfParts } from '#features/indicators/made-of-parts.ts';
import type { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import { PlanIndicatorType, PlanType } from '#features/plans/plan.graphql.ts';
import { responsibilitiesByPlan } from '#features/plans/plan.loaders.ts';
import { findPlan } from '#features/plans/plan.queries.ts';
import { shownStateOf } from '#features/plans/plan-submission.queries.ts';
import { isInForce } from '#features/units/department.rules.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentsByUnit, unitById } from '#features/units/unit.loaders.ts';
import { ofYear } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { lookUp, lookUpBy, lookUps, offered } from '#kernel/look-ups.ts';
import { message, said } from '#kernel/message-type.ts';
import { flag, id, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import {
  AssignmentGridType,
  AssignmentRowType,
  BalanceType,
  DepartmentCellType,
  PhaseBalanceType,
} from './assignment.graphql.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import { type AssignmentRow, type Balance, isForDepartments, type PhaseBalance } from './assignment-row.ts';
import { carriedWordsOf } from './carried-words.ts';
import { changesDigestByPlan } from './changes-seen.ts';
import { draftsDigestByPlan } from './drafts-seen.ts';
import { staleness } from './plan-basis.loaders.ts';
import { shownQuotaStateOf } from './quota-submission.queries.ts';
import { TargetType } from './target.graphql.ts';
import { assignedIn, assignedTargetInPlan, ownTargetInPlan, proposedTargetInPlan } from './target.loaders.ts';
import { mayAssignTargets, mayDraftTargets, mayReadAssignmentsOf, maySeeMissing } from './target.policy.ts';

export const AssignmentGridQueries = queries({
  assignmentGrid: query(
    optional(
      record(
        AssignmentGridType,
        'For the plan’s unit and the units above it. Null: there is no such plan for the viewer.',
      ),
    ),
    { planId: id('Whose indicators are given; a draft has a grid too.') },
    async (ctx, { planId }) => {
      const plan = await findPlan(ctx, planId);
      return plan && mayReadAssignmentsOf(ctx, plan) ? gridOf(ctx, plan) : null;
    },
  ),
});

export const AssignmentGridLookUps = lookUps<AssignmentGrid>(() => AssignmentGridType, {
  departments: lookUp(
    many(
      record(
        DepartmentType,
        'Of the plan’s unit: those of today, and those that have a part in the plan. None of the plan of a department, which gives nothing further, nor of that of a term, which is divided among them year by year.',
      ),
    ),
    async ({ plan }, ctx) => {
      if (plan.departmentId !== null || isTerm(plan.year)) return [];
      const named = new Set(((await responsibilitiesByPlan(ctx).load(plan.id)) ?? []).map((one) => one.departmentId));
      const all = (await departmentsByUnit(ctx).load(plan.unitId)) ?? [];
      return all.filter((department) => named.has(department.id) || isInForce(department, today(ctx)));
    },
  ),
  viewerMayAssign: offered(
    'BEGINS',
    flag('Giao: drafts are issued by a leader.'),
    (grid, ctx) => grid.plan.departmentId === null && mayAssignTargets(ctx.actor, grid.plan.unitId),
  ),
  viewerMayDraft: offered(
    'BEGINS',
    flag('Quotas may be written as drafts. False while the plan is submitted, or they are.'),
    async (grid, ctx) =>
      grid.plan.departmentId === null &&
      mayDraftTargets(ctx.actor, grid.plan.unitId) &&
      (await shownStateOf(ctx, grid.plan)) !== 'SUBMITTED' &&
      (await shownQuotaStateOf(ctx, grid.plan)) !== 'SUBMITTED',
  ),
});

export const AssignmentRowResolver = lookUps<AssignmentRow>(() => AssignmentRowType, {
  sumPolicy: lookUp(
    oneOf(SumPolicyEnum, 'What the quotas must make of the parent’s target.'),
    (row) => row.indicator.sumPolicy,
  ),
  departmentCells: lookUp(
    many(
      record(
        DepartmentCellType,
        'Departments that lead or support it, who leads first; then others that are given it. Empty where sub-units alone supply it.',
      ),
    ),
    ({ departmentCells }) => departmentCells.filter(({ role, draft, inForce }) => role ?? draft ?? inForce),
  ),
  givenToDepartments: lookUp(
    flag('Whether departments of the unit may be given a target of it: who supplies it.'),
    ({ indicator }) => isForDepartments(indicator),
  ),
  madeOfParts: lookUp(
    flag(
      'Where other departments than the one that leads are given it: whether the unit’s number is made of what each of them reports. Else the unit types it itself.',
    ),
    ({ indicator }) => isMadeOfParts(indicator),
  ),
  phaseBalances: lookUp(
    many(record(PhaseBalanceType, 'One for each phase of the unit’s own target that quotas have a phase for too.')),
    ({ phaseBalances }) =>
      phaseBalances.map(({ until, balance: { status, gap, message } }) => ({ until, status, gap, message })),
  ),
  quotaToSubUnits: lookUp(flag('Whether sub-units are given a quota of it.'), (row) => row.indicator.quotaToSubUnits),
});

export const BalanceResolver = lookUps<Balance>(() => BalanceType, {
  message: said(message('A sentence that says how they stand.'), ({ message }) => message),
});

export const PhaseBalanceResolver = lookUps<Pick<PhaseBalance['balance'], 'message'>>(() => PhaseBalanceType, {
  message: said(message('How they stand by then, in words.'), ({ message }) => message),
});

export const PlanIndicatorTargetResolver = lookUps<PlanIndicator>(() => PlanIndicatorType, {
  ownTarget: lookUp(
    optional(record(TargetType, 'Phấn đấu: the unit’s own target; its draft while the plan is one.')),
    (planned, ctx) => ownTargetInPlan(ctx, planned),
  ),
  assignedTarget: lookUp(optional(record(TargetType, 'Cấp trên giao: what the unit above gave.')), (planned, ctx) =>
    assignedTargetInPlan(ctx, planned),
  ),
  proposedTarget: lookUp(
    optional(
      record(TargetType, 'Đăng ký: what the unit last asked the unit above for. Seen by the unit and those above it.'),
    ),
    (planned, ctx) => proposedTargetInPlan(ctx, planned),
  ),
});

export const PlanBasisResolver = lookUps<Plan>(() => PlanType, {
  quotaImports: lookUp(
    many(
      record(
        SheetImportType,
        'The last spreadsheets that quotas of it were taken in from, the newest first, ten at most. Empty for who drafts none.',
      ),
    ),
    async (plan, ctx) =>
      mayDraftTargets(ctx.actor, plan.unitId) ? ((await importsInto(ctx).load(plan.id)) ?? []) : [],
  ),
  draftsDigest: lookUp(
    optional(
      text(
        'Which targets are drafted in it, its own and quotas, and whether they wait for the leader, in short: what issuePlan and assignTargets are told was seen. Read it in one operation with the targets. Null: not for who drafts none.',
      ),
    ),
    (plan, ctx) => (maySeeMissing(ctx.actor, plan) ? draftsDigestByPlan(ctx).load(plan.id) : null),
  ),
  carriedWords: lookUp(
    many(
      text(),
      'Of a draft: its lines, own targets and names of indicators that name the year before or after its own, outside of numbers, days and names of documents; of one that was carried over also what still stands as in the old plan and names a year near that of the old plan. They are looked at before it is issued. Empty: none.',
    ),
    (plan, ctx) => carriedWordsOf(ctx, plan),
  ),
  staleBecause: said(
    optional(
      message('Which upper targets changed under this issued plan, in words, until its owner has looked. Null: none.'),
    ),
    (plan, ctx) => (plan.issued && mayReadAssignmentsOf(ctx, plan) ? staleness(ctx, plan.id) : null),
  ),
  changesDigest: lookUp(
    optional(
      text(
        'What the unit above last gave, adjusted or withdrew of each indicator in the plan’s year, in short: what issuePlan, assignTargets, adjustTargets and acceptStale are told was seen. Read it in one operation with staleBecause and the assigned targets. Empty: nothing. Null: not for who drafts no targets.',
      ),
    ),
    (plan, ctx) => (maySeeMissing(ctx.actor, plan) ? changesDigestByPlan(ctx).load(plan.id) : null),
  ),
  viewerMayPropose: offered(
    'BEGINS',
    flag('Đăng ký: targets may be proposed to the unit above. False where there is none.'),
    async (plan, ctx) => {
      if (plan.departmentId !== null || !mayDraftTargets(ctx.actor, plan.unitId)) return false;
      return (await unitById(ctx).load(plan.unitId))?.parentId != null;
    },
  ),
  viewerMayAcceptStale: offered(
    'FINISHES',
    flag('acceptStale: whoever writes the unit’s targets says that the changes above have been looked at.'),
    (plan, ctx) => plan.issued && plan.departmentId === null && mayDraftTargets(ctx.actor, plan.unitId),
  ),
});

export const UnitAssignmentLookUps = lookUps<UnitVersion>(() => UnitType, {
  assignments: lookUpBy(
    many(record(TargetType, 'What was given to the unit for a year and still holds, as far as the viewer may see.')),
    { year: ofYear },
    (unit, ctx, { year }) => assignedIn(ctx, { unitId: unit.unitId, year }),
  ),
});
