/** What looks wrong between figures of one report: parts and their whole. */
import { compare, type Fraction, plus, quotient, times, trimmed, whole } from '../exact.ts';
import type { Quantity } from '../messages.ts';
import { says } from '../says/checks.ts';
import { factorBetween } from '../units/unit-of-measure.ts';
import type { CheckedRow, Finding } from './types.ts';

/**
 * "Trong đó": a part is at most its whole; several parts may overlap, so their sum is only asked about. Nothing is said
 * of what is missing.
 */
export function checkBetween(rows: readonly CheckedRow[]): Finding[] {
  const byId = new Map(rows.map((row) => [row.indicatorId, row]));
  const parts = Map.groupBy(
    rows.filter(({ kind, parentId, figure }) => kind === 'QUANTITY' && parentId !== null && figure?.value != null),
    ({ parentId }) => parentId ?? '',
  );
  return [...parts].flatMap(([parentId, of]): Finding[] => {
    const parent = byId.get(parentId);
    const all = parent?.figure?.value;
    if (!parent || all == null || parent.kind !== 'QUANTITY') return [];
    const unit = parent.unitOfMeasure;
    const like = of.flatMap(({ indicatorId, figure, unitOfMeasure }) => {
      const factor = factorOfPart(unitOfMeasure, unit);
      return factor ? [{ indicatorId, amount: times(whole(figure?.value ?? '0'), factor) }] : [];
    });
    const above = like.filter(({ amount }) => compare(amount, whole(all)) > 0);
    const sum = like.reduce((added, { amount }) => plus(added, amount), whole('0'));
    const shown = (amount: Fraction): Quantity => ({ value: trimmed(quotient(amount, SHOWN)), unit });
    if (above.length > 0)
      return above.map(({ indicatorId, amount }) => ({
        severity: 'ERROR',
        indicatorIds: [indicatorId, parentId],
        message: says.partAboveWhole({
          ...{ part: shown(amount), whole: shown(whole(all)), name: parent.name },
        }),
      }));
    if (like.length < 2 || compare(sum, whole(all)) <= 0) return [];
    return [
      {
        severity: 'WARNING',
        indicatorIds: [parentId, ...like.map(({ indicatorId }) => indicatorId)],
        message: says.partsAboveWhole({ sum: shown(sum), whole: shown(whole(all)) }),
      },
    ];
  });
}

/** Decimals shown: as many as are kept. */
const SHOWN = 6;

/** What is called a part of the other is counted with it, whichever of the two is the wider name ("người", "lao động"). */
function factorOfPart(part: string, of: string): Fraction | null {
  const back = factorBetween(of, part);
  return factorBetween(part, of) ?? (back && { n: back.d, d: back.n });
}
