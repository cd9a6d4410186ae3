import { useElementSize } from '@mantine/hooks';
import { scaleLinear, scalePoint } from 'd3-scale';
import { language } from '#lib/language.ts';
import { unitName } from '#lib/unit-name.ts';
import { lengthOf } from './compared.ts';
import classes from './series.module.css';
import { firmest, type SeriesRowData, type SeriesTimes } from './series.ts';
import { targetMarkOf } from './target-mark.ts';
import { texts } from './texts/index.ts';

const HEIGHT = 260;
const [TOP, BOTTOM, LEFT, RIGHT] = [12, 30, 64, 16];
/** More lines cannot be told apart. */
const MOST_LINES = 8;
/** Times whose names stand below without touching. */
const NAME_WIDTH = 92;
const AXIS = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });

interface Props {
  rows: readonly SeriesRowData[];
  times: SeriesTimes;
}

/** A line for each unit; estimates are hollow, gaps interrupt it, and of one unit alone its targets are marked. */
export function SeriesChart({ rows: all, times }: Props) {
  const rows = all.slice(0, MOST_LINES);
  const { ref, width } = useElementSize();
  const hasEstimate = rows.some(({ points }) => points.some(({ values }) => isEstimate(values)));
  const hasTarget = rows.length === 1 && targetsOf(rows).length > 0;
  return (
    <figure className={classes.figure}>
      <div ref={ref} className={classes.canvas}>
        {width > 0 ? <Lines rows={rows} times={times} width={width} /> : null}
      </div>
      <figcaption className={classes.legend}>
        {rows.length > 1
          ? rows.map(({ unit }, index) => (
              <span key={unit.id} className={classes[`line${index}`]}>
                <svg width="22" height="10" aria-hidden="true">
                  <line x1="0" x2="22" y1="5" y2="5" className={classes.line} />
                </svg>
                {unitName(unit)}
              </span>
            ))
          : null}
        {all.length > rows.length ? <span>{texts.series.firstLines(MOST_LINES)}</span> : null}
        {hasTarget ? (
          <span>
            <svg width="22" height="10" aria-hidden="true">
              <line x1="0" x2="22" y1="5" y2="5" className={classes.target} />
            </svg>
            {texts.targetMark}
          </span>
        ) : null}
        {hasEstimate ? (
          <span className={classes.line0}>
            <svg width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="4" className={classes.hollow} />
            </svg>
            {texts.series.estimate}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}

const isEstimate = (values: SeriesRowData['points'][number]['values']): boolean => {
  const shown = firmest(values);
  return shown !== null && shown.period.vintage !== 'OFFICIAL';
};

const targetsOf = (rows: readonly SeriesRowData[]): number[] =>
  rows.flatMap(({ indicator, points }) =>
    points.flatMap(({ values }) => targetMarkOf((firmest(values) ?? values[0])?.target, indicator.unitOfMeasure) ?? []),
  );

interface Point {
  index: number;
  at: number;
  isEstimate: boolean;
  words: string;
}

/** Drawn are numbers in the unit of measure of today; what was counted in another stands in the table alone. */
const pointsOf = ({ indicator, points }: SeriesRowData): (Point | null)[] =>
  points.map(({ values }, index) => {
    const shown = firmest(values);
    const at = shown && shown.indicator.unitOfMeasure === indicator.unitOfMeasure ? lengthOf(shown) : null;
    return shown && at !== null ? { index, at, isEstimate: isEstimate(values), words: shown.display } : null;
  });

/** Neighbours that are joined: a gap begins another piece. */
function piecesOf(points: readonly (Point | null)[]): Point[][] {
  const pieces: Point[][] = [[]];
  for (const point of points) {
    if (point) pieces.at(-1)?.push(point);
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function Lines({ rows, times, width }: Props & { width: number }) {
  const drawn = rows.map(pointsOf);
  const targets = rows.length === 1 ? targetsOf(rows) : [];
  const ends = [...drawn.flat().flatMap((point) => (point ? [point.at] : [])), ...targets];
  const x = scalePoint<number>([...times.keys()], [LEFT, width - RIGHT]).padding(0.5);
  const y = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends) || 1], [HEIGHT - BOTTOM, TOP]).nice(5);
  const every = Math.max(1, Math.ceil((times.length * NAME_WIDTH) / (width - LEFT - RIGHT)));
  const [first] = rows;
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={texts.series.chartLabel(
        first?.indicator.name ?? '',
        times[0]?.label ?? '',
        times.at(-1)?.label ?? '',
      )}
    >
      {y.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={LEFT} x2={width - RIGHT} className={classes.gridLine} />
          <text x={LEFT - 8} dy="0.32em" textAnchor="end" className={classes.axis}>
            {AXIS.format(tick)}
          </text>
        </g>
      ))}
      {times.map(({ period, label }, index) =>
        index % every === 0 ? (
          <text key={period.id} x={x(index)} y={HEIGHT - 8} textAnchor="middle" className={classes.axis}>
            {label}
          </text>
        ) : null,
      )}
      {rows.length === 1 && first
        ? first.points.map(({ values }, index) => {
            const at = targetMarkOf((firmest(values) ?? values[0])?.target, first.indicator.unitOfMeasure);
            const middle = x(index) ?? 0;
            return at === null ? null : (
              <line
                key={times[index]?.period.id}
                x1={middle - 18}
                x2={middle + 18}
                y1={y(at)}
                y2={y(at)}
                className={classes.target}
              />
            );
          })
        : null}
      {drawn.map((points, index) => (
        <g key={rows[index]?.unit.id} className={classes[`line${index}`]}>
          {piecesOf(points).map((piece) => (
            <polyline
              key={piece[0]?.index}
              points={piece.map((point) => `${x(point.index)},${y(point.at)}`).join(' ')}
              className={classes.line}
            />
          ))}
          {points.map((point) =>
            point ? (
              <circle
                key={point.index}
                cx={x(point.index)}
                cy={y(point.at)}
                r="4"
                className={point.isEstimate ? classes.hollow : classes.dot}
              >
                <title>{point.words}</title>
              </circle>
            ) : null,
          )}
        </g>
      ))}
    </svg>
  );
}
