import { IndicatorType, SumPolicyEnum } from '#features/indicators/indicator.graphql.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import { PlanIndicatorType, PlanType, ResponsibilityRoleEnum } from '#features/plans/plan.graphql.ts';
import type { Department, UnitVersion } from '#features/units/unit.entity.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { decimal, int, many, object, oneOf, optional, typed } from '#kernel/objects.ts';
import type { AssignmentCell, AssignmentRow, Balance } from './assignment-row.ts';
import { BalanceStatusEnum } from './balance-status.graphql.ts';
import type { Target } from './target.entity.ts';
import { TargetType } from './target.graphql.ts';

export const BalanceType = object(
  'Balance',
  'Whether what sub-units and departments are given makes the target they are parts of: of what departments alone supply their targets, where one has any; of what both supply all of them together.',
  {
    policy: oneOf(SumPolicyEnum, 'By which they are compared.'),
    status: oneOf(BalanceStatusEnum, 'How they stand; `message` says it in words.'),
    parent: optional(
      decimal('The number that is compared, in the unit of the unit’s own target: low bound of a range, count of x/y.'),
    ),
    sum: optional(decimal('What the quotas make together; exact.')),
    gap: optional(
      decimal(
        'Parent − sum: what is still to be given, negative where too much is. Of EACH_AT_LEAST the largest shortfall.',
      ),
    ),
    missing: many(
      typed<UnitVersion>(() => UnitType),
      'Sub-units without a quota.',
    ),
  },
);

export const PhaseBalanceType = object(
  'PhaseBalance',
  'Whether the phases of the quotas make that of the unit’s own target, by the rules of Balance.',
  {
    until: int('The month of the year at whose end it is to be reached.'),
    status: oneOf(BalanceStatusEnum, 'GAP and OVER need an explanation to be issued.'),
    gap: optional(decimal('What the quotas still lack by then; negative where they make too much.')),
  },
);

export const DepartmentCellType = object(
  'AssignmentDepartmentCell',
  'What one department of the plan’s unit is given of one indicator.',
  {
    department: typed<Department>(() => DepartmentType, 'Whose cell it is.'),
    role: optional(oneOf(ResponsibilityRoleEnum, 'Its part in the indicator by the plan. Null: none.')),
    draft: optional(typed<Target>(() => TargetType, 'Written and not given yet.')),
    inForce: optional(typed<Target>(() => TargetType, 'What it was given last and still holds.')),
  },
);

export const AssignmentCellType = object('AssignmentCell', 'What one sub-unit is given of one indicator.', {
  unit: typed<UnitVersion>(() => UnitType, 'Whose cell it is.'),
  draft: optional(typed<Target>(() => TargetType, 'Written and not given yet.')),
  inForce: optional(typed<Target>(() => TargetType, 'What it was given last and still holds.')),
  proposed: optional(typed<Target>(() => TargetType, 'Đăng ký: what the sub-unit would take.')),
});

export const AssignmentRowType = object(
  'AssignmentRow',
  'One indicator of a plan over the sub-units and departments.',
  {
    planIndicator: typed<PlanIndicator>(() => PlanIndicatorType, 'The line of the plan.'),
    indicator: typed<CatalogueIndicator>(() => IndicatorType, 'What is measured.'),
    parentTarget: optional(
      typed<Target>(() => TargetType, 'What the quotas must make: the unit’s own target, else the one assigned to it.'),
    ),
    cells: many(
      typed<AssignmentCell>(() => AssignmentCellType),
      'One for each sub-unit, in the order of subUnits.',
    ),
    balance: typed<Balance>(() => BalanceType, 'Of the drafts and, where there is none, of what is in force.'),
  },
);

export const AssignmentGridType = object(
  'AssignmentGrid',
  'Bảng giao chỉ tiêu: the indicators of a plan over the sub-units and departments.',
  {
    plan: typed<Plan>(() => PlanType, 'Whose indicators are given.'),
    subUnits: many(
      typed<UnitVersion>(() => UnitType),
      'Direct sub-units in tree order, as of the plan’s year.',
    ),
    rows: many(
      typed<AssignmentRow>(() => AssignmentRowType),
      'In the order of the plan.',
    ),
  },
);
