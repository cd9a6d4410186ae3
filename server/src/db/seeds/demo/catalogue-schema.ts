import { z } from 'zod';
import { direction, kind, overTime, overUnits, sumPolicy, suppliedBy, typedAs, words } from './vocabulary.ts';

/** What the columns of catalogue.csv have no room for. */
export const catalogueDetailsFile = z.array(
  z.strictObject({
    code: words,
    numerator: words.nullable(),
    denominator: words.nullable(),
    /** What both operands are counted in: "hồ sơ", "tấn". */
    operandUnit: words.nullable(),
    /** The indicator that weights a WEIGHTED_AVERAGE. */
    weightCode: words.nullable(),
    /** Types of the sub-units that report it; null: all. */
    appliesToTypes: z.array(words).nullable(),
  }),
);

const inLowerCase = <T extends z.ZodType>(schema: T) =>
  z.preprocess((text) => (typeof text === 'string' ? text.toUpperCase() : text), schema);
const optional = z.string().transform((text) => text || null);

/** A row of catalogue.csv, which keeps its columns and its vocabulary in lower case. */
export const catalogueRow = z
  .strictObject({
    code: words,
    section: optional,
    lead_department: words,
    name: words,
    parent_code: optional,
    raw_target: optional,
    kind,
    direction: inLowerCase(direction),
    unit_of_measure: words,
    over_time: overTime,
    typed_as: inLowerCase(typedAs),
    over_units: overUnits,
    supplied_by: inLowerCase(suppliedBy),
    sum_policy: inLowerCase(sumPolicy),
    quota_to_communes: z.enum(['yes', 'no']),
    result_2022: optional,
    result_source: optional,
    notes: optional,
  })
  .transform((row) => ({
    code: row.code,
    section: row.section,
    leadDepartment: row.lead_department,
    name: row.name,
    parentCode: row.parent_code,
    rawTarget: row.raw_target,
    kind: row.kind,
    direction: row.direction,
    unitOfMeasure: row.unit_of_measure,
    overTime: row.over_time,
    typedAs: row.typed_as,
    overUnits: row.over_units,
    suppliedBy: row.supplied_by,
    sumPolicy: row.sum_policy,
    quotaToSubUnits: row.quota_to_communes === 'yes',
    result2022: row.result_2022,
    resultSource: row.result_source,
    notes: row.notes,
  }));

export type DemoCatalogueIndicator = z.infer<typeof catalogueRow> &
  Omit<z.infer<typeof catalogueDetailsFile>[number], 'code'>;
