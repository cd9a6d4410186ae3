import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import { printWithUnit } from '#lib/numbers.ts';
import { unbroken } from '#lib/unbroken.ts';
import { CoverageBar } from '#ui/coverage-bar.tsx';
import { isNothing } from './difference.ts';
import { texts } from './texts/index.ts';
import { ValueCell } from './value-cell.tsx';
import classes from './why.module.css';

export const PeriodPartRowFields = graphql(`
  fragment PeriodPartRow on IndicatorValue {
    ...ValueCell
    vintage
    period { id label }
    expected
    reporting
    pending
    incomputable { text }
  }
`);

interface Props {
  value: {
    periodParts: readonly FragmentType<typeof PeriodPartRowFields>[];
    ofParts: { display: string; difference: string | null; overTime: { coverage: string } } | null;
    indicator: { unitOfMeasure: string };
  };
}

/** The shorter periods that a number is put together of, or stands beside, each of which opens in turn. */
export function PeriodParts({ value: { periodParts, ofParts, indicator } }: Props) {
  if (periodParts.length === 0) return null;
  return (
    <section>
      <h3>{texts.overTime}</h3>
      {ofParts ? (
        <>
          <p>{unbroken(texts.ofParts(ofParts.display, ofParts.overTime.coverage))}</p>
          <p className={classes.small}>
            {ofParts.difference && !isNothing(ofParts.difference)
              ? `${texts.ofPartsDifference(printWithUnit(ofParts.difference, indicator.unitOfMeasure))} `
              : null}
            {texts.ofPartsNote}
          </p>
        </>
      ) : null}
      <table className={classes.parts}>
        <thead>
          <tr>
            <th scope="col">{texts.partPeriod}</th>
            <th scope="col" className={classes.right}>
              {texts.partValue}
            </th>
            <th scope="col">{texts.coverage}</th>
          </tr>
        </thead>
        <tbody>
          {readFragment(PeriodPartRowFields, periodParts).map((part) => (
            <tr key={part.period.id}>
              <th scope="row">
                <Link
                  from="/theo-doi"
                  to="/theo-doi"
                  search={(before) => ({ ...before, ky: part.period.id })}
                  aria-label={texts.openPeriod(part.period.label)}
                >
                  {part.period.label}
                </Link>
              </th>
              <td className={classes.right}>
                <ValueCell value={part} usual="OFFICIAL" />
                {part.vintage && part.incomputable ? (
                  <div className={classes.small}>{part.incomputable.text}</div>
                ) : null}
              </td>
              <td>
                <CoverageBar reporting={part.reporting} expected={part.expected} pending={part.pending} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
