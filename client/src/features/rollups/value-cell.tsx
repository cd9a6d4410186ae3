import { formatDecimal } from '@dich/measure';
import { graphql } from '#gql/rollups/gql.ts';
import type { ValueCellFragment } from '#gql/rollups/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { texts } from '#lib/texts/rollups.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { RestatedMark, VintageMark } from '#ui/marks.tsx';
import classes from './board-page.module.css';

export const ValueCellFields = graphql(`
  fragment ValueCell on IndicatorValue {
    display
    vintage
    illustrative
    restated { beforeDisplay afterDisplay at }
  }
`);

/** A number with everything that qualifies it: minh họa, đã tính lại, and its vintage where it is not the `usual` one. */
export function ValueCell({ value, usual }: { value: ValueCellFragment; usual: ValueCellFragment['vintage'] }) {
  const { display, vintage, illustrative, restated } = value;
  return (
    <span className={classes.value}>
      <span className={classes.number}>
        <Illustrative when={illustrative}>{display}</Illustrative>
      </span>
      <span className={classes.tags}>
        {vintage && vintage !== usual ? <VintageMark vintage={vintage} /> : null}
        {restated ? (
          <RestatedMark
            hint={texts.restatedText(restated.beforeDisplay, restated.afterDisplay, formatMoment(restated.at))}
          />
        ) : null}
      </span>
    </span>
  );
}

/** "106" → "106% mức chỉ tiêu". */
export const percentInWords = (percent: string): string =>
  texts.percent(`${formatDecimal(percent, { scale: 1, trim: true })}%`);
