import { POSTS } from '@dich/posts';
import { z } from 'zod';
import { date, decimal, moment, words } from './vocabulary.ts';

/** Departments, offices, reports and quotas of the demonstration. */

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
    /** Stated by an administrator of the same unit; left out: nobody has. */
    post: z.enum(POSTS).optional(),
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
      /** Which of the ways in which the words can be read is meant. Left out: there is one. */
      chosenReading: z.int().optional(),
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

export type DemoDepartments = z.infer<typeof departmentsFile>[number];
export type DemoOffice = z.infer<typeof officesFile>[number];
export type DemoReport = z.infer<typeof report>;
export type DemoFigure = z.infer<typeof figure>;
export type DemoQuotas = z.infer<typeof quotasFile>;
