import { YEAR } from '../matrix.making.ts';
import { list, mutation, NOBODY, ofUnit, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import { planRecords } from './plans.records.ts';

/** A plan with everything of it that this room keeps. */
const PLAN = `($id: ID!) { plan(id: $id) {
  id decision { id } carriedOverFrom { id } tasks { id } faults { id } paragraphs { id } document { part }
  objectives { id tasks { id } paragraphs { id } indicators { id responsibilities { id } members { id } } }
  signedCopies { id file { id } }
  memberAdjustments { id planIndicator { id } before { id } members { id } decision { id } } } }`;

const AMENDED = `($id: ID!) { plan(id: $id) { amendments { id } linesInForce { id } tasksInForce { id }
  countableLines { id } replacedBy { id } objectives { indicators { id endedBy { id } } tasks { endedBy { id } } } } }`;
const AMENDS = `($id: ID!) { plan(id: $id) { amends { id } endedLines { id plan { id } task { id } } } }`;

const PLAN_LINES = {
  'Query.plan': 'plan.id',
  'Plan.objectives': 'plan.objectives.id',
  'Plan.tasks': 'plan.tasks.id',
  'Plan.faults': 'plan.faults.id',
  'Plan.paragraphs': 'plan.paragraphs.id',
  'Plan.document': 'plan.document.part',
  'Objective.paragraphs': 'plan.objectives.paragraphs.id',
  'Objective.tasks': 'plan.objectives.tasks.id',
  'Objective.indicators': 'plan.objectives.indicators.id',
  'PlanIndicator.responsibilities': 'plan.objectives.indicators.responsibilities.id',
};

const plans = `($unit: ID!) { plans(unitId: $unit) { edges { node { id } } } }`;

export const matrix: RoomMatrix = {
  rows: `
Query.plan                         | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.objectives                    | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.tasks                         | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.faults                        | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.paragraphs                    | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.document                      | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Objective.paragraphs               | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Objective.tasks                    | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Objective.indicators               | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
PlanIndicator.responsibilities     | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
PlanIndicator.members              | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Plan.carriedOverFrom               | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Query.plan                         | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.objectives                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.tasks                         | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.faults                        | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.paragraphs                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.document                      | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Objective.paragraphs               | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Objective.tasks                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Objective.indicators               | an issued plan                         | all         | all         | all         | all         | -           | -           | -
PlanIndicator.responsibilities     | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.memberAdjustments             | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.decision                      | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.signedCopies                  | an issued plan                         | all         | all         | all         | all         | -           | -           | -
SignedCopy.file                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Query.signedCopy                   | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Plan.amendments                    | a plan that was amended                | all         | all         | all         | all         | -           | -           | -
Plan.linesInForce                  | a plan that was amended                | all         | all         | all         | all         | -           | -           | -
Plan.countableLines                | a plan that was amended                | all         | all         | all         | all         | -           | -           | -
Plan.tasksInForce                  | a plan that was amended                | all         | all         | all         | all         | -           | -           | -
PlanIndicator.endedBy              | a plan that was amended                | all         | all         | all         | all         | -           | -           | -
Plan.amends                        | what amends a plan                     | all         | all         | all         | all         | -           | -           | -
Plan.endedLines                    | what amends a plan                     | all         | all         | all         | all         | -           | -           | -
EndedLine.plan                     | what amends a plan                     | all         | all         | all         | all         | -           | -           | -
Query.plans                        | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
Query.plans                        | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Query.decision                     | a draft decision                       | LPHOU       | -           | -           | -           | -           | -           | -
Query.decision                     | an issued decision                     | all         | all         | all         | all         | -           | -           | -
Plan.submissions                   | a submitted draft                      | LPHOU       | -           | -           | -           | -           | -           | -
Plan.changedSinceReturn            | a submitted draft                      | LPHOU       | -           | -           | -           | -           | -           | -
Mutation.takePlanBack              | a submitted draft                      | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.returnPlan                | a submitted draft                      | L/PHOU      | -           | -           | -           | -           | -           | -
Query.plan                         | a draft plan of a department           | LPHO        | -           | -           | -           | -           | -           | -
Plan.objectives                    | a draft plan of a department           | LPHO        | -           | -           | -           | -           | -           | -
Plan.tasks                         | a draft plan of a department           | LPHO        | -           | -           | -           | -           | -           | -
Query.plan                         | an issued plan of a department         | all         | all         | all         | -           | -           | -           | -
Plan.objectives                    | an issued plan of a department         | all         | all         | all         | -           | -           | -           | -
Plan.tasks                         | an issued plan of a department         | all         | all         | all         | -           | -           | -           | -
Plan.decision                      | an issued plan of a department         | all         | all         | all         | -           | -           | -           | -
Department.ownPlans                | an issued plan of a department         | all         | all         | all         | -           | -           | -           | -
Mutation.createPlan                | a department                           | HO/ALPNUV   | -/all       | -/all       | -/all       | -/all       | -/all       | -
Mutation.updatePlan                | a draft plan of a department           | HO/LP       | -           | -           | -           | -           | -           | -
Mutation.createPlan                | the unit                               | LP/AHONUV   | -/all       | -/all       | -/all       | -/all       | -/all       | -
Mutation.updatePlan                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveObjective             | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removeObjective           | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.addPlanIndicators         | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.setMembers                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removePlanIndicator       | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveTask                  | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.removeTask                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveDecision              | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.saveParagraphs            | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.setEndedLines             | a draft that amends                    | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.assignResponsibilities    | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.adjustMembers             | an issued plan                         | L/APHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.attachSignedCopy          | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.acknowledgeResponsibility | an issued plan                         | HO/ALPNUV   | -/all       | -/all       | -/all       | -           | -           | -
`,
  questions: [
    query('a draft plan', PLAN, ({ subject }) => ({ id: subject.draftPlan.id }), {
      ...PLAN_LINES,
      'PlanIndicator.members': 'plan.objectives.indicators.members.id',
      'Plan.carriedOverFrom': 'plan.carriedOverFrom.id',
    }),
    query('an issued plan', PLAN, ({ subject }) => ({ id: subject.issuedPlan.id }), {
      ...PLAN_LINES,
      'Plan.decision': 'plan.decision.id',
      'Plan.memberAdjustments': 'plan.memberAdjustments.id',
      'Plan.signedCopies': 'plan.signedCopies.id',
      'SignedCopy.file': 'plan.signedCopies.file.id',
    }),
    query(
      'an issued plan',
      '($id: ID!) { signedCopy(id: $id) { id } }',
      ({ subject }) => ({ id: subject.signedCopyId }),
      { 'Query.signedCopy': 'signedCopy.id' },
    ),
    mutation('attachSignedCopy', 'an issued plan', ({ subject, asker, world }) => ({
      ...{ planId: subject.issuedPlan.id, reason: 'Bản quét rõ hơn' },
      uploadId: (asker && world.own.get(asker)?.uploadId) ?? NOBODY,
    })),
    query('a plan that was amended', AMENDED, ({ subject }) => ({ id: subject.amendment.amendedId }), {
      'Plan.amendments': 'plan.amendments.id',
      'Plan.linesInForce': 'plan.linesInForce.id',
      'Plan.countableLines': 'plan.countableLines.id',
      'Plan.tasksInForce': 'plan.tasksInForce.id',
      'PlanIndicator.endedBy': 'plan.objectives.indicators.endedBy.id',
    }),
    query('what amends a plan', AMENDS, ({ subject }) => ({ id: subject.amendment.issuedId }), {
      'Plan.amends': 'plan.amends.id',
      'Plan.endedLines': 'plan.endedLines.id',
      'EndedLine.plan': 'plan.endedLines.plan.id',
    }),
    list('a draft plan', plans, ofUnit, { 'Query.plans': 'plans.edges.node.id' }, ({ draftPlan }) => draftPlan.id),
    list('an issued plan', plans, ofUnit, { 'Query.plans': 'plans.edges.node.id' }, ({ issuedPlan }) => issuedPlan.id),
    query(
      'a draft decision',
      '($id: ID!) { decision(id: $id) { id } }',
      ({ subject }) => ({ id: subject.draftDecisionId }),
      {
        'Query.decision': 'decision.id',
      },
    ),
    query(
      'an issued decision',
      '($id: ID!) { decision(id: $id) { id } }',
      ({ subject }) => ({ id: subject.issuedPlan.decisionId }),
      {
        'Query.decision': 'decision.id',
      },
    ),
    query(
      'a submitted draft',
      '($id: ID!) { plan(id: $id) { submissions { id } changedSinceReturn { added } } }',
      ({ subject }) => ({ id: subject.submittedPlanId }),
      { 'Plan.submissions': 'plan.submissions.id', 'Plan.changedSinceReturn': 'plan.changedSinceReturn.added' },
    ),
    mutation('takePlanBack', 'a submitted draft', ({ subject }) => ({ planId: subject.submittedPlanId })),
    mutation('returnPlan', 'a submitted draft', ({ subject }) => ({
      ...{ planId: subject.submittedPlanId, reason: 'Chưa rõ mức' },
    })),
    query(
      'a draft plan of a department',
      '($id: ID!) { plan(id: $id) { id objectives { id } tasks { id } } }',
      ({ subject }) => ({ id: subject.departmentPlans.draftId }),
      { 'Query.plan': 'plan.id', 'Plan.objectives': 'plan.objectives.id', 'Plan.tasks': 'plan.tasks.id' },
    ),
    query(
      'an issued plan of a department',
      '($id: ID!) { plan(id: $id) { id department { id } decision { id } objectives { id } tasks { id } } }',
      ({ subject }) => ({ id: subject.departmentPlans.issuedId }),
      {
        ...{ 'Query.plan': 'plan.id', 'Plan.objectives': 'plan.objectives.id', 'Plan.tasks': 'plan.tasks.id' },
        'Plan.decision': 'plan.decision.id',
      },
    ),
    query(
      'an issued plan of a department',
      `($id: ID!) { department(id: $id) { ownPlans(year: ${YEAR + 6}) { id } } }`,
      ({ subject }) => ({ id: subject.department.id }),
      { 'Department.ownPlans': 'department.ownPlans.id' },
    ),
    mutation('createPlan', 'a department', ({ subject }) => ({
      ...{ unitId: subject.unit.unitId, departmentId: subject.department.id, year: YEAR, title: 'Kế hoạch của phòng' },
    })),
    mutation('updatePlan', 'a draft plan of a department', ({ subject }) => ({
      ...{ planId: subject.departmentPlans.draftId, revision: 1, title: 'Tên khác' },
    })),
    mutation('createPlan', 'the unit', ({ subject }) => ({
      unitId: subject.unit.unitId,
      year: 2030,
      title: 'Kế hoạch năm 2030',
    })),
    mutation('updatePlan', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      revision: 1,
      title: 'Tên khác',
    })),
    mutation('saveObjective', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      text: 'Mục tiêu mới',
    })),
    mutation('removeObjective', 'a draft plan', ({ subject }) => ({ objectiveId: subject.draftPlan.objectiveId })),
    mutation('addPlanIndicators', 'a draft plan', ({ subject }) => ({
      ...{ objectiveId: subject.draftPlan.objectiveId, indicatorIds: [subject.spare.id] },
    })),
    mutation('removePlanIndicator', 'a draft plan', ({ subject }) => ({ planIndicatorId: subject.draftPlan.lineId })),
    mutation('setMembers', 'a draft plan', ({ subject }) => ({
      ...{ planIndicatorId: subject.draftPlan.compositeLineId, memberIds: [subject.jobs.id] },
    })),
    mutation('adjustMembers', 'an issued plan', ({ subject }) => ({
      ...{ planIndicatorId: subject.issuedPlan.compositeLineId, memberIds: [subject.revenue.id] },
      ...{ reason: 'Bổ sung chỉ tiêu', decision: { number: '45/QĐ-UBND', signedOn: '2023-01-10' } },
    })),
    mutation('saveTask', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, text: 'Mở thêm lớp' })),
    mutation('removeTask', 'a draft plan', ({ subject }) => ({ taskId: subject.draftPlan.taskId })),
    mutation('saveDecision', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      title: 'Về việc ban hành kế hoạch',
    })),
    mutation('saveParagraphs', 'a draft plan', ({ subject }) => ({
      ...{ planId: subject.draftPlan.id, section: 'ORGANISATION', paragraphs: [{ text: '1. Văn phòng theo dõi' }] },
    })),
    mutation('setEndedLines', 'a draft that amends', ({ subject: { amendment } }) => ({
      ...{ planId: amendment.draftId, lines: [{ indicatorId: amendment.indicatorId, reason: 'Không còn phù hợp' }] },
    })),
    mutation('assignResponsibilities', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      responsibilities: [
        { indicatorId: subject.jobs.id, departments: [{ departmentId: subject.department.id, role: 'LEAD' }] },
      ],
    })),
    mutation('acknowledgeResponsibility', 'an issued plan', ({ subject }) => ({
      responsibilityId: subject.issuedPlan.responsibilityId,
    })),
  ],
  fuller: [
    mutation('saveObjective', 'a draft plan', ({ subject }) => ({
      ...{ planId: subject.draftPlan.id, objectiveId: subject.draftPlan.objectiveId, text: 'Mục tiêu khác' },
    })),
    mutation('saveTask', 'a draft plan', ({ subject: { draftPlan } }) => ({
      ...{ planId: draftPlan.id, taskId: draftPlan.taskId, objectiveId: draftPlan.objectiveId, text: 'Việc khác' },
    })),
    mutation('saveParagraphs', 'a draft plan', ({ subject: { draftPlan, jobs } }) => ({
      ...{ planId: draftPlan.id, section: 'OBJECTIVES', objectiveId: draftPlan.objectiveId },
      paragraphs: [{ text: '- Việc làm tăng', indicatorIds: [jobs.id] }],
    })),
    mutation('setEndedLines', 'a draft that amends', ({ subject: { amendment } }) => ({
      ...{ planId: amendment.draftId, lines: [{ taskId: amendment.taskId, reason: 'Đã làm xong' }] },
    })),
    mutation('assignResponsibilities', 'a draft plan', ({ subject: { draftPlan, jobs, department } }) => ({
      planId: draftPlan.id,
      responsibilities: [
        { indicatorId: jobs.id, departments: [], seen: [{ departmentId: department.id, role: 'LEAD' }] },
      ],
    })),
  ],
  governed: {
    'Plan.replacedBy': 'Plan.amendments',
    'Task.endedBy': 'PlanIndicator.endedBy',
    'EndedLine.task': 'Plan.endedLines',
    'MemberAdjustment.planIndicator': 'Plan.memberAdjustments',
    'MemberAdjustment.before': 'Plan.memberAdjustments',
    'MemberAdjustment.members': 'Plan.memberAdjustments',
    'MemberAdjustment.decision': 'Plan.memberAdjustments',
  },
  records: planRecords,
};
