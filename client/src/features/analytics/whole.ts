/** A unit that is compared, with how many sub-units it has, and its unit above. */
export interface ComparedUnit extends Whole {
  readonly parent: Whole | null;
}

interface Whole {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly children: { readonly totalCount: number };
}

/**
 * The unit that a comparison is of as a whole: one that stands alone or with exactly its sub-units, or the one whose
 * sub-units are compared, all of them and no other. null: a choice of units, of which no whole is told.
 */
export function wholeOf(units: readonly ComparedUnit[]): Whole | null {
  const areAllBelow = (whole: Whole, others: readonly ComparedUnit[]) =>
    others.length === whole.children.totalCount && others.every(({ parent }) => parent?.id === whole.id);
  for (const unit of units) {
    const others = units.filter(({ id }) => id !== unit.id);
    if (unit.children.totalCount > 0 && (others.length === 0 || areAllBelow(unit, others))) return unit;
  }
  const above = units[0]?.parent ?? null;
  return above && areAllBelow(above, units) ? above : null;
}
