import { z } from 'zod';

/**
 * The shape of the demonstration's files. Vocabulary as in the entities; what a document says is kept to the letter in
 * `text`, `words`, `rawTarget`, `…Words` and in the decision itself, everything else is our reading of it.
 */

/** An exact decimal with a dot, never a float. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const date = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const words = z.string().min(1);

const kind = z.enum(['QUANTITY', 'RATIO', 'RATE_OF_CHANGE', 'STATUS', 'GRADE', 'COMPOSITE', 'FREQUENCY']);
const direction = z.enum(['HIGHER', 'LOWER', 'BAND', 'NONE']);
const overTime = z.enum(['SUM', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE']);
const typedAs = z.enum(['PERIOD', 'CUMULATIVE']);
const overUnits = z.enum([
  'SUM',
  'RATIO_OF_SUMS',
  'WEIGHTED_AVERAGE',
  'AVERAGE',
  'MIN',
  'MAX',
  'COUNT_ACHIEVED',
  'NONE',
]);
const suppliedBy = z.enum(['DEPARTMENTS', 'SUB_UNITS', 'BOTH']);
const sumPolicy = z.enum(['CHILDREN_EQUAL', 'CHILDREN_AT_LEAST', 'EACH_AT_LEAST', 'WEIGHTED_MEAN', 'NOT_COMPARABLE']);

const indicatorDefinition = z.strictObject({
  kind,
  direction,
  unitOfMeasure: words,
  overTime,
  typedAs,
  overUnits,
  suppliedBy,
  sumPolicy,
  /** What the two operands of a RATIO count; null for other kinds. */
  numerator: words.nullable(),
  denominator: words.nullable(),
});

const planIndicator = z.strictObject({
  code: words,
  /** The same as `code` where the indicator is one of the town's catalogue; null where the plan has its own. */
  catalogueCode: words.nullable(),
  name: words,
  /** The "trong đó" or the composite it is a part of, in the same plan. */
  parentCode: words.nullable(),
  /** Place in the document under the objective's own: "2.6". */
  section: words.nullable(),
  rawTarget: words,
  /** The same target said otherwise elsewhere in the document. */
  otherWordings: z.array(z.strictObject({ where: words, words })),
  /** Name of a department of the unit, and the words that say so. */
  leadDepartment: words.nullable(),
  leadWords: words.nullable(),
  coordinating: z.array(words),
  coordinatingWords: words.nullable(),
  note: words.nullable(),
  /** Null where the catalogue defines it. */
  definition: indicatorDefinition.nullable(),
});

const task = z.strictObject({
  /** `id` of the objective it serves. */
  objective: words.nullable(),
  /** As printed; some measures have lost theirs. */
  number: words.nullable(),
  text: words,
  lead: words.nullable(),
  coordinating: z.array(words),
  time: words.nullable(),
  monitor: words.nullable(),
  evidence: words.nullable(),
});

const whereSaid = z.enum(['HEADER', 'ANNEX_CAPTION']);

export const decisionFile = z.strictObject({
  /** Name of the file and of the document in `documents`. */
  slug: words,
  unitCode: words,
  /** The day on which the code means this unit. */
  unitDate: date,
  decision: z.strictObject({
    /** Null is *chưa có số*. */
    number: words.nullable(),
    symbol: words.nullable(),
    numberSource: whereSaid.nullable(),
    signedOn: date,
    signedOnSource: whereSaid,
    issuedBy: words.nullable(),
    signer: z.strictObject({ name: words, title: words }).nullable(),
    title: words,
    legalBases: z.array(words),
    proposedBy: words.nullable(),
    articles: z.array(z.strictObject({ number: words, text: words })),
    recipients: z.array(words),
    replaces: words.nullable(),
    annexCaption: words.nullable(),
  }),
  plan: z.strictObject({
    year: z.int(),
    title: words,
    generalObjective: words.nullable(),
    objectives: z.array(
      z.strictObject({ id: words, section: words, text: words, indicators: z.array(planIndicator).min(1) }),
    ),
    tasks: z.array(task),
    /** What the document says besides: purposes, organisation, monitoring. */
    sections: z.array(z.strictObject({ heading: words, paragraphs: z.array(words) })),
  }),
  /** What is wrong in the document itself: kept, shown, never repaired. */
  faults: z.array(z.strictObject({ code: words, where: words, text: words })),
});

