import { kept, keptAll, verb, verbs } from '#kernel/verbs.ts';
import { acknowledgeResponsibility } from './acknowledge-responsibility.ts';
import { addPlanIndicators } from './add-plan-indicators.ts';
import { adjustMembers } from './adjust-members.ts';
import { assignResponsibilities } from './assign-responsibilities.ts';
import { attachSignedCopy } from './attach-signed-copy.ts';
import { createPlan } from './create-plan.ts';
import { DecisionType } from './decision.graphql.ts';
import * as documents from './document.inputs.ts';
import { ParagraphType } from './paragraph.graphql.ts';
import { ObjectiveType, PlanIndicatorType, PlanType, ResponsibilityType, TaskType } from './plan.graphql.ts';
import * as inputs from './plan.inputs.ts';
import {
  decisionById,
  objectiveById,
  paragraphById,
  planById,
  planIndicatorById,
  responsibilityById,
  taskById,
} from './plan.loaders.ts';
import { removeObjective } from './remove-objective.ts';
import { removePlanIndicator } from './remove-plan-indicator.ts';
import { removeTask } from './remove-task.ts';
import { returnPlan } from './return-plan.ts';
import { saveDecision } from './save-decision.ts';
import { saveObjective } from './save-objective.ts';
import { saveParagraphs } from './save-paragraphs.ts';
import { saveTask } from './save-task.ts';
import { setEndedLines } from './set-ended-lines.ts';
import { setMembers } from './set-members.ts';
import { takePlanBack } from './take-plan-back.ts';
import { updatePlan } from './update-plan.ts';

/** The plan, in its new revision. */
const plan = kept(PlanType, planById);

export const PlanVerbs = verbs({
  createPlan: verb({
    does: 'Begins the draft of a year that has no plan; a unit has one draft a year.',
    afterEnd: 'BEGINS',
    takes: inputs.CreatePlanInput,
    answers: { plan },
    by: createPlan,
  }),
  updatePlan: verb({
    does: 'Changes title and general objective of a draft.',
    afterEnd: 'BEGINS',
    takes: inputs.UpdatePlanInput,
    answers: { plan },
    by: updatePlan,
  }),
  attachSignedCopy: verb({
    does: 'Đính kèm bản ký: the signed document of an issued plan, as a file; one before it is kept.',
    afterEnd: 'FINISHES',
    takes: inputs.AttachSignedCopyInput,
    answers: { plan },
    by: attachSignedCopy,
  }),
  takePlanBack: verb({
    does: 'Rút lại: a draft that waits for the leader is written in again.',
    afterEnd: 'FINISHES',
    takes: inputs.TakePlanBackInput,
    answers: { plan },
    by: takePlanBack,
  }),
  returnPlan: verb({
    does: 'Trả lại: a leader gives a submitted draft back with a reason; it is written in again.',
    afterEnd: 'FINISHES',
    takes: inputs.ReturnPlanInput,
    answers: { plan },
    by: returnPlan,
  }),
  saveObjective: verb({
    does: 'Adds an objective to a draft, or changes one.',
    afterEnd: 'BEGINS',
    takes: inputs.SaveObjectiveInput,
    answers: { objective: kept(ObjectiveType, objectiveById), plan },
    by: saveObjective,
  }),
  removeObjective: verb({
    does: 'Takes an objective out of a draft, with its indicators, their phân công and its tasks.',
    afterEnd: 'BEGINS',
    takes: inputs.RemoveObjectiveInput,
    answers: { plan },
    by: removeObjective,
  }),
  addPlanIndicators: verb({
    does: 'Puts indicators under an objective of a draft, all or none; a plan holds each once.',
    afterEnd: 'BEGINS',
    takes: inputs.AddPlanIndicatorsInput,
    answers: { planIndicators: keptAll(PlanIndicatorType, planIndicatorById, 'In the order named.'), plan },
    by: addPlanIndicators,
  }),
  removePlanIndicator: verb({
    does: 'Takes an indicator out of a draft, with its phân công.',
    afterEnd: 'BEGINS',
    takes: inputs.RemovePlanIndicatorInput,
    answers: { plan },
    by: removePlanIndicator,
  }),
  setMembers: verb({
    does: 'Says which lines of a draft a composite counts; all of them at once.',
    afterEnd: 'BEGINS',
    takes: inputs.SetMembersInput,
    answers: { planIndicator: kept(PlanIndicatorType, planIndicatorById), plan },
    by: setMembers,
  }),
  adjustMembers: verb({
    does: 'Điều chỉnh: which lines a composite of an issued plan counts from the day of a new decision on.',
    afterEnd: 'BEGINS',
    takes: inputs.AdjustMembersInput,
    answers: { planIndicator: kept(PlanIndicatorType, planIndicatorById), plan },
    by: adjustMembers,
  }),
  saveTask: verb({
    does: 'Adds a task to a draft, or writes one anew.',
    afterEnd: 'BEGINS',
    takes: inputs.SaveTaskInput,
    answers: { task: kept(TaskType, taskById), plan },
    by: saveTask,
  }),
  removeTask: verb({
    does: 'Takes a task out of a draft.',
    afterEnd: 'BEGINS',
    takes: inputs.RemoveTaskInput,
    answers: { plan },
    by: removeTask,
  }),
  setEndedLines: verb({
    does: 'Says which lines in force a draft that amends a plan ends from its first day on; all of them at once.',
    afterEnd: 'BEGINS',
    takes: inputs.SetEndedLinesInput,
    answers: { plan },
    by: setEndedLines,
  }),
  saveDecision: verb({
    does: 'Drafts the decision that is to put a draft in force, all of its words at once.',
    afterEnd: 'BEGINS',
    takes: documents.SaveDecisionInput,
    answers: { decision: kept(DecisionType, decisionById), plan },
    by: saveDecision,
  }),
  saveParagraphs: verb({
    does: 'Writes what a draft says besides objectives and tasks: the paragraphs of one place, all at once.',
    afterEnd: 'BEGINS',
    takes: documents.SaveParagraphsInput,
    answers: { paragraphs: keptAll(ParagraphType, paragraphById), plan },
    by: saveParagraphs,
  }),
  assignResponsibilities: verb({
    does: 'Phân công: for every indicator named, one department leads and any number coordinate. An indicator that somebody else has assigned otherwise meanwhile is STALE.',
    afterEnd: 'BEGINS',
    takes: inputs.AssignResponsibilitiesInput,
    answers: { plan },
    by: assignResponsibilities,
  }),
  acknowledgeResponsibility: verb({
    does: 'Xác nhận đã nhận: the department says that it has received what it leads or coordinates.',
    afterEnd: 'FINISHES',
    takes: inputs.AcknowledgeResponsibilityInput,
    answers: { responsibility: kept(ResponsibilityType, responsibilityById) },
    by: acknowledgeResponsibility,
  }),
});
