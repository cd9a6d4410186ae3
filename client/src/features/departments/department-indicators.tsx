import { IconTargetArrow } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { readFragment } from '#gql/departments/fragment-masking.ts';
import { graphql } from '#gql/departments/gql.ts';
import type { AssignedIndicatorFragment, DepartmentValueFragment } from '#gql/departments/graphql.ts';
import { texts as common } from '#lib/texts/index.ts';
import card from '#ui/card.module.css';
import { CoverageBar, CoverageLegend, DepartmentCoverage } from '#ui/coverage-bar.tsx';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark, VintageMark } from '#ui/marks.tsx';
import { EmptyState } from '#ui/states.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import type { DepartmentOnPage, Shown } from './department-document.ts';
import classes from './department-page.module.css';
import { texts } from './texts/index.ts';

export const AssignedIndicatorFields = graphql(`
  fragment AssignedIndicator on Responsibility {
    id
    role
    departmentName
    acknowledgedAt
    viewerMayAcknowledge
    department { id }
    answering { id name }
    indicator { id name }
  }
`);

export const DepartmentValueFields = graphql(`
  fragment DepartmentValue on IndicatorValue {
    indicator { id }
    period { id vintage }
    unit { id }
    display
    vintage
    illustrative
    target { id ...TargetWords }
    attainment
    attainmentLabel
    expected
    reporting
    pending
    departmentCoverage { expected reporting missing { id name } }
  }
`);

interface Props {
  department: DepartmentOnPage;
  shown: Shown;
}

/** What it leads, and quieter what it coordinates, each with its number of the period as the unit's board has it. */
export function DepartmentIndicators({ department, shown: { year, periodId } }: Props) {
  const assigned = readFragment(AssignedIndicatorFields, department.responsibilities);
  const values = new Map(
    readFragment(DepartmentValueFields, department.values ?? []).map((value) => [value.indicator.id, value]),
  );
  if (assigned.length === 0) {
    return (
      <EmptyState icon={<IconTargetArrow size={28} />} title={texts.page.noIndicators(year)}>
        {texts.page.noIndicatorsText}
      </EmptyState>
    );
  }
  const ofRole = (role: AssignedIndicatorFragment['role']) => assigned.filter((one) => one.role === role);
  const [leads, coordinates] = [ofRole('LEAD'), ofRole('COORDINATE')];
  const departmentId = department.id;
  return (
    <>
      {periodId === null ? <p className={classes.quiet}>{texts.page.noPeriod(year)}</p> : null}
      <section className={card.card}>
        <h2 className={classes.title}>
          {texts.page.leads} <span>{texts.page.indicators(leads.length)}</span>
        </h2>
        {leads.length === 0 ? (
          <p className={classes.empty}>{texts.page.noLeads(year)}</p>
        ) : (
          <IndicatorTable rows={leads} caption={texts.page.leads} {...{ values, departmentId }} />
        )}
      </section>
      {coordinates.length > 0 ? (
        <section className={`${card.card} ${classes.lesser}`}>
          <h2 className={classes.title}>
            {texts.page.coordinates} <span>{texts.page.indicators(coordinates.length)}</span>
          </h2>
          <IndicatorTable rows={coordinates} caption={texts.page.coordinates} {...{ values, departmentId }} />
        </section>
      ) : null}
      {values.size > 0 ? <CoverageLegend /> : null}
    </>
  );
}

interface TableProps {
  rows: readonly AssignedIndicatorFragment[];
  values: ReadonlyMap<string, DepartmentValueFragment>;
  departmentId: string;
  caption: string;
}

function IndicatorTable({ rows, values, departmentId, caption }: TableProps) {
  return (
    <table className={classes.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{texts.page.indicator}</th>
          <th scope="col" className={classes.right}>
            {texts.page.value}
          </th>
          <th scope="col">{texts.page.target}</th>
          <th scope="col">{texts.page.attainment}</th>
          <th scope="col">{texts.page.coverage}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const value = values.get(row.indicator.id);
          return (
            <tr key={row.id}>
              <th scope="row" className={classes.name}>
                {value ? <WhyLink value={value} name={row.indicator.name} /> : row.indicator.name}
                <Notes row={row} departmentId={departmentId} />
              </th>
              {value ? (
                <ValueCells value={value} />
              ) : (
                <td colSpan={4} className={classes.quiet}>
                  {texts.page.noValue}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function WhyLink({ value: { unit, period, indicator }, name }: { value: DepartmentValueFragment; name: string }) {
  return (
    <Link
      to="/theo-doi"
      search={{ 'don-vi': unit.id, ky: period.id, 'chi-tieu': indicator.id }}
      aria-label={texts.page.why(name)}
    >
      {name}
    </Link>
  );
}

/** Who had it before, or has it now; what waits for the department itself. */
function Notes({ row, departmentId }: { row: AssignedIndicatorFragment; departmentId: string }) {
  const isOwn = row.department.id === departmentId;
  const notes = [
    ...(isOwn ? [] : [texts.page.tookOverFrom(row.departmentName)]),
    ...(row.answering.id === departmentId ? [] : [texts.page.heldBy(row.answering.name)]),
    ...(isOwn && row.acknowledgedAt === null ? [texts.page.notAcknowledged] : []),
  ];
  return notes.length > 0 ? <span className={classes.note}>{notes.join(' · ')}</span> : null;
}

function ValueCells({ value }: { value: DepartmentValueFragment }) {
  return (
    <>
      <td className={classes.right}>
        <span className={classes.number}>
          <Illustrative when={value.illustrative}>{value.display}</Illustrative>
        </span>{' '}
        {value.vintage && value.vintage !== value.period.vintage ? <VintageMark vintage={value.vintage} /> : null}
      </td>
      <td>{value.target ? <TargetWords target={value.target} compact /> : common.none}</td>
      <td>
        <AttainmentMark attainment={value.attainment} label={value.attainmentLabel} />
      </td>
      <td>
        <CoverageBar reporting={value.reporting} expected={value.expected} pending={value.pending} />
        {value.departmentCoverage ? <DepartmentCoverage coverage={value.departmentCoverage} /> : null}
      </td>
    </>
  );
}
