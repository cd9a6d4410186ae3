import { Link } from '@tanstack/react-router';
import { unitName } from '#lib/unit-name.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark, VintageMark } from '#ui/marks.tsx';
import classes from './comparison.module.css';
import { firmest, type SeriesCellData, type SeriesRowData, type SeriesTimes } from './series.ts';
import { texts } from './texts/index.ts';
import { withoutUnit } from './without-unit.ts';

interface Props {
  rows: readonly SeriesRowData[];
  times: SeriesTimes;
}

/** Times across, units down; each number leads to its reasons. */
export function SeriesTable({ rows, times }: Props) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.first}>
              {texts.unit}
            </th>
            {times.map(({ period, label }) => (
              <th key={period.id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, indicator, points }) => (
            <tr key={unit.id}>
              <th scope="row" className={classes.first}>
                {unitName(unit)}
              </th>
              {points.map(({ values, absent }, index) => (
                <td key={times[index]?.period.id}>
                  {absent === null ? (
                    <Numbers values={values} unitId={unit.id} unitOfMeasure={indicator.unitOfMeasure} />
                  ) : (
                    <small className={classes.coverage} title={absent}>
                      {texts.series.absent}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface NumbersProps {
  values: readonly SeriesCellData[];
  unitId: string;
  unitOfMeasure: string;
}

/** The firmest number, and beside an official one the estimate that was given for it. */
function Numbers({ values, unitId, unitOfMeasure }: NumbersProps) {
  const shown = firmest(values);
  const cell = shown ?? values[0];
  if (!cell) return <span className={classes.gap}>–</span>;
  const others = shown ? values.filter((value) => value !== shown && firmest([value]) !== null) : [];
  return (
    <>
      <span className={classes.cell}>
        <Link
          to="/theo-doi"
          search={{ 'don-vi': unitId, ky: cell.period.id, 'chi-tieu': cell.indicator.id }}
          className={shown ? classes.number : classes.gap}
        >
          <Illustrative when={cell.illustrative}>{withoutUnit(cell.display, unitOfMeasure)}</Illustrative>
        </Link>
        {cell.target ? <AttainmentMark attainment={cell.attainment} label={cell.attainmentLabel} /> : null}
      </span>
      {shown && cell.period.vintage !== 'OFFICIAL' ? <VintageMark vintage={cell.period.vintage} /> : null}
      {cell.expected > 1 ? (
        <small className={classes.coverage}>
          {cell.reporting}/{cell.expected}
        </small>
      ) : null}
      {others.map((value) => (
        <small key={value.period.id} className={classes.coverage}>
          {texts.series.was[value.period.vintage]}: {withoutUnit(value.display, unitOfMeasure)}
        </small>
      ))}
    </>
  );
}
