import { ScoreMark } from '#features/rollups/score-mark.tsx';
import { unitInWords } from '#lib/numbers.ts';
import { unitName } from '#lib/unit-name.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { AttainmentMark } from '#ui/marks.tsx';
import { rank } from './compared.ts';
import classes from './comparison.module.css';
import type { ComparisonData } from './comparison.ts';
import { texts } from './texts/index.ts';

/** Units in the order of one indicator, the best first. */
export function Ranking({ comparison, column }: { comparison: ComparisonData; column: number }) {
  const indicator = comparison.indicators[column];
  if (!indicator) return null;
  return (
    <div className={classes.panel}>
      <p className={classes.remark}>
        {indicator.name} ({unitInWords(indicator.unitOfMeasure)}), {comparison.period.label}.{' '}
        {indicator.direction === 'LOWER' ? texts.lowerIsBetter : texts.higherIsBetter}.
      </p>
      <table className={classes.ranking}>
        <thead>
          <tr>
            <th scope="col">{texts.rank}</th>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.target}</th>
            <th scope="col">{texts.attainment}</th>
          </tr>
        </thead>
        <tbody>
          {rank(comparison, column).map(({ unit, cell, place }) => (
            <tr key={unit.id}>
              <td className={classes.place} title={place === null ? texts.unranked : undefined}>
                {place ?? '–'}
              </td>
              <th scope="row">{unitName(unit)}</th>
              <td className={classes.number}>
                <Illustrative when={cell.illustrative}>{cell.display}</Illustrative>
              </td>
              <td>{cell.target?.text ?? '—'}</td>
              <td>
                {cell.target ? <AttainmentMark attainment={cell.attainment} label={cell.attainmentLabel} /> : null}
                <ScoreMark score={cell.score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
