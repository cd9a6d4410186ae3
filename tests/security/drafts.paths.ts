import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Subject } from './matrix.subject.ts';
import { EVERYBODYS, FRAME } from './matrix.verdicts.ts';

/** What is written as a draft before it is sent or issued, and what is made of it. */
const WRITTEN: ReadonlySet<string> = new Set([
  ...['Report', 'ReportVersion', 'ReportStatus', 'Figure', 'IndicatorValue', 'AttainmentSpread', 'Board'],
  ...['Plan', 'Decision', 'Target', 'AssignmentGrid', 'AuditEntry', 'WorkItem'],
]);

type Values = Record<string, unknown>;

/** A question that leads to what is written: everything that stands at its end, as deep as records lead to one another. */
export interface Path {
  name: string;
  source: string;
  /** The answers to all that it is asked about, one under each number. */
  variables: Values;
}

/**
 * Every query that leads to what is written, with everything below it: each type once on a way, of what is everybody’s
 * its own fields only. A query that says nowhere with what it is asked (`ASKED`) is a fault: nobody looked whether it
 * shows drafts.
 */
export function pathsToWritten(schema: GraphQLSchema, subjects: readonly Subject[]): Path[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field): Path[] => {
    const met = new Set<string>();
    const below = selectionOf(field, new Set(), met);
    if (![...met].some((type) => WRITTEN.has(type))) return [];
    const asked = ASKED[field.name] ?? (field.args.some(isRequiredArgument) ? null : () => [{}]);
    if (!asked) throw new Error(`${field.name} shows what is written: say in ASKED with what it is asked`);
    const all = subjects.flatMap((subject) => asked(subject).map((values) => ({ subject, values })));
    const variables: Values = {};
    const declared: string[] = ['$year: Int!', '$indicators: [ID!]', '$period: ID!', '$from: LocalDate!'];
    const parts = all.map(({ values }, index) => {
      const given = Object.entries(values).map(([name, value]) => {
        const argument = field.args.find((one) => one.name === name) as GraphQLArgument;
        declared.push(`$${name}${index}: ${argument.type}`);
        variables[`${name}${index}`] = value;
        return `${name}: $${name}${index}`;
      });
      return `  a${index}: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below}`;
    });
    const [first] = subjects;
    if (!first) throw new Error('nobody is asked about');
    Object.assign(variables, { year: 2022, indicators: [first.jobs.id, first.revenue.id] });
    Object.assign(variables, { period: first.reports.ACCEPTED.period.id, from: '2023-01-01' });
    const names = new Set(parts.join(' ').match(/\$\w+/g));
    const used = declared.filter((one) => names.has(one.slice(0, one.indexOf(':'))));
    return [
      {
        name: field.name,
        source: `query${used.length > 0 ? ` (${used.join(', ')})` : ''} {\n${parts.join('\n')}\n}`,
        variables: Object.fromEntries(
          Object.entries(variables).filter(([name]) => used.some((one) => one.startsWith(`$${name}:`))),
        ),
      },
    ];
  });
}

