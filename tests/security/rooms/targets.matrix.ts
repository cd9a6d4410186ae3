import { changesDigest } from '../../../server/src/features/targets/changes-seen.ts';
import { hashOfDrafts } from '../../../server/src/features/targets/drafts-seen.ts';
import { YEAR } from '../matrix.making.ts';
import { list, mutation, NOBODY, ofUnit, query } from '../matrix.question.ts';
import type { RoomMatrix } from '../matrix.rooms.ts';
import type { Subject } from '../matrix.subject.ts';
import { targetRecords } from './targets.records.ts';

const GAP = { gapExplanation: 'Các xã chưa đăng ký đủ' };
const SIGNER = { name: 'Nguyễn Văn An', title: 'CHỦ TỊCH' };
const DECISION = { decision: { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: SIGNER } };

/** What stands beside an indicator of a plan. */
const BESIDE = `($id: ID!) { plan(id: $id) { missing { kind } holes { kind } objectives { indicators {
  ownTarget { id } assignedTarget { id } proposedTarget { id } termParts { target { id } } } } } }`;

const TARGET = `($id: ID!) { target(id: $id) { id decision { id } } }`;

const targets = `($unit: ID!) { targets(unitId: $unit, year: 2022) { edges { node { id } } } }`;
const assignments = `($unit: ID!) { unit(id: $unit) { assignments(year: 2022) { id } } }`;
const history = `($unit: ID!, $indicator: ID!) { targetHistory(unitId: $unit, indicatorId: $indicator, year: 2022) { id } }`;

/** Of its issued plan, in the order of their ids. */
const draftedIn = ({ quotas, departmentTargets }: Subject) =>
  [departmentTargets.drafted, ...(quotas ? [quotas.drafted] : [])].toSorted().map((id) => ({ id, revision: 1 }));

