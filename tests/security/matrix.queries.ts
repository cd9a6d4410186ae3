import { FIGURE_QUERIES } from './matrix.figure-queries.ts';
import { list, NOBODY, ofUnit, type Question, query } from './matrix.question.ts';
import { ROOM_MATRICES } from './matrix.rooms.ts';

const PLAN = `($id: ID!) { plan(id: $id) {
  id decision { id } carriedOverFrom { id } tasks { id } faults { id } paragraphs { id } document { part }
  objectives { id tasks { id } paragraphs { id } indicators { id
    responsibilities { id } members { id } ownTarget { id } assignedTarget { id } proposedTarget { id } } } } }`;

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
  'PlanIndicator.ownTarget': 'plan.objectives.indicators.ownTarget.id',
};

const TARGET = `($id: ID!) { target(id: $id) { id decision { id } } }`;

const plans = `($unit: ID!) { plans(unitId: $unit) { edges { node { id } } } }`;
const targets = `($unit: ID!) { targets(unitId: $unit, year: 2022) { edges { node { id } } } }`;
const assignments = `($unit: ID!) { unit(id: $unit) { assignments(year: 2022) { id } } }`;
const history = `($unit: ID!, $indicator: ID!) { targetHistory(unitId: $unit, indicatorId: $indicator, year: 2022) { id } }`;

export const QUERIES: Question[] = [
  query(
    'whoever asks',
    '{ viewer { login actingOffice { id } offices { id } sessions { id } apiKeys { id } } clock { today } }',
    () => ({}),
    {
      'Query.viewer': 'viewer.login',
      'Viewer.actingOffice': 'viewer.actingOffice.id',
      'Viewer.offices': 'viewer.offices.id',
      'Viewer.sessions': 'viewer.sessions.id',
      'Viewer.apiKeys': 'viewer.apiKeys.id',
      'Query.clock': 'clock.today',
    },
  ),
  query(
    'the catalogue',
    `($unit: ID!, $code: String!, $period: ID!, $indicator: ID!) {
      unit(id: $unit) { id } unitByCode(code: $code) { id } units(first: 1) { edges { node { id } } }
      regimes { id } periods(year: 2022) { id } period(id: $period) { id }
      indicators(ids: [$indicator]) { edges { node { id } } } indicator(id: $indicator) { id }
      readTarget(text: "100 lao động") { explanation { key } } }`,
    ({ subject }) => ({
      ...{
        unit: subject.unit.unitId,
        code: subject.unit.code,
        period: subject.unopened.id,
        indicator: subject.jobs.id,
      },
    }),
    {
      'Query.unit': 'unit.id',
      'Query.unitByCode': 'unitByCode.id',
      'Query.units': 'units.edges.node.id',
      'Query.regimes': 'regimes.id',
      'Query.periods': 'periods.id',
      'Query.period': 'period.id',
      'Query.indicators': 'indicators.edges.node.id',
      'Query.indicator': 'indicator.id',
      'Query.readTarget': 'readTarget.explanation',
    },
  ),
  query(
    'an account',
    '($id: ID!) { account(id: $id) { id offices { id } apiKeys { id } } }',
    ({ subject }) => ({ id: subject.person.accountId }),
    {
      'Query.account': 'account.id',
      'Account.offices': 'account.offices.id',
      'Account.apiKeys': 'account.apiKeys.id',
    },
  ),
  list(
    'an account',
    '{ accounts(first: 200) { edges { node { id } } } }',
    () => ({}),
    { 'Query.accounts': 'accounts.edges.node.id' },
    ({ person }) => person.accountId,
  ),

  query('a draft plan', PLAN, ({ subject }) => ({ id: subject.draftPlan.id }), {
    ...PLAN_LINES,
    'PlanIndicator.members': 'plan.objectives.indicators.members.id',
    'Plan.carriedOverFrom': 'plan.carriedOverFrom.id',
  }),
  query('an issued plan', PLAN, ({ subject }) => ({ id: subject.issuedPlan.id }), {
    ...PLAN_LINES,
    'Plan.decision': 'plan.decision.id',
    'PlanIndicator.assignedTarget': 'plan.objectives.indicators.assignedTarget.id',
    'PlanIndicator.proposedTarget': 'plan.objectives.indicators.proposedTarget.id',
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
      cells { draft { id } inForce { id } proposed { id } } } } }`,
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
    },
  ),

  list(
    'a draft plan',
    '{ workItems { kind recordId } }',
    () => ({}),
    { 'Query.workItems': 'workItems.recordId' },
    ({ draftPlan }) => draftPlan.id,
  ),
  list(
    'a report (returned)',
    '{ workItems { kind recordId } }',
    () => ({}),
    { 'Query.workItems': 'workItems.recordId' },
    ({ reports }) => reports.RETURNED.id,
  ),
  query(
    'a draft plan',
    '($id: ID!) { history(subject: "Plan", subjectId: $id) { verb changes { field } } }',
    ({ subject }) => ({ id: subject.draftPlan.id }),
    { 'Query.history': 'history.verb', 'AuditEntry.changes': 'history.changes.field' },
  ),
  ...FIGURE_QUERIES,
  ...ROOM_MATRICES.flatMap(({ questions }) => questions),
];
