import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { ValueCellFragment } from '#gql/rollups/graphql.ts';
import { formatMoment } from '#lib/dates.ts';
import { printDecimal, unitInWords } from '#lib/numbers.ts';
import { percentOfTarget } from '#lib/percent.ts';
import { unbroken } from '#lib/unbroken.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import { OwnLevelMark, RestatedMark, VintageMark } from '#ui/marks.tsx';
import classes from './board-page.module.css';
import { texts } from './texts/index.ts';

export const ValueCellFields = graphql(`
  fragment ValueCell on IndicatorValue {
    display
    vintage
    illustrative
    level
    restated { beforeDisplay afterDisplay at }
  }
`);

interface Props {
  value: FragmentType<typeof ValueCellFields>;
  usual: ValueCellFragment['vintage'];
  /** "28/34 trường", where the target counts so; the quotient stands behind it. */
  count?: string | null;
}

/** A number with everything that qualifies it: minh họa, duyệt trong đơn vị, đã tính lại, and its vintage where it is not the `usual` one. */
export function ValueCell({ value, usual, count = null }: Props) {
  const { display, vintage, illustrative, level, restated } = readFragment(ValueCellFields, value);
  return (
    <span className={classes.value}>
      <span className={classes.number}>
        <Illustrative when={illustrative}>{count ? `${count} (${display})` : display}</Illustrative>
      </span>
      <span className={classes.tags}>
        {vintage && vintage !== usual ? <VintageMark vintage={vintage} /> : null}
        {level === 'OWN' ? <OwnLevelMark hint={texts.ownLevelText} /> : null}
        {restated ? (
          <RestatedMark
            hint={texts.restatedText(restated.beforeDisplay, restated.afterDisplay, formatMoment(restated.at))}
          />
        ) : null}
      </span>
    </span>
  );
}

interface Counted {
  readonly rule: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly indicator: { readonly operandUnit: string | null };
}

/** "28/34 trường" of a figure whose target is "x/y trường"; null of every other. */
export function countOf({ rule, numerator, denominator, indicator }: Counted): string | null {
  if (rule !== 'COUNT_OF' || numerator === null || denominator === null) return null;
  const [some, all] = [numerator, denominator].map((operand) => printDecimal(operand, { trim: true }));
  return unbroken(`${some}/${all} ${indicator.operandUnit ? unitInWords(indicator.operandUnit) : ''}`.trim());
}

/** "106" → "106% mức chỉ tiêu". */
export const percentInWords = (percent: string): string => texts.percent(`${percentOfTarget(percent)}%`);
