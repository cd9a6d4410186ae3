import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { Period } from '#features/periods/period.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Subtree } from '#features/units/unit.loaders.ts';
import type { RangeData } from './range-data.ts';

/** Values of some indicators of one unit for a period. */
export interface ValuesRequest {
  unit: UnitVersion;
  indicators: readonly CatalogueIndicator[];
  period: Period;
}

/** One of them, with what it is made of. */
export interface At extends ValuesRequest {
  indicator: CatalogueIndicator;
  subtree: Subtree;
  data: RangeData;
  asOf: string | null;
}
