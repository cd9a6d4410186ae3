import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';
import { errorOf, useApp, type Visitor } from '#test/http.ts';
import { makePlan } from '#test/plans.ts';
import { makeReportWorld } from '#test/report-world.ts';
import { fileReport } from '#test/reports.ts';
import { isTriedToday } from '#test/tried-today.ts';
import { makeSchema } from '../schema.ts';

/** Whatever fits the contract's types may be sent: no value of it makes the server fail. A third of it each day. */
const PARTS = 3;
const database = useDatabase();
const app = useApp(database);
const schema = await makeSchema();
let leader: Visitor;
let administrator: Visitor;

/** An id of each kind that exists and is the leader's to work with, by the name of the argument that takes it. */
const real = new Map<string, string>();

beforeAll(async () => {
  const made = await makeReportWorld(database);
  const { town, department, period, jobs, revenue, builders } = made;
  const plan = await makePlan(database, {
    unit: town,
    year: 2024,
    indicators: [jobs, revenue],
    responsibilities: [{ indicator: revenue, departmentId: department.id, role: 'LEAD' }],
  });
  const report = await fileReport(database, { unit: town, period, state: 'DRAFT' });
  const first = async (table: string) =>
    (await database.truth.query<{ id: string }>(`select id from ${table} where province_id = $1`, [town.provinceId]))
      .rows[0]?.id;
  for (const [name, id] of Object.entries({
    unitId: town.unitId,
    departmentId: department.id,
    periodId: period.id,
    indicatorId: jobs.id,
    planId: plan.id,
    objectiveId: plan.objectiveId,
    planIndicatorId: plan.lines.get(jobs.id),
    reportId: report.id,
    targetId: await first('target'),
    taskId: await first('task'),
    responsibilityId: await first('responsibility'),
    accountId: made.officer.accountId,
    officeId: made.officer.officeId,
  })) {
    if (id === undefined) throw new Error(`no ${name}`);
    real.set(name, id);
  }
  leader = await app.signedIn(made.townLeader);
  administrator = await app.signedIn(await builders.official(town, 'ADMINISTRATOR'));
});

const HOSTILE: Record<string, readonly unknown[]> = {
  ID: ['', '31/02', "' or 1=1 --", '0'.repeat(10_000), '00000000-0000-7000-8000-000000000000'],
  String: [
    '',
    "'; drop table plan; --",
    '%_\\',
    '\u202e\uFEFF🏃',
    'ộ'.repeat(20_000),
    '9'.repeat(60),
    '$1 {{1}} ?',
    '12,5',
    '{}',
  ],
  Int: [0, 1, -1, 2022, 2_147_483_647, -2_147_483_648],
  Float: [0, -1e308, 1e308],
  Boolean: [true, false],
  LocalDate: ['0001-01-01', '9999-12-31', '2024-02-29'],
  Instant: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
  Decimal: ['999999999999999999.999999', '-999999999999999999.999999', '0'],
};

/** The n-th hostile value of a type, every part of an input object filled; ids are real every other time. */
function hostile(name: string, type: GraphQLInputType, n: number, depth: number): unknown {
  if (isNonNullType(type)) return hostile(name, type.ofType, n, depth);
  if (isListType(type)) {
    const one = name.replace(/s$/, '');
    return n % 3 === 2 ? [] : [hostile(one, type.ofType, n, depth), hostile(one, type.ofType, n + 1, depth)];
  }
  if (isEnumType(type)) return type.getValues()[n % type.getValues().length]?.name;
  if (isInputObjectType(type)) return partsOf(Object.values(type.getFields()), n, depth + 1);
  const values = HOSTILE[type.name] ?? [];
  const value = values[n % values.length];
  return type.name === 'ID' && n % 2 === 1 ? (real.get(name) ?? value) : value;
}

/** Strides differ, so that values meet. Without ids of retries: the second would be answered by the first. */
const partsOf = (parts: readonly (GraphQLArgument | GraphQLInputField)[], n: number, depth: number) =>
  Object.fromEntries(
    parts
      .filter(({ name, type }) => name !== 'clientMutationId' && (depth < 4 || isNonNullType(type)))
      .map(({ name, type }, index) => [
        name,
        hostile(name, type, getNamedType(type).name === 'ID' ? n : n * (2 * index + 1) + index, depth),
      ]),
  );

/** Its own fields without arguments, and those of the objects directly inside. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)));
  const parts = fields.flatMap((field) => {
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth < 1 ? [`${field.name} ${selectionOf(field.type, depth + 1)}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

const question = (kind: string, field: GraphQLField<unknown, unknown>): string => {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const args = field.args.length > 0 ? `(${passed})` : '';
  return `${kind} ${declared && `(${declared})`} { ${field.name}${args} ${selectionOf(field.type)} }`;
};

async function failuresOf(
  visitor: Visitor,
  kind: string,
  field: GraphQLField<unknown, unknown>,
  ways: number,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  const place = field.name.length;
  for (let n = 0; n < ways; n += 1) {
    // not the same ways of all on one day
    if (!isTriedToday(n + place, PARTS)) continue;
    const variables = partsOf(field.args, n, 0);
    if (variables.id !== undefined && n % 2 === 1) variables.id = real.get(`${field.name}Id`) ?? variables.id;
    const answer = await visitor.ask(question(kind, field), variables);
    if (answer.status >= 500 || errorOf(answer)?.code === 'INTERNAL') failures.push({ variables, answer: answer.body });
  }
  return failures;
}

const fieldsOf = (type: ReturnType<typeof schema.getQueryType>) =>
  Object.values(type?.getFields() ?? {}).map((field) => [field.name, field] as const);

describe('no query fails on a value that fits its type', () => {
  test.each(fieldsOf(schema.getQueryType()))('%s', async (_name, field) => {
    expect(await failuresOf(leader, 'query', field, 24)).toEqual([]);
  });
});

describe('no mutation does', () => {
  test.each(fieldsOf(schema.getMutationType()))('%s', async (_name, field) => {
    expect(await failuresOf(leader, 'mutation', field, 8)).toEqual([]);
    expect(await failuresOf(administrator, 'mutation', field, 8)).toEqual([]);
  });
});
