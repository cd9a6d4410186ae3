/** For which unit the usual departments are set up, and whether for those below it too. */
export interface OfUnit {
  unit: { readonly id: string; readonly name: string; readonly type: string };
  reachesBelow: boolean;
  onDone: () => void;
}

export interface UnitToSetUp {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly level: string;
}

interface Template {
  readonly code: string;
  readonly level: string;
  readonly types: readonly string[];
  readonly validTo: string | null;
}

/** Units of the kind that a list is for. */
export const unitsOfKind = <U extends UnitToSetUp>(template: Template, units: readonly U[]): U[] =>
  units.filter(({ level, type }) => level === template.level && template.types.includes(type));

/** Lists that hold on a day and are for some of the units; those of the first unit's own kind first. */
export function templatesFor<T extends Template>(all: readonly T[], units: readonly UnitToSetUp[], day: string): T[] {
  const known = all.filter(
    (template) => (template.validTo === null || template.validTo >= day) && unitsOfKind(template, units).length > 0,
  );
  const own = (template: Template) => unitsOfKind(template, units.slice(0, 1)).length > 0;
  // of one kind the list that ends first is the one of the day: what follows it is of a later law
  return known
    .filter((one) => !known.some((other) => isBefore(other, one)))
    .toSorted((a, b) => Number(own(b)) - Number(own(a)));
}

const isBefore = (a: Template, b: Template): boolean =>
  a.level === b.level &&
  (a.validTo ?? '9999') < (b.validTo ?? '9999') &&
  a.types.some((type) => b.types.includes(type));

/** One name per line; empty lines are none. */
export const namesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
