import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import { unbroken } from '#lib/unbroken.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark } from '#ui/marks.tsx';
import { texts } from './texts/index.ts';
import classes from './why.module.css';

export const DepartmentPartFields = graphql(`
  fragment DepartmentPart on DepartmentValue {
    department { id name }
    period { id year }
    target { id text illustrative }
    display
    illustrative
    isReported
    attainment
    attainmentLabel
    report { id }
  }
`);

interface Props {
  parts: readonly FragmentType<typeof DepartmentPartFields>[];
}

/** What each department of the unit was given and has brought, gaps included; its name leads to its page, its figure to the report. */
export function DepartmentParts({ parts }: Props) {
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>{texts.departments.title}</h3>
      <table className={classes.parts}>
        <thead>
          <tr>
            <th scope="col">{texts.departments.department}</th>
            <th scope="col" className={classes.right}>
              {texts.partValue}
            </th>
            <th scope="col">{texts.quota}</th>
            <th scope="col">{texts.attainment}</th>
          </tr>
        </thead>
        <tbody>
          {readFragment(DepartmentPartFields, parts).map(({ department, period, target, report, ...part }) => (
            <tr key={target.id}>
              <th scope="row">
                <Link
                  to="/phong-ban/$departmentId"
                  params={{ departmentId: department.id }}
                  search={{ nam: period.year, ky: period.id }}
                >
                  {department.name}
                </Link>
              </th>
              <td className={classes.right}>
                {part.isReported && report ? (
                  <Link to="/bao-cao/$reportId" params={{ reportId: report.id }}>
                    <Illustrative when={part.illustrative}>{unbroken(part.display)}</Illustrative>
                  </Link>
                ) : (
                  texts.departments.none
                )}
              </td>
              <td className={classes.quota}>
                <Illustrative when={target.illustrative}>{unbroken(target.text)}</Illustrative>
              </td>
              <td>
                <AttainmentMark attainment={part.attainment} label={part.attainmentLabel} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
