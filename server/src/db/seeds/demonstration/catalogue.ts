import type { Client } from 'pg';
import { newId } from '#kernel/columns.ts';
import { insertRows } from '../../operator.ts';
import type { DemoData, DemoDecision, DemoPlanIndicator } from '../demo/demo-data.ts';
import { type PlacedUnit, unitOf } from './people.ts';

/** Ids by code. */
export type Indicators = Map<string, string>;

const EDITION_FROM = '2021-01-01';
const REGIME = 'MTCL';

/** The town's catalogue as the shared one, then the indicators that the other plans have for themselves. */
export async function seedCatalogue(client: Client, data: DemoData): Promise<Indicators> {
  const ids: Indicators = new Map();
  const { rows } = await client.query<{ id: string }>('select id from regime where code = $1', [REGIME]);
  const regimeId = rows[0]?.id ?? null;
  for (const indicator of data.catalogue) ids.set(indicator.code, newId());
  await insertRows(
    client,
    'indicator',
    data.catalogue.map(({ code, parentCode }) => ({
      id: ids.get(code),
      code,
      province_id: 0,
      pos: 0,
      parent_id: parentCode === null ? null : (ids.get(parentCode) ?? null),
    })),
  );
  await insertRows(
    client,
    'indicator_edition',
    data.catalogue.map((indicator) => ({
      ...editionOf(indicator, ids.get(indicator.code), regimeId),
      pos: 0,
      numerator_name: indicator.numerator,
      denominator_name: indicator.denominator,
      operand_unit: indicator.operandUnit,
      weight_indicator_id: indicator.weightCode === null ? null : (ids.get(indicator.weightCode) ?? null),
      quota_to_sub_units: indicator.quotaToSubUnits,
      applies_to_types: indicator.appliesToTypes,
      note: indicator.notes,
    })),
  );
  for (const decision of data.decisions) await seedOwnIndicators(client, decision, ids, regimeId);
  return ids;
}

async function seedOwnIndicators(
  client: Client,
  decision: DemoDecision,
  ids: Indicators,
  regimeId: string | null,
): Promise<void> {
  const unit = await unitOf(client, decision.unitCode, decision.unitDate);
  const own = decision.plan.objectives
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => indicator.catalogueCode === null && !ids.has(indicator.code));
  for (const indicator of own) ids.set(indicator.code, newId());
  await insertRows(
    client,
    'indicator',
    own.map((indicator) => ownIndicator(indicator, unit, ids)),
  );
  await insertRows(
    client,
    'indicator_edition',
    own.flatMap((indicator) => {
      const { definition } = indicator;
      if (!definition) return [];
      return [
        {
          ...editionOf({ ...definition, name: indicator.name }, ids.get(indicator.code), regimeId),
          pos: unit.pos,
          numerator_name: definition.numerator,
          denominator_name: definition.denominator,
          grades: definition.grades ?? null,
          quota_to_sub_units: false,
          note: indicator.note,
        },
      ];
    }),
  );
}

const ownIndicator = ({ code, parentCode }: DemoPlanIndicator, unit: PlacedUnit, ids: Indicators) => ({
  id: ids.get(code),
  code,
  province_id: unit.provinceId,
  unit_id: unit.unitId,
  pos: unit.pos,
  parent_id: parentCode === null ? null : (ids.get(parentCode) ?? null),
});

interface Meaning {
  name: string;
  kind: string;
  direction: string;
  unitOfMeasure: string;
  overTime: string;
  typedAs: string;
  overUnits: string;
  suppliedBy: string;
  sumPolicy: string;
}

const editionOf = (meaning: Meaning, indicatorId: string | undefined, regimeId: string | null) => ({
  id: newId(),
  indicator_id: indicatorId,
  edition: 1,
  valid_from: EDITION_FROM,
  name: meaning.name,
  kind: meaning.kind,
  direction: meaning.direction,
  unit_of_measure: meaning.unitOfMeasure,
  over_time: meaning.overTime,
  typed_as: meaning.typedAs,
  over_units: meaning.overUnits,
  supplied_by: meaning.suppliedBy,
  sum_policy: meaning.sumPolicy,
  percent_formula: meaning.direction === 'LOWER' ? 'BASELINE_GAP' : 'R_OVER_T',
  regime_id: regimeId,
});
