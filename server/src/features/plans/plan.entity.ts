import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantKey } from '#kernel/columns.ts';
import { ids, positions, texts } from '#kernel/lists.ts';

/** What a plan can be issued without, for a reason. */
export const HOLES = ['TARGET', 'LEAD', 'QUOTA', 'PART'] as const;
export type HoleKind = (typeof HOLES)[number];

/** Of one kind: the names of the indicators that lack it. */
export interface PlanHole {
  kind: HoleKind;
  names: string[];
}

/** How a plan changes another of its unit and year: bổ sung, sửa đổi bổ sung, thay thế. */
export const AMENDMENTS = ['SUPPLEMENT', 'AMEND', 'REPLACE'] as const;
export type Amendment = (typeof AMENDMENTS)[number];

/**
 * A unit's quality objectives of one year, or what changes them (`amendsId`, which holds from a day on). Drafts are its own; once issued it is read up and down the tree, and by the
 * units that its decision names (`named`: their tree positions). One of a department (`departmentId`) stands under the plan of
 * its unit, and is read in the unit and above it alone.
 */
const PlanSchema = defineEntity({
  name: 'Plan',
  properties: {
    provinceId: tenantKey.provinceId(),
    id: tenantKey.id(),
    unitId: p.uuid(),
    /** Whose plan it is, of the unit’s; null: the unit’s own. */
    departmentId: p.uuid().strictNullable(),
    pos: p.integer(),
    /** A year, or a term of several (`@dich/measure`, years). */
    year: p.integer(),
    title: p.text(),
    generalObjective: p.text().strictNullable(),
    decisionId: p.uuid().strictNullable(),
    carriedOverFromId: p.uuid().strictNullable(),
    amendsId: p.uuid().strictNullable(),
    amendsHow: p.text().$type<Amendment>().strictNullable(),
    holdsFrom: p.date().strictNullable(),
    issued: p.boolean(),
    /** Null: a draft, or of before this was kept. */
    issuedAt: p.datetime().strictNullable(),
    gapExplanation: p.text().strictNullable(),
    holes: p.json().$type<PlanHole[]>(),
    holesReason: p.text().strictNullable(),
    named: positions(),
    revision: p.integer().version(),
  },
});
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);

const partOfUnitPlan = {
  provinceId: tenantKey.provinceId(),
  id: tenantKey.id(),
  planId: p.uuid(),
  pos: p.integer(),
  issued: p.boolean(),
  named: positions(),
};

/** With the department whose plan it is, as the plan says. */
const partOfPlan = { ...partOfUnitPlan, departmentId: p.uuid().strictNullable() };

/** A sentence the unit commits to; holds indicators and tasks. */
const ObjectiveSchema = defineEntity({
  name: 'Objective',
  properties: { ...partOfPlan, ordinal: p.smallint(), section: p.text(), text: p.text() },
});
export class Objective extends ObjectiveSchema.class {}
ObjectiveSchema.setClass(Objective);

/** An indicator under an objective of a plan; of a composite which indicators of the plan it counts (`memberIds`). */
const PlanIndicatorSchema = defineEntity({
  name: 'PlanIndicator',
  properties: { ...partOfPlan, objectiveId: p.uuid(), indicatorId: p.uuid(), ordinal: p.smallint(), memberIds: ids() },
});
export class PlanIndicator extends PlanIndicatorSchema.class {}
PlanIndicatorSchema.setClass(PlanIndicator);

/** A line of the plan: who does what, when, watched by whom, shown by what. Words as in the document. */
const TaskSchema = defineEntity({
  name: 'Task',
  properties: {
    ...partOfPlan,
    objectiveId: p.uuid().strictNullable(),
    ordinal: p.smallint(),
    number: p.text().strictNullable(),
    text: p.text(),
    lead: p.text().strictNullable(),
    coordinating: texts(),
    time: p.text().strictNullable(),
    monitor: p.text().strictNullable(),
    evidence: p.text().strictNullable(),
  },
});
export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);

/** What a plan that amends another takes out of it from its first day on: all lines for an indicator, or a task. */
const EndedLineSchema = defineEntity({
  name: 'EndedLine',
  properties: {
    ...partOfPlan,
    indicatorId: p.uuid().strictNullable(),
    taskId: p.uuid().strictNullable(),
    reason: p.text(),
  },
});
export class EndedLine extends EndedLineSchema.class {}
EndedLineSchema.setClass(EndedLine);

/** The parts of a plan in which paragraphs stand, in the order of the document. */
export const PLAN_SECTIONS = ['PREAMBLE', 'PURPOSE', 'OBJECTIVES', 'MEASURES', 'MONITORING', 'ORGANISATION'] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

/**
 * What a plan says besides objectives and tasks, to the letter. A line under an objective states the targets of
 * `indicatorIds`; one that states none, and heads no others, is not quantified (chưa lượng hóa).
 */
const ParagraphSchema = defineEntity({
  name: 'Paragraph',
  properties: {
    ...partOfPlan,
    objectiveId: p.uuid().strictNullable(),
    section: p.text().$type<PlanSection>(),
    ordinal: p.smallint(),
    heading: p.boolean(),
    text: p.text(),
    indicatorIds: ids(),
  },
});
export class Paragraph extends ParagraphSchema.class {}
ParagraphSchema.setClass(Paragraph);

/** What is wrong in the document itself: shown beside it, never repaired silently. */
export const PLAN_FAULT_CODES = [
  'NUMBER_MISSING',
  'SIGNED_ON_MISSING',
  'SIGNER_MISSING',
  'NUMBER_GIVEN_TWICE',
  'CAPTION_NUMBER_MISSING',
  'YEAR_MISMATCH',
  'COUNT_MISMATCH',
  'SCALE_AMBIGUOUS',
  'ANNEXES_DISAGREE',
  'ONLY_IN_ONE_ANNEX',
  'OBJECTIVE_WITHOUT_TASKS',
  'TASK_NUMBER_MISSING',
] as const;
export type PlanFaultCode = (typeof PLAN_FAULT_CODES)[number];

const PlanFaultSchema = defineEntity({
  name: 'PlanFault',
  properties: {
    ...partOfPlan,
    ordinal: p.smallint(),
    code: p.text().$type<PlanFaultCode>(),
    place: p.text(),
    text: p.text(),
  },
});
export class PlanFault extends PlanFaultSchema.class {}
PlanFaultSchema.setClass(PlanFault);

export const RESPONSIBILITY_ROLES = ['LEAD', 'COORDINATE'] as const;
export type ResponsibilityRole = (typeof RESPONSIBILITY_ROLES)[number];

/** Phân công: which department of the unit leads or coordinates an indicator of its plan. */
const ResponsibilitySchema = defineEntity({
  name: 'Responsibility',
  properties: {
    ...partOfUnitPlan,
    indicatorId: p.uuid(),
    departmentId: p.uuid(),
    year: p.smallint(),
    role: p.text().$type<ResponsibilityRole>(),
    acknowledgedAt: p.datetime().strictNullable(),
    acknowledgedBy: p.text().strictNullable(),
  },
});
export class Responsibility extends ResponsibilitySchema.class {}
ResponsibilitySchema.setClass(Responsibility);
