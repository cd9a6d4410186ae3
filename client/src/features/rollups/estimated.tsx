import { useQuery } from 'urql';
import { type FragmentType, readFragment } from '#gql/rollups/fragment-masking.ts';
import { graphql } from '#gql/rollups/gql.ts';
import type { BoardRowFragment } from '#gql/rollups/graphql.ts';
import { printDecimal, printWithUnit } from '#lib/numbers.ts';
import { unbroken } from '#lib/unbroken.ts';
import { Illustrative } from '#ui/illustrative.tsx';
import type { BoardData } from './board.ts';
import { isNothing } from './difference.ts';
import { texts } from './texts/index.ts';

export const EstimatedFields = graphql(`
  fragment Estimated on EstimatedBefore { display illustrative expected reporting difference errorPercent }
`);

const BoardEstimates = graphql(`
  query BoardEstimates($unitId: ID!, $periodId: ID!, $asOf: LocalDate) {
    board(unitId: $unitId, periodId: $periodId, asOf: $asOf) {
      unit { id }
      period { id }
      rows { indicator { id } estimated { ...Estimated } }
    }
  }
`);

type Estimate = FragmentType<typeof EstimatedFields>;

/** Ước thực hiện, by indicator, where the board has lines without a number: a year that is not reported yet shows it. */
export function useEstimates(board: BoardData, lines: readonly BoardRowFragment[]): ReadonlyMap<string, Estimate> {
  const isAsked = board.period.vintage !== 'ESTIMATE' && lines.some(({ vintage }) => vintage === null);
  const [{ data }] = useQuery({
    query: BoardEstimates,
    variables: { unitId: board.unit.id, periodId: board.period.id, asOf: board.asOf },
    pause: !isAsked,
  });
  const rows = isAsked && data?.board?.period.id === board.period.id ? data.board.rows : [];
  return new Map(rows.flatMap(({ indicator, estimated }) => (estimated ? [[indicator.id, estimated]] : [])));
}

interface Props {
  estimated: Estimate;
  unitOfMeasure: string;
  className?: string | undefined;
}

/** What was estimated before the months were over, and by how much it was off. */
export function Estimated({ estimated, unitOfMeasure, className }: Props) {
  const { display, illustrative, expected, reporting, difference, errorPercent } = readFragment(
    EstimatedFields,
    estimated,
  );
  const off = difference === null ? [] : [errorInWords(difference, errorPercent, unitOfMeasure)];
  const units = expected > 1 ? [texts.estimated.from(reporting, expected)] : [];
  return (
    <p className={className}>
      {texts.estimated.told} <Illustrative when={illustrative}>{unbroken(display)}</Illustrative>
      {unbroken(['', ...units, ...off].join(', '))}
    </p>
  );
}

function errorInWords(difference: string, errorPercent: string | null, unitOfMeasure: string): string {
  if (isNothing(difference)) return texts.estimated.same;
  const size = printWithUnit(unsigned(difference), unitOfMeasure);
  const share = errorPercent === null ? size : `${size} (${printDecimal(unsigned(errorPercent), { trim: true })}%)`;
  return difference.startsWith('-') ? texts.estimated.less(share) : texts.estimated.more(share);
}

const unsigned = (number: string): string => number.replace(/^-/, '');
