import { useElementSize } from '@mantine/hooks';
import { scaleLinear } from 'd3-scale';
import { language } from '#lib/language.ts';
import { unitInWords } from '#lib/numbers.ts';
import { unitName } from '#lib/unit-name.ts';
import { lengthOf, type Ranked, rank } from './compared.ts';
import classes from './comparison.module.css';
import type { ComparisonData } from './comparison.ts';
import { targetMarkOf } from './target-mark.ts';
import { texts } from './texts/index.ts';

const ROW = 40;
const BAR = 20;
const TOP = 26;
const NARROW = 560;

const AXIS = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });

/** Bars in the order of the ranking, each with the mark of its own target; figures stand in words beside the bars. */
export function ComparisonChart({ comparison, column }: { comparison: ComparisonData; column: number }) {
  const { ref, width } = useElementSize();
  const indicator = comparison.indicators[column];
  if (!indicator) return null;
  const ranked = rank(comparison, column);
  return (
    <div className={classes.panel}>
      <p className={classes.remark}>
        {indicator.name} ({unitInWords(indicator.unitOfMeasure)}), {comparison.period.label}
        <span className={classes.legend}>
          <svg width="10" height="16" aria-hidden="true">
            <rect x="4" width="3" height="16" rx="1" className={classes.targetMark} />
          </svg>
          {texts.targetMark}
        </span>
      </p>
      <div ref={ref}>
        {width > 0 ? (
          <Bars
            ranked={ranked}
            unitOfMeasure={indicator.unitOfMeasure}
            width={width}
            label={texts.chartLabel(indicator.name, comparison.period.label)}
          />
        ) : null}
      </div>
      {ranked.some(({ cell }) => cell.illustrative) ? <p className={classes.note}>{texts.chartIllustrative}</p> : null}
    </div>
  );
}

interface BarsProps {
  ranked: readonly Ranked[];
  unitOfMeasure: string;
  width: number;
  label: string;
}

function Bars({ ranked, unitOfMeasure, width, label }: BarsProps) {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 8 : 190;
  const right = isNarrow ? 130 : 200;
  const row = isNarrow ? ROW + 18 : ROW;
  const ends = ranked.flatMap(({ cell }) => [lengthOf(cell) ?? 0, targetMarkOf(cell.target, unitOfMeasure) ?? 0]);
  const x = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends) || 1], [left, width - right]).nice(5);
  return (
    <svg width={width} height={TOP + ranked.length * row} role="img" aria-label={label} className={classes.chart}>
      {x.ticks(isNarrow ? 3 : 6).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} 0)`}>
          <line y1={TOP - 6} y2={TOP + ranked.length * row} className={classes.gridLine} />
          <text y={12} textAnchor="middle" className={classes.axis}>
            {AXIS.format(tick)}
          </text>
        </g>
      ))}
      {ranked.map(({ unit, cell }, index) => {
        const length = lengthOf(cell);
        const target = targetMarkOf(cell.target, unitOfMeasure);
        const top = TOP + index * row + (isNarrow ? 20 : 0);
        const end = x(Math.max(length ?? 0, 0));
        return (
          <g key={unit.id} transform={`translate(0 ${top})`}>
            <text
              x={isNarrow ? 0 : left - 12}
              y={isNarrow ? -6 : BAR - 5}
              textAnchor={isNarrow ? 'start' : 'end'}
              className={classes.name}
            >
              {unitName(unit)}
            </text>
            {length === null ? (
              <text x={left + 6} y={BAR - 5} className={classes.axis}>
                {texts.noFigure}
              </text>
            ) : (
              <>
                <rect
                  x={x(Math.min(length, 0))}
                  width={Math.abs(x(length) - x(0))}
                  height={BAR}
                  rx="3"
                  className={classes[cell.attainment] ?? classes.NOT_ASSESSED}
                />
                <text x={Math.max(end, x(Math.max(target ?? 0, 0))) + 10} y={BAR - 5} className={classes.figure}>
                  <tspan className={cell.illustrative ? classes.illustrative : undefined}>{cell.display}</tspan>
                  {cell.target ? <tspan className={classes.verdict}> · {cell.attainmentLabel}</tspan> : null}
                </text>
              </>
            )}
            {target === null ? null : (
              <rect x={x(target) - 1.5} y={-5} width="3" height={BAR + 10} rx="1" className={classes.targetMark} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
