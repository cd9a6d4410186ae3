import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import { printWithUnit } from '#lib/numbers.ts';
import { unbroken } from '#lib/unbroken.ts';
import { isNothing } from './difference.ts';
import { texts } from './texts/index.ts';

export const BesideFields = graphql(`
  fragment Beside on ReportedBeside {
    regime { id name }
    period { id label }
    coverage
    display
    difference
    expected
    reporting
  }
`);

interface Props {
  besides: readonly FragmentType<typeof BesideFields>[];
  unitOfMeasure: string;
  className?: string | undefined;
}

/** What other regimes have brought for the same months, and by how much it differs from the number that counts. */
export function Besides({ besides, unitOfMeasure, className }: Props) {
  return readFragment(BesideFields, besides).map(({ regime, period, coverage, display, difference, ...units }) => (
    <p key={regime.id} className={className}>
      {unbroken(
        [
          texts.besides.told(regime.name, period?.label ?? coverage ?? '', display),
          period && units.expected > 1 ? [texts.besides.coverage(units.reporting, units.expected)] : [],
          difference === null ? [] : [differenceInWords(difference, unitOfMeasure)],
        ]
          .flat()
          .join(', '),
      )}
    </p>
  ));
}

function differenceInWords(difference: string, unitOfMeasure: string): string {
  if (isNothing(difference)) return texts.besides.same;
  const isLess = difference.startsWith('-');
  const size = printWithUnit(isLess ? difference.slice(1) : difference, unitOfMeasure);
  return isLess ? texts.besides.less(size) : texts.besides.more(size);
}
