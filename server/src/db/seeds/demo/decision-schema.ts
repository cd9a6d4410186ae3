import { z } from 'zod';
import { DOCUMENT_KINDS } from '#features/plans/decision.entity.ts';
import { PLAN_SECTIONS } from '#features/plans/plan.entity.ts';
import {
  date,
  direction,
  faultCode,
  kind,
  overTime,
  overUnits,
  sumPolicy,
  suppliedBy,
  typedAs,
  words,
} from './vocabulary.ts';

/**
 * One decision with its plan. What the document says is kept to the letter in the decision itself, `text`, `words`,
 * `rawTarget` and `…Words`; everything else is our reading of it.
 */

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
  /** Of a GRADE: its own scale, worst first, and what else a grade is called; left out: a scale that is known. */
  grades: z.array(z.union([words, z.strictObject({ name: words, also: z.array(words) })])).optional(),
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
  /** Which of the ways in which the words can be read is meant: the planner's answer. Left out: there is one. */
  chosenReading: z.int().optional(),
  /** The same target said otherwise elsewhere in the document. */
  otherWordings: z.array(z.strictObject({ where: words, words })),
  /** Name of a department of the unit, and the words that say so. */
  leadDepartment: words.nullable(),
  leadWords: words.nullable(),
  coordinating: z.array(words),
  coordinatingWords: words.nullable(),
  note: words.nullable(),
  /** Of a composite: codes of the lines of the same plan that the document lists under it. */
  members: z.array(words),
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

const paragraph = z.strictObject({
  section: z.enum(PLAN_SECTIONS),
  /** `id` of the objective under which it stands. */
  objective: words.nullable(),
  heading: z.boolean(),
  text: words,
  /** Codes of the indicators of the plan whose targets it states. */
  indicators: z.array(words),
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
    /** Null: the document bears no day. */
    signedOn: date.nullable(),
    signedOnSource: whereSaid.nullable(),
    /** Of what bears no day: the day from which its targets hold, as its issuer names it. */
    holdsFrom: date.nullable(),
    kind: z.enum(DOCUMENT_KINDS),
    issuedBy: words.nullable(),
    /** Địa danh, before the date. */
    place: words.nullable(),
    /** The line above the signature. */
    authority: words.nullable(),
    signer: z.strictObject({ name: words, title: words }).nullable(),
    title: words,
    legalBases: z.array(words),
    proposedBy: words.nullable(),
    articles: z.array(z.strictObject({ number: words, text: words })),
    recipients: z.array(words),
    replaces: words.nullable(),
    /** The head of each annex, its lines as printed. */
    annexCaptions: z.array(words),
  }),
  plan: z.strictObject({
    year: z.int(),
    title: words,
    generalObjective: words.nullable(),
    objectives: z.array(
      z.strictObject({ id: words, section: words.nullable(), text: words, indicators: z.array(planIndicator).min(1) }),
    ),
    tasks: z.array(task),
    /** What the document says besides, in its order: lines of objectives, purposes, organisation, monitoring. */
    paragraphs: z.array(paragraph),
  }),
  /** What is wrong in the document itself: kept, shown, never repaired. */
  faults: z.array(z.strictObject({ code: faultCode, where: words, text: words })),
});

export type DemoDecision = z.infer<typeof decisionFile>;
export type DemoPlanIndicator = z.infer<typeof planIndicator>;

/** The day of its signature or, where it bears none, from which it holds. */
export const dayOf = ({ decision: { signedOn, holdsFrom } }: DemoDecision): string => {
  const day = signedOn ?? holdsFrom;
  if (!day) throw new Error('demonstration: a decision without a day');
  return day;
};
