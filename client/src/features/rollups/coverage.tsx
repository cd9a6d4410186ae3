import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import { CoverageBar, DepartmentCoverage } from '#ui/coverage-bar.tsx';

export const CoverageFields = graphql(`
  fragment Coverage on IndicatorValue {
    rolledUp
    expected
    reporting
    pending
    departmentCoverage { expected reporting missing { id name } }
  }
`);

/**
 * Who has reported: units, and of what several departments of the unit were each given these, with the missing ones
 * named. What only departments bring is covered by them alone.
 */
export function Coverage({ value }: { value: FragmentType<typeof CoverageFields> }) {
  const {
    rolledUp,
    expected,
    reporting,
    pending,
    departmentCoverage: departments,
  } = readFragment(CoverageFields, value);
  return (
    <>
      {departments && !rolledUp ? (
        <CoverageBar
          reporting={departments.reporting}
          expected={departments.expected}
          pending={pending}
          ofDepartments
        />
      ) : (
        <CoverageBar reporting={reporting} expected={expected} pending={pending} />
      )}
      {departments ? <DepartmentCoverage coverage={departments} /> : null}
    </>
  );
}
