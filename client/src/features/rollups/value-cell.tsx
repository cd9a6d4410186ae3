import { formatDecimal } from '@dich/measure';
import { graphql } from '#gql/rollups/gql.ts';
import type { ValueCellFragment } from '#gql/rollups/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { texts } from '#lib/texts/rollups.ts';
import { IllustrativeMark, RestatedMark, VintageMark } from '#ui/marks.tsx';
import classes from './board-page.module.css';

export const ValueCellFields = graphql(`
  fragment ValueCell on IndicatorValue {
    display
    vintage
    illustrative
    restated { before after at }
  }
`);

/** A number with everything that qualifies it: ước, minh họa, đã tính lại. */
export function ValueCell({ value }: { value: ValueCellFragment }) {
  const { display, vintage, illustrative, restated } = value;
  return (
    <span className={classes.value}>
      <span className={classes.number}>{display}</span>
      <span className={classes.tags}>
        {vintage && vintage !== 'OFFICIAL' ? <VintageMark vintage={vintage} /> : null}
        {illustrative ? <IllustrativeMark /> : null}
        {restated ? (
          <RestatedMark
            hint={texts.restatedText(restated.before ?? '–', restated.after ?? '–', formatMoment(restated.at))}
          />
        ) : null}
      </span>
    </span>
  );
}

/** "106" → "106% mức chỉ tiêu". */
export const percentInWords = (percent: string): string =>
  texts.percent(`${formatDecimal(percent, { scale: 1, trim: true })}%`);