export const departmentsFile = z.array(
  z.strictObject({
    unitCode: words,
    unitDate: date,
    /** The document that names them; null: invented. */
    source: words.nullable(),
    departments: z.array(z.strictObject({ code: words, name: words })),
  }),
);

/** Accounts of invented people, one office each. */
export const officesFile = z.array(
  z.strictObject({
    account: z.string().regex(/^[a-z]+(\.[a-z]+)+$/),
    fullName: words,
    office: z.enum([
      'ADMINISTRATOR',
      'LEADER',
      'PLANNER',
      'DEPARTMENT_HEAD',
      'OFFICER',
      'ANALYST',
      'AUDITOR',
      'VIEWER',
    ]),
    unitCode: words,
    unitDate: date,
    /** `code` of a department of the unit; null for offices of the unit itself. */
    department: words.nullable(),
    heldFrom: date,
  }),
);

const figure = z.strictObject({
  indicatorCode: words,
  /** In the indicator's unit of measure; null for a RATIO, which is its operands, and for a STATUS. */
  value: decimal.nullable(),
  numerator: decimal.nullable(),
  denominator: decimal.nullable(),
  status: z.enum(['ACHIEVED', 'NOT_ACHIEVED']).nullable(),
  /** The document's words, where the figure came as words: "hơn 201 tỷ đồng". */
  words: words.nullable(),
  illustrative: z.boolean(),
  source: words.nullable(),
  note: words.nullable(),
  /** False: typed for the whole unit beside a roll-up of the same thing; kept and shown, never added to it. */
  counted: z.boolean(),
});

const report = z.strictObject({
  unitCode: words,
  /** `code` of the reporting department; null: the unit's own report to its parent. */
  department: words.nullable(),
  /** Half-year or year of the regime MTCL; the year has an estimate and an official period, told apart by vintage. */
  period: z.string().regex(/^\d{4}-(H1|Y)$/),
  vintage: z.enum(['ESTIMATE', 'PRELIMINARY', 'OFFICIAL']),
  state: z.enum(['SUBMITTED', 'RETURNED', 'ACCEPTED']),
  enteredBy: words,
  submittedBy: words,
  submittedAt: moment,
  decidedBy: words.nullable(),
  decidedAt: moment.nullable(),
  /** Why it was returned. */
  reason: words.nullable(),
  figures: z.array(figure).min(1),
});

export const figuresFile = z.strictObject({ year: z.int(), reports: z.array(report) });

export const quotasFile = z.strictObject({
  year: z.int(),
  parentUnitCode: words,
  unitDate: date,
  quotas: z.array(
    z.strictObject({
      indicatorCode: words,
      unitCode: words,
      rawTarget: words,
      illustrative: z.boolean(),
      note: words.nullable(),
    }),
  ),
  /** What the parent brings in itself of a target that its sub-units share. */
  ownParts: z.array(
    z.strictObject({
      indicatorCode: words,
      department: words,
      rawTarget: words,
      illustrative: z.boolean(),
      note: words.nullable(),
    }),
  ),
  /** Why the quotas alone do not make the parent's target. */
  gapExplanations: z.array(z.strictObject({ indicatorCode: words, text: words })),
});

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

export type DemoDecision = z.infer<typeof decisionFile>;
export type DemoPlanIndicator = z.infer<typeof planIndicator>;
export type DemoDepartments = z.infer<typeof departmentsFile>[number];
export type DemoOffice = z.infer<typeof officesFile>[number];
export type DemoReport = z.infer<typeof report>;
export type DemoFigure = z.infer<typeof figure>;
export type DemoQuotas = z.infer<typeof quotasFile>;
export type DemoCatalogueIndicator = z.infer<typeof catalogueRow> &
  Omit<z.infer<typeof catalogueDetailsFile>[number], 'code'>;
