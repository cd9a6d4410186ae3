import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/reports/fragment-masking.ts';
import { graphql } from '#gql/reports/gql.ts';
import { unitName } from '#lib/unit-name.ts';
import card from '#ui/card.module.css';
import { CoverageBar } from '#ui/coverage-bar.tsx';
import classes from './reports-page.module.css';
import { texts } from './texts/index.ts';

export const ReportsBelowFields = graphql(`
  fragment ReportsBelow on ReportsBelow { owing sent overdue unit { id name type } }
`);

const words = texts.review.below;

interface Props {
  below: readonly FragmentType<typeof ReportsBelowFields>[];
  periodId: string;
}

/** Who is late further down: of each sub-unit how those below it stand, and the way to them. */
export function ReportsBelow({ below, periodId }: Props) {
  if (below.length === 0) return null;
  return (
    <section className={classes.others}>
      <h2>{words.title}</h2>
      <div className={card.card}>
        <table className={classes.statusList}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.sent}</th>
              <th scope="col">{words.overdue}</th>
            </tr>
          </thead>
          <tbody>
            {readFragment(ReportsBelowFields, below).map(({ unit, owing, sent, overdue }) => (
              <tr key={unit.id}>
                <td>
                  <Link to="/duyet" search={{ xem: 'tinh-hinh', ky: periodId, 'don-vi': unit.id }}>
                    {unitName(unit)}
                  </Link>
                </td>
                <td>
                  <CoverageBar reporting={sent} expected={owing} />
                </td>
                <td>
                  {overdue > 0 ? (
                    <b className={classes.late}>{words.late(overdue)}</b>
                  ) : (
                    <span className={classes.quiet}>{words.nobodyLate}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
