import { type Given, id, input, int, many, oneOf, optional, part, text, verbInput } from '#kernel/inputs.ts';
import { ResponsibilityRoleEnum } from './plan.graphql.ts';

export const CreatePlanInput = verbInput('CreatePlanInput', {
  unitId: optional(id('The viewer’s own unit unless told.')),
  year: int(),
  title: text(),
  generalObjective: optional(text()),
});
export type CreatePlanInput = Given<typeof CreatePlanInput>;

export const UpdatePlanInput = verbInput('UpdatePlanInput', {
  planId: id(),
  revision: int(),
  title: text(),
  generalObjective: optional(text()),
});
export type UpdatePlanInput = Given<typeof UpdatePlanInput>;

export const DiscardPlanInput = verbInput('DiscardPlanInput', {
  planId: id(),
  revision: int(),
});
export type DiscardPlanInput = Given<typeof DiscardPlanInput>;

export const CarryOverPlanInput = verbInput('CarryOverPlanInput', {
  planId: id(),
  year: int('The year of the copy.'),
});
export type CarryOverPlanInput = Given<typeof CarryOverPlanInput>;

export const SaveObjectiveInput = verbInput('SaveObjectiveInput', {
  revision: optional(
    int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
  ),
  planId: id(),
  objectiveId: optional(id('Left out: a new one.')),
  section: optional(text('Number or heading: "2.1", "IV".')),
  text: text(),
  ordinal: optional(int('Its place, from 1: the others make room. Left out: where it stands, or last.')),
});
export type SaveObjectiveInput = Given<typeof SaveObjectiveInput>;

export const RemoveObjectiveInput = verbInput('RemoveObjectiveInput', {
  revision: optional(
    int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
  ),
  objectiveId: id(),
});
export type RemoveObjectiveInput = Given<typeof RemoveObjectiveInput>;

export const AddPlanIndicatorInput = verbInput('AddPlanIndicatorInput', {
  revision: optional(
    int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
  ),
  objectiveId: id(),
  indicatorId: id(),
  ordinal: optional(int('Its place, from 1. Left out: where it stands, or last.')),
});
export type AddPlanIndicatorInput = Given<typeof AddPlanIndicatorInput>;

export const RemovePlanIndicatorInput = verbInput('RemovePlanIndicatorInput', {
  revision: optional(
    int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
  ),
  planIndicatorId: id(),
});
export type RemovePlanIndicatorInput = Given<typeof RemovePlanIndicatorInput>;

export const SaveTaskInput = verbInput(
  'SaveTaskInput',
  {
    revision: optional(
      int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
    ),
    planId: id(),
    taskId: optional(id('Left out: a new one.')),
    objectiveId: optional(id('Left out: a task of the whole plan.')),
    ordinal: optional(int('Its place, from 1. Left out: where it stands, or last.')),
    text: text(),
    lead: optional(text()),
    coordinating: optional(many(text())),
    time: optional(text()),
    monitor: optional(text()),
    evidence: optional(text()),
  },
  'The whole task: what is left out is emptied.',
);
export type SaveTaskInput = Given<typeof SaveTaskInput>;

export const RemoveTaskInput = verbInput('RemoveTaskInput', {
  revision: optional(
    int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
  ),
  taskId: id(),
});
export type RemoveTaskInput = Given<typeof RemoveTaskInput>;

export const ResponsibilityInput = input('ResponsibilityInput', {
  indicatorId: id(),
  departmentId: id(),
  role: oneOf(ResponsibilityRoleEnum),
});
export type ResponsibilityInput = Given<typeof ResponsibilityInput>;

export const AssignResponsibilitiesInput = verbInput('AssignResponsibilitiesInput', {
  planId: id(),
  revision: int(),
  responsibilities: many(
    part(ResponsibilityInput),
    'The whole list of every indicator named in it; indicators that are not named keep theirs.',
  ),
});
export type AssignResponsibilitiesInput = Given<typeof AssignResponsibilitiesInput>;

export const AcknowledgeResponsibilityInput = verbInput('AcknowledgeResponsibilityInput', {
  responsibilityId: id(),
});
export type AcknowledgeResponsibilityInput = Given<typeof AcknowledgeResponsibilityInput>;
