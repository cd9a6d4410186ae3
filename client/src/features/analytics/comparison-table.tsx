import { Link } from '@tanstack/react-router';
import { ScoreMark } from '#features/rollups/score-mark.tsx';
import { unitInWords } from '#lib/numbers.ts';
import { unitName } from '#lib/unit-name.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark, VintageMark } from '#ui/marks.tsx';
import classes from './comparison.module.css';
import type { ComparisonData } from './comparison.ts';
import { SpreadRow } from './spread-row.tsx';
import { texts } from './texts/index.ts';
import { wholeOf } from './whole.ts';
import { withoutUnit } from './without-unit.ts';

/** More rows than these scroll under their head, which stays in sight. */
const MOST_IN_SIGHT = 15;

/** Units down, indicators across; head and names stay in sight. */
export function ComparisonTable({ comparison }: { comparison: ComparisonData }) {
  const { indicators, rows, period } = comparison;
  const whole = wholeOf(rows.map(({ unit }) => unit));
  return (
    <div className={`${classes.scroll} ${rows.length > MOST_IN_SIGHT ? classes.tall : ''}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              {texts.unit}
            </th>
            {indicators.map(({ id, name, unitOfMeasure }) => (
              <th key={id} scope="col">
                {name}
                <small>{unitInWords(unitOfMeasure)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {whole ? <SpreadRow comparison={comparison} whole={whole} /> : null}
          {rows.map(({ unit, cells }) => (
            <tr key={unit.id}>
              <th scope="row" className={classes.first}>
                <Link to="/theo-doi" search={{ 'don-vi': unit.id, ky: period.id }}>
                  {unitName(unit)}
                </Link>
              </th>
              {cells.map((cell, column) => (
                <td key={indicators[column]?.id}>
                  <span className={classes.cell}>
                    <span className={cell.value === null && cell.numerator === null ? classes.gap : classes.number}>
                      <Illustrative when={cell.illustrative}>
                        {withoutUnit(cell.display, indicators[column]?.unitOfMeasure ?? '')}
                      </Illustrative>
                    </span>
                    {cell.vintage && cell.vintage !== period.vintage ? <VintageMark vintage={cell.vintage} /> : null}
                    {cell.target ? <AttainmentMark attainment={cell.attainment} label={cell.attainmentLabel} /> : null}
                  </span>
                  <ScoreMark score={cell.score} />
                  {cell.accordingTo ? (
                    <small className={classes.coverage}>{texts.accordingTo(cell.accordingTo.name)}</small>
                  ) : null}
                  {cell.expected > 1 ? (
                    <small className={classes.coverage}>
                      {cell.reporting}/{cell.expected}
                    </small>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
