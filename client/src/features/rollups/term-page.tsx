import { yearsOf } from '@dich/measure/years';
import { IconTargetArrow } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '#gql/rollups/gql.ts';
import type { TermPageQuery } from '#gql/rollups/graphql.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unitName } from '#lib/unit-name.ts';
import { usePage } from '#lib/use-page.ts';
import { yearsName } from '#lib/years-name.ts';
import { AttainmentMark } from '#ui/marks.tsx';
import { PrintButton } from '#ui/page-buttons.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { RecordStates } from '#ui/page-states.tsx';
import { EmptyState } from '#ui/states.tsx';
import classes from './board-page.module.css';
import own from './term-page.module.css';
import { termTexts as texts } from './texts/terms.ts';
import { ValueCell } from './value-cell.tsx';

const TermPageDocument = graphql(`
  query TermPage($planId: ID!) {
    plan(id: $planId) {
      id
      year
      title
      unit { id name type }
      termProgress {
        indicator { id name }
        target { id text }
        how
        display
        foundIn
        reporting
        remains
        attainment
        attainmentLabel
        reason { text }
        pace { text }
        years {
          year
          isComplete
          isOfOtherUnit
          part { text }
          value { ...ValueCell expected reporting period { id } }
        }
      }
    }
  }
`);

type Plan = NonNullable<TermPageQuery['plan']>;
type Row = NonNullable<Plan['termProgress']>[number];

const route = getRouteApi('/frame/ke-hoach/$planId/tien-do');

/** How far a term of several years has come: its years put together as its targets say, what is left, and every year. */
export function TermPage(): ReactNode {
  const { planId } = route.useParams();
  const page = usePage(TermPageDocument, { planId });
  return (
    <RecordStates page={page} record={({ plan }) => plan} back={<Link to="/ke-hoach">{texts.plans}</Link>}>
      {(plan) => <TermOf plan={plan} />}
    </RecordStates>
  );
}

function TermOf({ plan }: { plan: Plan }) {
  const rows = plan.termProgress ?? [];
  return (
    <>
      <PageHead
        title={texts.title}
        above={
          <>
            <Link to="/ke-hoach/$planId" params={{ planId: plan.id }}>
              {plan.title}
            </Link>{' '}
            · {unitName(plan.unit)} · {yearsName(plan.year)}
          </>
        }
        actions={<PrintButton />}
      />
      {rows.length === 0 ? (
        <EmptyState icon={<IconTargetArrow size={28} />} title={texts.noneTitle}>
          {texts.none}
        </EmptyState>
      ) : (
        <div className={`${classes.board} ${own.scroll}`}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{texts.indicator}</th>
                <th scope="col">{texts.target}</th>
                <th scope="col" className={classes.right}>
                  {texts.soFar}
                </th>
                <th scope="col">{texts.attainment}</th>
                {yearsOf(plan.year).map((year) => (
                  <th key={year} scope="col" className={classes.right}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <TermRow key={row.indicator.id} row={row} unitId={plan.unit.id} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function TermRow({ row, unitId }: { row: Row; unitId: string }) {
  const { indicator, target, how, display, foundIn, reporting, remains, years } = row;
  return (
    <tr>
      <th scope="row" className={`${classes.name} ${own.name}`}>
        {indicator.name}
      </th>
      <td className={`${classes.target} ${own.target}`}>
        {target?.text ?? common.none}
        {how ? <small className={classes.whole}>{texts.hows[how]}</small> : null}
      </td>
      <td className={classes.right}>
        <span className={classes.number}>{display}</span>
        <small className={classes.whole}>
          {foundIn === null
            ? texts.coverage(reporting, years.length)
            : texts.foundIn[how === 'EACH' ? 'EACH' : 'END'](foundIn)}
        </small>
        {remains ? (
          <small className={classes.whole}>{texts.remains[how === 'MEAN' ? 'MEAN' : 'REST'](remains)}</small>
        ) : null}
      </td>
      <td className={own.verdict}>
        <AttainmentMark attainment={row.attainment} label={row.attainmentLabel} />
        <div className={classes.whole}>{row.reason.text}</div>
        {row.pace ? <div className={classes.whole}>{row.pace.text}</div> : null}
      </td>
      {years.map(({ year, value, part, isComplete, isOfOtherUnit }) => (
        <td key={year} className={`${classes.right} ${own.year}`}>
          {value ? (
            <Link
              to="/theo-doi"
              search={{ 'don-vi': unitId, ky: value.period.id, 'chi-tieu': indicator.id, cua: unitId }}
            >
              <ValueCell value={value} usual="OFFICIAL" />
            </Link>
          ) : (
            common.none
          )}
          {part ? <small className={classes.whole}>{texts.part(part.text)}</small> : null}
          {value && !isComplete && value.reporting > 0 ? (
            <small className={classes.whole}>{texts.incomplete(value.reporting, value.expected)}</small>
          ) : null}
          {isOfOtherUnit ? <small className={classes.whole}>{texts.otherUnit}</small> : null}
        </td>
      ))}
    </tr>
  );
}
