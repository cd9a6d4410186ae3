import { Link } from '@tanstack/react-router';
import type { FragmentType } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { BoardRowFragment, Vintage } from '#gql/rollups/graphql.ts';
import { texts as common } from '#lib/texts/index.ts';
import { unbroken } from '#lib/unbroken.ts';
import { AttainmentMark } from '#ui/marks.tsx';
import { TargetWords } from '#ui/target-words.tsx';
import { Besides } from './besides.tsx';
import { standingUnderWhole } from './board-order.ts';
import classes from './board-page.module.css';
import { Coverage } from './coverage.tsx';
import { Estimated, type EstimatedFields } from './estimated.tsx';
import { Lacking } from './lacking.tsx';
import { ScoreMark } from './score-mark.tsx';
import { texts } from './texts/index.ts';
import { countOf, percentInWords, ValueCell } from './value-cell.tsx';

export const BoardRowFields = graphql(`
  fragment BoardRow on IndicatorValue {
    ...ValueCell
    numerator
    denominator
    indicator { id name unitOfMeasure operandUnit parent { id name } }
    rule
    target { id ...TargetWords }
    attainment
    attainmentLabel
    percentOfTarget
    score { rule ruleText score colour colourText }
    expected
    reporting
    rolledUp
    vintage
    departmentCoverage { expected reporting }
    ...Coverage
    overTime { coverage }
    besides { ...Beside }
  }
`);

interface BoardTableProps {
  rows: readonly BoardRowFragment[];
  unitId: string;
  /** By indicator: where a line has no number, what was estimated before. */
  estimates: ReadonlyMap<string, FragmentType<typeof EstimatedFields>>;
  /** The vintage of the period: a row says its own only where it differs. */
  usual: Vintage | null;
}

/** One line per indicator of the plan; its name leads to the reasons. */
export function BoardTable({ rows, unitId, estimates, usual }: BoardTableProps) {
  const under = standingUnderWhole(rows);
  return (
    <div className={classes.board}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col" className={classes.right}>
              {texts.value}
            </th>
            <th scope="col">{texts.target}</th>
            <th scope="col">{texts.attainment}</th>
            <th scope="col">{texts.coverage}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator.id}>
              <th scope="row" className={classes.name}>
                <Link
                  from="/theo-doi"
                  to="/theo-doi"
                  search={(before) => ({ ...before, 'chi-tieu': row.indicator.id, cua: unitId })}
                  resetScroll={false}
                  className={under.has(row.indicator.id) ? classes.part : undefined}
                  aria-label={texts.open(row.indicator.name)}
                >
                  {row.indicator.name}
                </Link>
                {row.indicator.parent && !under.has(row.indicator.id) ? (
                  <small className={classes.whole}>{texts.partOf(row.indicator.parent.name)}</small>
                ) : null}
              </th>
              <td className={classes.right}>
                <ValueCell value={row} usual={usual} count={countOf(row)} />
                <Besides besides={row.besides} unitOfMeasure={row.indicator.unitOfMeasure} className={classes.beside} />
                <EstimateOf row={row} estimates={estimates} />
              </td>
              <td className={classes.target}>
                {row.target ? <TargetWords target={row.target} compact /> : common.none}
              </td>
              <td>
                <AttainmentMark attainment={row.attainment} label={row.attainmentLabel} />
                <ScoreMark score={row.score} />
                <Lacking value={row} />
                {row.percentOfTarget ? (
                  <div className={classes.percent}>{percentInWords(row.percentOfTarget)}</div>
                ) : null}
              </td>
              <td>
                <Coverage value={row} />
                {row.overTime ? <small className={classes.overTime}>{unbroken(row.overTime.coverage)}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EstimateOf({ row, estimates }: { row: BoardRowFragment } & Pick<BoardTableProps, 'estimates'>) {
  const estimated = row.vintage === null ? estimates.get(row.indicator.id) : undefined;
  if (!estimated) return null;
  return <Estimated {...{ estimated }} unitOfMeasure={row.indicator.unitOfMeasure} className={classes.beside} />;
}