/** With what a query is asked about a unit: once for each of its records. */
const ASKED: Readonly<Record<string, (subject: Subject) => Values[]>> = {
  assignmentGrid: ({ issuedPlan, draftPlan }) => [{ planId: issuedPlan.id }, { planId: draftPlan.id }],
  attainmentSpread: (subject) => [{ ...ofUnit(subject), ...ofPeriod(subject), ...ofIndicators(subject) }],
  board: (subject) => ['2023-01-09', null].map((asOf) => ({ ...ofUnit(subject), ...ofPeriod(subject), asOf })),
  boardChanges: (subject) => [{ ...ofUnit(subject), ...ofPeriod(subject), from: '2021-12-01' }],
  comparison: (subject) => [{ unitIds: [subject.unit.unitId], ...ofPeriod(subject), ...ofIndicators(subject) }],
  decision: ({ draftDecisionId, issuedPlan }) => [{ id: draftDecisionId }, { id: issuedPlan.decisionId }],
  department: ({ department }) => [{ id: department.id }],
  history: (subject) => [
    ...Object.values(subject.reports).map(({ id }) => ({ subject: 'Report', subjectId: id })),
    ...[subject.draftPlan, subject.issuedPlan].map(({ id }) => ({ subject: 'Plan', subjectId: id })),
    ...[...Object.values(subject.targets), ...Object.values(subject.departmentTargets)].map((id) => ({
      ...{ subject: 'Target', subjectId: id },
    })),
  ],
  indicatorValue: (subject) => [
    { ...ofUnit(subject), ...ofPeriod(subject), indicatorId: subject.jobs.id },
    { ...ofUnit(subject), periodId: subject.departmentReports.ACCEPTED.period.id, indicatorId: subject.revenue.id },
  ],
  plan: ({ issuedPlan, draftPlan, terms }) =>
    [issuedPlan.id, draftPlan.id, terms.issuedId, terms.draftId].map((id) => ({ id })),
  plans: (subject) => [ofUnit(subject)],
  report: ({ reports, departmentReports }) =>
    [...Object.values(reports), ...Object.values(departmentReports)].map(({ id }) => ({ id })),
  reports: (subject) => [{ ...ofUnit(subject), first: 200 }],
  reportStatus: (subject) =>
    [subject.departmentReports.DRAFT.period, subject.reports.ACCEPTED.period, subject.unopened].map(({ id }) => ({
      ...{ ...ofUnit(subject), periodId: id },
    })),
  series: (subject) => [{ unitIds: [subject.unit.unitId], kind: 'YEAR', years: [2022], ...ofIndicators(subject) }],
  target: ({ targets, quotas, departmentTargets }) =>
    [
      ...Object.values(targets),
      ...Object.values(departmentTargets),
      ...(quotas ? [quotas.given, quotas.drafted] : []),
    ].map((id) => ({ id })),
  targetHistory: (subject) =>
    [subject.jobs, subject.revenue].map(({ id }) => ({ ...ofUnit(subject), indicatorId: id, year: 2022 })),
  targets: (subject) => [{ ...ofUnit(subject), year: 2022 }],
  unit: (subject) => [{ id: subject.unit.unitId }],
  units: ({ unit }) => [{ ancestorId: unit.unitId, first: 2 }],
  unitByCode: (subject) => [{ code: subject.unit.code }],
};

const ofUnit = ({ unit }: Subject) => ({ unitId: unit.unitId });
const ofPeriod = ({ reports }: Subject) => ({ periodId: reports.ACCEPTED.period.id });
const ofIndicators = ({ jobs, revenue }: Subject) => ({ indicatorIds: [jobs.id, revenue.id] });

/** What a field below the question is asked with, by the names of its arguments. */
const ASKED_BELOW: Readonly<Record<string, string>> = {
  year: '$year',
  indicatorIds: '$indicators',
  periodId: '$period',
  from: '$from',
};

/** The field’s own and everything below it; empty: it is a value. */
function selectionOf(field: GraphQLField<unknown, unknown>, way: ReadonlySet<string>, met: Set<string>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  met.add(type.name);
  const isGuest = EVERYBODYS.has(type.name) && [...way].some((name) => !FRAME.test(name));
  const chosen = Object.values(type.getFields()).flatMap((below) => chosenOf(below, type, way, met, isGuest));
  return `{ ${chosen.length > 0 ? chosen.join(' ') : '__typename'} }`;
}

function chosenOf(
  field: GraphQLField<unknown, unknown>,
  of: GraphQLObjectType,
  way: ReadonlySet<string>,
  met: Set<string>,
  ownOnly: boolean,
): string[] {
  const type = getNamedType(field.type);
  const given = field.args.filter(({ name }) => name in ASKED_BELOW);
  const missing = field.args.filter((one) => isRequiredArgument(one) && !(one.name in ASKED_BELOW));
  if (missing.length > 0) throw new Error(`${of.name}.${field.name}: say in ASKED_BELOW with what it is asked`);
  const asked = given.length > 0 ? `(${given.map(({ name }) => `${name}: ${ASKED_BELOW[name]}`).join(', ')})` : '';
  if (isLeafType(type)) return [`${field.name}${asked}`];
  const on = new Set([...way, of.name]);
  if (on.has(type.name) || ownOnly) return [];
  return [`${field.name}${asked} ${selectionOf(field, on, met)}`];
}
