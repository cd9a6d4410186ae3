import { graphql } from '#gql/departments/gql.ts';
import type { DepartmentYearQuery } from '#gql/departments/graphql.ts';

export const DepartmentPeriods = graphql(`
  query DepartmentPeriods($id: ID!) {
    department(id: $id) {
      id
      unit {
        id
        boardPeriods { ...DepartmentPeriod }
      }
    }
  }
`);

export const DepartmentPeriod = graphql(`
  fragment DepartmentPeriod on Period { id year startsOn cutoffOn dueOn lastDueOn ...PeriodOption }
`);

export const DepartmentYear = graphql(`
  query DepartmentYear($id: ID!, $year: Int!, $periodId: ID!, $withValues: Boolean!) {
    department(id: $id) {
      id
      name
      validTo
      formerNames { name untilOn }
      successor { id name }
      unit { id name type }
      members { fullName kind }
      plans(year: $year) { id title }
      ownPlans(year: $year) { id title state department { id name validTo } }
      targets(year: $year) { ...DepartmentTarget }
      ownTargets(year: $year) { ...DepartmentTarget }
      responsibilities(year: $year) { ...AssignedIndicator }
      ownValues(periodId: $periodId) @include(if: $withValues) { ...DepartmentOwnValue }
      values(periodId: $periodId) @include(if: $withValues) { ...DepartmentValue }
      leading: tasks(year: $year, role: LEAD) { ...DepartmentTask }
      coordinating: tasks(year: $year, role: COORDINATE) { ...DepartmentTask }
      reports(year: $year) { ...DepartmentReport }
    }
  }
`);

export type DepartmentOnPage = NonNullable<DepartmentYearQuery['department']>;

/** Which year is looked at, and of which of its periods figures are shown. */
export interface Shown {
  year: number;
  periodId: string | null;
}
