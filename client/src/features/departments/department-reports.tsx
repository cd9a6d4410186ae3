import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import { useFrame } from '#lib/frame.ts';
import card from '#ui/card.module.css';
import { DueMark, PeriodVintageMark, ReportStateMark } from '#ui/marks.tsx';
import classes from './department-page.module.css';
import { texts } from './texts/index.ts';

export const DepartmentReportFields = graphql(`
  fragment DepartmentReport on Report { id state overdue dueOn period { id label vintage } }
`);

interface Props {
  reports: readonly FragmentType<typeof DepartmentReportFields>[];
  year: number;
}

/** Its reports of the year, each with its state as the reader sees it. */
export function DepartmentReports({ reports, year }: Props) {
  const { today } = useFrame();
  return (
    <section className={card.card}>
      <h2 className={classes.title}>{texts.page.reports}</h2>
      {reports.length === 0 ? <p className={classes.empty}>{texts.page.noReports(year)}</p> : null}
      <ul className={classes.list}>
        {readFragment(DepartmentReportFields, reports).map(({ id, state, overdue, dueOn, period }) => (
          <li key={id} className={`${classes.line} ${classes.report}`}>
            <Link to="/bao-cao/$reportId" params={{ reportId: id }}>
              {period.label}
            </Link>
            <PeriodVintageMark period={period} />
            <ReportStateMark state={state} />
            {overdue && dueOn ? <DueMark dueOn={dueOn} today={today} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