export const matrix: RoomMatrix = {
  rows: `
Query.readTarget                   | the catalogue                          | all         | all         | all         | all         | all         | all         | -
Plan.missing                       | a draft plan                           | LP          | -           | -           | -           | -           | -           | -
Plan.holes                         | an issued plan                         | all         | all         | all         | all         | -           | -           | -
PlanIndicator.ownTarget            | a draft plan                           | LPHOU       | -           | -           | -           | -           | -           | -
PlanIndicator.ownTarget            | an issued plan                         | all         | all         | all         | all         | -           | -           | -
PlanIndicator.assignedTarget       | an issued plan                         | all         | all         | all         | -           | -           | -           | -
PlanIndicator.proposedTarget       | an issued plan                         | LPHOU       | LPHOU       | LPHOU       | -           | -           | -           | -
Query.target                       | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.target                       | its own target in force                | all         | all         | all         | all         | -           | -           | -
Target.decision                    | its own target in force                | all         | all         | all         | all         | -           | -           | -
Query.target                       | its own target as a draft              | LPHOU       | -           | -           | -           | -           | -           | -
Query.target                       | a target it proposes to the unit above | LPHOU       | LPHOU       | LPHOU       | -           | -           | -           | -
Query.target                       | a quota it drafts for a unit below     | LPHOU       | -           | .           | -           | -           | -           | -
Query.target                       | a quota it gave to a unit below        | all         | all         | .           | all         | -           | -           | -
Query.target                       | what a department was given            | all         | all         | all         | -           | -           | -           | -
Query.target                       | what is drafted for a department       | LPHOU       | -           | -           | -           | -           | -           | -
Department.ownTargets              | what a department set itself           | all         | all         | all         | -           | -           | -           | -
Department.targets                 | what a department was given            | all         | all         | all         | -           | -           | -           | -
Query.targetHistory                | what a department was given            | all         | all         | all         | -           | -           | -           | -
AssignmentRow.departmentCells      | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentDepartmentCell.draft     | what it gives to units below           | LPHOU       | -           | -           | -           | -           | -           | -
AssignmentDepartmentCell.inForce   | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
Mutation.acknowledgeTargets        | what a department was given            | H/ALPONUV   | -           | -           | -           | -           | -           | -
Mutation.withdrawTargets           | what a department was given            | L/APHONUV   | -           | -           | -           | -           | -           | -
Query.targets                      | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.targets                      | its own target in force                | all         | all         | all         | all         | -           | -           | -
Unit.assignments                   | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.targetHistory                | a target it was given                  | all         | all         | all         | -           | -           | -           | -
Query.targetHistory                | its own target in force                | all         | all         | all         | all         | -           | -           | -
Query.assignmentGrid               | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentGrid.rows                | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentGrid.plan                | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentRow.planIndicator        | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentRow.parentTarget         | what it gives to units below           | all         | all         | all         | -           | -           | -           | -
AssignmentRow.cells                | what it gives to units below           | all         | all         | .           | -           | -           | -           | -
AssignmentCell.draft               | what it gives to units below           | LPHOU       | -           | .           | -           | -           | -           | -
AssignmentCell.inForce             | what it gives to units below           | all         | all         | .           | -           | -           | -           | -
AssignmentCell.proposed            | what it gives to units below           | LPHOU       | LPHOU       | .           | -           | -           | -           | -
Mutation.discardPlan               | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.amendPlan                 | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.carryOverPlan             | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.carryOverPlan             | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.submitPlan                | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.submitPlan                | a draft plan of a department           | H/LPO       | -           | -           | -           | -           | -           | -
Mutation.setOwnTargets             | a draft plan of a department           | HO/LP       | -           | -           | -           | -           | -           | -
Mutation.issuePlan                 | a draft plan of a department           | L/PHO       | -           | -           | -           | -           | -           | -
Mutation.issuePlan                 | a draft plan                           | L/PHOU      | -           | -           | -           | -           | -           | -
Mutation.acceptStale               | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.setOwnTargets             | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.setPhases                 | a draft plan                           | LP/HOU      | -           | -           | -           | -           | -           | -
Mutation.setYearParts              | a draft plan of a term                 | LP/HOU      | -           | -           | -           | -           | -           | -
PlanIndicator.termParts            | an issued plan                         | all         | all         | all         | all         | -           | -           | -
TermPart.target                    | an issued plan                         | all         | all         | all         | all         | -           | -           | -
Mutation.draftAssignments          | what it gives to units below           | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.assignTargets             | what it gives to units below           | L/APHONUV   | -/all       | -/all       | -/all       | -           | -           | -
AssignmentGrid.submissions         | quotas that wait for the leader        | LPHOU       | -           | -           | -           | -           | -           | -
AssignmentGrid.changedSinceReturn  | quotas that wait for the leader        | LPHOU       | -           | -           | -           | -           | -           | -
AssignmentGrid.missing             | what it gives to units below           | LP          | -           | -           | -           | -           | -           | -
Mutation.submitQuotas              | what it gives to units below           | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.takeQuotasBack            | quotas that wait for the leader        | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.returnQuotas              | quotas that wait for the leader        | L/APHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.adjustTargets             | what it gives to units below           | L/APHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.withdrawTargets           | a quota it gave to a unit below        | L/APHONUV   | -           | .           | -/all       | -           | -           | -
Mutation.withdrawTargets           | a target it was given                  | -/all       | L/APHONUV   | -           | -           | -           | -           | -
Mutation.acknowledgeTargets        | a target it was given                  | LP/AHONUV   | -/all       | -           | -           | -           | -           | -
Mutation.retireIndicator           | an indicator of its own                | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.mergeIndicators           | an indicator of its own                | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Mutation.reviveIndicator           | a retired indicator of its own         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
Plan.quotaImports                  | quotas that were taken in              | LP          | -           | -           | -           | -           | -           | -
Mutation.undoQuotaImport           | quotas that were taken in              | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.undoCatalogueImport       | a catalogue that was taken in          | LP/AHONUV   | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -/AHONUV    | -
Mutation.registerProposal          | an issued plan                         | LP/AHONUV   | -/all       | -/all       | -/all       | -           | -           | -
`,
  questions: [
    query('a draft plan', BESIDE, ({ subject }) => ({ id: subject.draftPlan.id }), {
      'Plan.missing': 'plan.missing.kind',
      'PlanIndicator.ownTarget': 'plan.objectives.indicators.ownTarget.id',
    }),
    query('an issued plan', BESIDE, ({ subject }) => ({ id: subject.issuedPlan.id }), {
      'Plan.holes': 'plan.holes.kind',
      'PlanIndicator.ownTarget': 'plan.objectives.indicators.ownTarget.id',
      'PlanIndicator.assignedTarget': 'plan.objectives.indicators.assignedTarget.id',
      'PlanIndicator.proposedTarget': 'plan.objectives.indicators.proposedTarget.id',
      'PlanIndicator.termParts': 'plan.objectives.indicators.termParts.target.id',
      'TermPart.target': 'plan.objectives.indicators.termParts.target.id',
    }),
    mutation('retireIndicator', 'an indicator of its own', ({ subject }) => ({
      ...{ indicatorId: subject.ownIndicatorId, from: '2024-01-01', reason: 'Đã có chỉ tiêu của tỉnh' },
    })),
    query(
      'quotas that were taken in',
      '($id: ID!) { plan(id: $id) { quotaImports { id } } }',
      ({ subject }) => ({ id: subject.issuedPlan.id }),
      { 'Plan.quotaImports': 'plan.quotaImports.id' },
    ),
    mutation('undoQuotaImport', 'quotas that were taken in', ({ subject }) => ({
      ...{ importId: subject.quotaImportId, reason: 'Nhầm tệp' },
    })),
    mutation('undoCatalogueImport', 'a catalogue that was taken in', ({ subject }) => ({
      ...{ importId: subject.catalogueImportId, reason: 'Nhầm tệp' },
    })),
    mutation('mergeIndicators', 'an indicator of its own', ({ subject }) => ({
      ...{
        indicatorId: subject.ownIndicatorId,
        intoId: subject.linkedIndicatorId,
        from: '2024-01-01',
        reason: 'Trùng',
      },
    })),
    mutation('reviveIndicator', 'a retired indicator of its own', ({ subject }) => ({
      indicatorId: subject.retiredIndicatorId,
    })),
    query('the catalogue', '{ readTarget(text: "100 lao động") { explanation { text } } }', () => ({}), {
      'Query.readTarget': 'readTarget.explanation.text',
    }),
    query('a target it was given', TARGET, ({ subject }) => ({ id: subject.targets.given }), {
      'Query.target': 'target.id',
    }),
    query('its own target in force', TARGET, ({ subject }) => ({ id: subject.targets.own }), {
      'Query.target': 'target.id',
      'Target.decision': 'target.decision.id',
    }),
    query('its own target as a draft', TARGET, ({ subject }) => ({ id: subject.targets.ownDraft }), {
      'Query.target': 'target.id',
    }),
    query('a target it proposes to the unit above', TARGET, ({ subject }) => ({ id: subject.targets.proposed }), {
      'Query.target': 'target.id',
    }),
    query('a quota it drafts for a unit below', TARGET, ({ subject }) => ({ id: subject.quotas?.drafted ?? NOBODY }), {
      'Query.target': 'target.id',
    }),
    query('a quota it gave to a unit below', TARGET, ({ subject }) => ({ id: subject.quotas?.given ?? NOBODY }), {
      'Query.target': 'target.id',
    }),
    query('what a department was given', TARGET, ({ subject }) => ({ id: subject.departmentTargets.given }), {
      'Query.target': 'target.id',
    }),
    query('what is drafted for a department', TARGET, ({ subject }) => ({ id: subject.departmentTargets.drafted }), {
      'Query.target': 'target.id',
    }),
    list(
      'what a department was given',
      `($id: ID!) { department(id: $id) { targets(year: 2022) { id } } }`,
      ({ subject }) => ({ id: subject.department.id }),
      { 'Department.targets': 'department.targets.id' },
      (subject) => subject.departmentTargets.given,
    ),
    list(
      'what a department was given',
      `($unit: ID!, $department: ID!, $indicator: ID!) {
        targetHistory(unitId: $unit, departmentId: $department, indicatorId: $indicator, year: 2022) { id } }`,
      ({ subject }) => ({
        ...{ unit: subject.unit.unitId, department: subject.department.id, indicator: subject.revenue.id },
      }),
      { 'Query.targetHistory': 'targetHistory.id' },
      (subject) => subject.departmentTargets.given,
    ),
    mutation('acknowledgeTargets', 'what a department was given', ({ subject }) => ({
      targetIds: [subject.departmentTargets.given],
    })),
    mutation('withdrawTargets', 'what a department was given', ({ subject }) => ({
      ...{ targetIds: [subject.departmentTargets.given], reason: 'Giao nhầm' },
    })),
    list(
      'a target it was given',
      targets,
      ofUnit,
      { 'Query.targets': 'targets.edges.node.id' },
      (subject) => subject.targets.given,
    ),
    list(
      'its own target in force',
      targets,
      ofUnit,
      { 'Query.targets': 'targets.edges.node.id' },
      (subject) => subject.targets.own,
    ),
    list(
      'a target it was given',
      assignments,
      ofUnit,
      { 'Unit.assignments': 'unit.assignments.id' },
      (subject) => subject.targets.given,
    ),
    list(
      'a target it was given',
      history,
      ({ subject }) => ({ unit: subject.unit.unitId, indicator: subject.jobs.id }),
      { 'Query.targetHistory': 'targetHistory.id' },
      (subject) => subject.targets.given,
    ),
    list(
      'its own target in force',
      history,
      ({ subject }) => ({ unit: subject.unit.unitId, indicator: subject.jobs.id }),
      { 'Query.targetHistory': 'targetHistory.id' },
      (subject) => subject.targets.own,
    ),
    query(
      'what it gives to units below',
      `($id: ID!) { assignmentGrid(planId: $id) { plan { id } rows { planIndicator { id } parentTarget { id }
      cells { draft { id } inForce { id } proposed { id } }
      departmentCells { draft { id } inForce { id } } } } }`,
      ({ subject }) => ({ id: subject.issuedPlan.id }),
      {
        'Query.assignmentGrid': 'assignmentGrid.plan.id',
        'AssignmentGrid.rows': 'assignmentGrid.rows',
        'AssignmentGrid.plan': 'assignmentGrid.plan.id',
        'AssignmentRow.planIndicator': 'assignmentGrid.rows.planIndicator.id',
        'AssignmentRow.parentTarget': 'assignmentGrid.rows.parentTarget.id',
        'AssignmentRow.cells': 'assignmentGrid.rows.cells',
        'AssignmentCell.draft': 'assignmentGrid.rows.cells.draft.id',
        'AssignmentCell.inForce': 'assignmentGrid.rows.cells.inForce.id',
        'AssignmentCell.proposed': 'assignmentGrid.rows.cells.proposed.id',
        'AssignmentRow.departmentCells': 'assignmentGrid.rows.departmentCells',
        'AssignmentDepartmentCell.draft': 'assignmentGrid.rows.departmentCells.draft.id',
        'AssignmentDepartmentCell.inForce': 'assignmentGrid.rows.departmentCells.inForce.id',
      },
    ),
    mutation('discardPlan', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, revision: 1 })),
    mutation('amendPlan', 'an issued plan', ({ subject }) => ({ planId: subject.issuedPlan.id, how: 'AMEND' })),
    mutation('carryOverPlan', 'a draft plan', ({ subject }) => ({ planId: subject.draftPlan.id, year: 2031 })),
    mutation('carryOverPlan', 'an issued plan', ({ subject }) => ({ planId: subject.issuedPlan.id, year: 2031 })),
    mutation('submitPlan', 'a draft plan', ({ subject }) => ({
      ...{ planId: subject.draftPlan.id, revision: 1 },
      draftsSeen: `0.${hashOfDrafts([{ id: subject.targets.ownDraft, revision: 1 }])}.-`,
      missingSeen: ['TARGET', 'LEAD', 'QUOTA', 'SUM', 'YEARS'],
    })),
    query(
      'what a department set itself',
      `($id: ID!) { department(id: $id) { ownTargets(year: ${YEAR}) { id } } }`,
      ({ subject }) => ({ id: subject.department.id }),
      { 'Department.ownTargets': 'department.ownTargets.id' },
    ),
    mutation('submitPlan', 'a draft plan of a department', ({ subject }) => ({
      ...{ planId: subject.departmentPlans.draftId, revision: 1, draftsSeen: `0.${hashOfDrafts([])}.-` },
      missingSeen: ['TARGET'],
    })),
    mutation('setOwnTargets', 'a draft plan of a department', ({ subject }) => ({
      ...{ planId: subject.departmentPlans.draftId, targets: [{ indicatorId: subject.jobs.id, text: '90 lao động' }] },
    })),
    mutation('issuePlan', 'a draft plan of a department', ({ subject }) => ({
      ...{
        planId: subject.departmentPlans.draftId,
        revision: 1,
        draftsSeen: `0.${hashOfDrafts([])}.-`,
        changesSeen: '',
      },
      ...{ ...DECISION, holesReason: 'Sẽ bổ sung sau' },
    })),
    mutation('issuePlan', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      revision: 1,
      draftsSeen: `0.${hashOfDrafts([{ id: subject.targets.ownDraft, revision: 1 }])}.-`,
      changesSeen: changesDigest([{ id: subject.targets.given }]),
      ...DECISION,
      ...GAP,
      holesReason: 'Sẽ bổ sung sau',
    })),
    mutation('acceptStale', 'an issued plan', ({ subject }) => ({
      ...{ planId: subject.issuedPlan.id, revision: 1 },
      changesSeen: changesDigest([{ id: subject.targets.given }]),
    })),
    mutation('setOwnTargets', 'a draft plan', ({ subject }) => ({
      ...{ planId: subject.draftPlan.id, targets: [{ indicatorId: subject.jobs.id, text: '190 lao động' }] },
    })),
    mutation('setPhases', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      phases: [{ indicatorId: subject.jobs.id, until: 6, text: '45%' }],
    })),
    mutation('setYearParts', 'a draft plan of a term', ({ subject }) => ({
      ...{
        planId: subject.terms.draftId,
        parts: [{ indicatorId: subject.jobs.id, year: YEAR + 4, text: '20 lao động' }],
      },
    })),
    mutation('draftAssignments', 'what it gives to units below', ({ subject }) => ({
      planId: subject.issuedPlan.id,
      targets: [
        { unitId: (subject.quotas?.below ?? subject.unit).unitId, indicatorId: subject.jobs.id, text: '40 lao động' },
      ],
    })),
    mutation('assignTargets', 'what it gives to units below', ({ subject }) => ({
      planId: subject.issuedPlan.id,
      draftsSeen: `0.${hashOfDrafts(draftedIn(subject))}.-`,
      changesSeen: changesDigest([{ id: subject.targets.given }]),
      ...GAP,
    })),
    query(
      'quotas that wait for the leader',
      '($id: ID!) { assignmentGrid(planId: $id) { submissions { id } changedSinceReturn { removed } } }',
      ({ subject }) => ({ id: subject.submittedQuotasPlanId }),
      {
        'AssignmentGrid.submissions': 'assignmentGrid.submissions.id',
        'AssignmentGrid.changedSinceReturn': 'assignmentGrid.changedSinceReturn.removed',
      },
    ),
    query(
      'what it gives to units below',
      '($id: ID!) { assignmentGrid(planId: $id) { missing { kind } } }',
      ({ subject }) => ({ id: subject.issuedPlan.id }),
      { 'AssignmentGrid.missing': 'assignmentGrid.missing.kind' },
    ),
    mutation('submitQuotas', 'what it gives to units below', ({ subject }) => ({
      planId: subject.issuedPlan.id,
      draftsSeen: `0.${hashOfDrafts(draftedIn(subject))}.-`,
      missingSeen: ['SUM'],
    })),
    mutation('takeQuotasBack', 'quotas that wait for the leader', ({ subject }) => ({
      planId: subject.submittedQuotasPlanId,
    })),
    mutation('returnQuotas', 'quotas that wait for the leader', ({ subject }) => ({
      ...{ planId: subject.submittedQuotasPlanId, reason: 'Mức thấp' },
    })),
    mutation('adjustTargets', 'what it gives to units below', ({ subject }) => ({
      ...{
        planId: subject.issuedPlan.id,
        changesSeen: changesDigest([{ id: subject.targets.given }]),
        reason: 'Bão lũ',
        decision: { number: '13/QĐ-UBND', signedOn: '2023-01-10' },
        ...GAP,
      },
      targets: [{ targetId: subject.quotas?.given ?? subject.targets.given, revision: 1, text: '70%' }],
    })),
    mutation('withdrawTargets', 'a quota it gave to a unit below', ({ subject }) => ({
      targetIds: [subject.quotas?.given ?? NOBODY],
      reason: 'Giao nhầm',
    })),
    mutation('withdrawTargets', 'a target it was given', ({ subject }) => ({
      targetIds: [subject.targets.given],
      reason: 'Giao nhầm',
    })),
    mutation('acknowledgeTargets', 'a target it was given', ({ subject }) => ({ targetIds: [subject.targets.given] })),
    mutation('registerProposal', 'an issued plan', ({ subject }) => ({
      ...{ planId: subject.issuedPlan.id, indicatorId: subject.jobs.id, text: '95 lao động' },
    })),
  ],
  everybodys: ['TargetReading', 'TargetPhase', 'TargetEvery', 'Balance'],
  governed: {
    'Indicator.uses': 'Mutation.retireIndicator: nothing for who may not retire it',
    'Target.replaces': 'Query.target: the entry that it ended, read as any other',
    'Target.phases': 'Query.target: words of the entry itself',
    'Target.evenPhases': 'Query.target: made of the words of the entry',
    'AssignmentRow.phaseBalances': 'Query.assignmentGrid: made of the words of its entries',
    'Target.yearParts': 'Query.target: words of the entry itself',
    'Target.yearBalance': 'Query.target: made of the words of the entry',
    'Target.proposedParts': 'Query.target: made of the words of the entry',
    'TermPart.part': 'TermPart.target: words of that entry',
  },
  fuller: [
    mutation('draftAssignments', 'what it gives to units below', ({ subject }) => ({
      planId: subject.issuedPlan.id,
      targets: [
        {
          ...{ unitId: subject.unit.unitId, departmentId: subject.department.id },
          ...{ indicatorId: subject.revenue.id, text: '70 tỷ đồng' },
        },
      ],
    })),
    mutation('setPhases', 'a draft plan', ({ subject }) => ({
      planId: subject.draftPlan.id,
      phases: [
        {
          ...{ unitId: subject.unit.unitId, departmentId: subject.department.id },
          ...{ indicatorId: subject.revenue.id, until: 6, text: '45%' },
        },
      ],
    })),
    mutation('setYearParts', 'a draft plan of a term', ({ subject }) => ({
      planId: subject.terms.draftId,
      parts: [{ unitId: subject.unit.unitId, indicatorId: subject.jobs.id, year: YEAR + 4, text: '20 lao động' }],
    })),
  ],
  records: targetRecords,
};
