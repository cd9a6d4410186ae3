import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { AFTERWARDS } from '#kernel/verbs.ts';
import { type ApiRoom, roomsOfApi } from './api-rooms.ts';
import { printExamples } from './print-examples.ts';

type Field = GraphQLField<unknown, unknown>;
type Named = Pick<GraphQLArgument, 'name' | 'type' | 'description'>;

const HEAD = `# The API

Printed from the contract (\`packages/schema/schema.graphql\`, by \`pnpm --filter @dich/server schema\`) and from the worked
examples (\`docs/examples/\`), which a test runs against a real database. Words are those of [DOMAIN.md](DOMAIN.md); which
verb leads from which state to which stands in [STATES.md](STATES.md).

## How it is asked

- \`POST /graphql\` with JSON \`{"query", "variables", "operationName"}\`, by the cookie of a session or, for programs that
  only read, with \`Authorization: Bearer dich_…\` (\`createApiKey\`).
- One operation is one transaction: all figures of an answer come from one snapshot; a verb is done whole or not at all.
- A verb takes one \`input\` and answers its results beside \`userErrors\`: empty when it was done, otherwise nothing was
  changed and each problem says its \`code\`, the \`path\` into the input and a message in the reader’s language. Results are
  as the records are afterwards. Every input also takes \`clientMutationId\`: a retry with the same one within 30 days is
  answered and not done again. Neither is repeated below.
- Everything unexpected is a GraphQL error with \`extensions.code\` UNAUTHENTICATED, FORBIDDEN, BAD_REQUEST or INTERNAL, and
  the id of the request.
- What is not for the reader is not there: it is answered as if it did not exist.
- A list in pages (\`…Connection\`) takes \`first\` and \`after\` and answers \`edges { cursor node }\`, \`pageInfo\` and
  \`totalCount\`; the arguments are not repeated below.
- An \`ID\` is a UUID; a text that is none names nothing. \`!\` is never null, \`[ ]\` is a list.
`;

/** docs/API.md: the contract as it is read, room after room. */
export function printApi(schema: GraphQLSchema): string {
  const { shared, rooms } = roomsOfApi(schema);
  return [
    HEAD,
    printExamples(schema),
    '## Shared by all rooms\n',
    ...shared.filter(isOwnScalar).map(({ name, description }) => `- \`${name}\`: ${oneLine(description)}`),
    '',
    ...shared.filter((type) => !isScalarType(type)).flatMap(printType),
    ...rooms.flatMap(printRoom),
  ].join('\n');
}

function printRoom({ name, queries, verbs, types, additions }: ApiRoom): string[] {
  const own = types.filter((type) => !isOfPages(type) && !isOfVerb(type, verbs));
  return [
    `## Room ${name}\n`,
    ...under('### Queries\n', queries.flatMap(printQuery)),
    ...under('### Verbs\n', verbs.flatMap(printVerb)),
    ...under(
      '### Added to types of earlier rooms\n',
      table(
        'Field',
        additions.flatMap(({ type, field }) => rowsOfField(field, `${type}.`)),
      ),
    ),
    ...under('### Types\n', own.flatMap(printType)),
  ];
}

const printQuery = (query: Field): string[] => [
  `#### \`${query.name}: ${query.type}\`\n`,
  `${oneLine(query.description)}\n`,
  ...table('Argument', withoutPage(query.args).map(rowOf)),
];

function printVerb(verb: Field): string[] {
  const payload = getNamedType(verb.type);
  const results = isObjectType(payload) ? withoutOwn(Object.values(payload.getFields())) : [];
  const remarks = results.filter(({ description }) => description !== AFTERWARDS);
  return [
    `#### \`${verb.name}\`\n`,
    `${oneLine(verb.description)} Answers ${results.map(({ name, type }) => `\`${name}: ${type}\``).join(', ')}.`,
    ...remarks.map(({ name, description }) => `\`${name}\`: ${oneLine(description)}`),
    '',
    ...verb.args
      .map(({ type }) => getNamedType(type))
      .filter(isInputObjectType)
      .flatMap(printTaken),
  ];
}

/** What a verb takes; its description where it says more than that. */
const printTaken = (input: GraphQLInputObjectType): string[] => [
  ...(input.description?.startsWith('What ') ? [] : [`${oneLine(input.description)}\n`]),
  ...table('Input', withoutOwn(Object.values(input.getFields())).map(rowOf)),
];

function printType(type: GraphQLNamedType): string[] {
  const head = [`#### \`${type.name}\`\n`, `${oneLine(type.description)}\n`];
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name, description }) => cells([`\`${name}\``, oneLine(description)]));
    return [...head, cells(['Value', 'Meaning']), cells(['---', '---']), ...values, ''];
  }
  if (isInputObjectType(type)) return [...head, ...table('Field', Object.values(type.getFields()).map(rowOf))];
  return isObjectType(type)
    ? [
        ...head,
        ...table(
          'Field',
          Object.values(type.getFields()).flatMap((field) => rowsOfField(field)),
        ),
      ]
    : head;
}

/** A field, and below it what it takes. */
const rowsOfField = ({ name, type, description, args }: Field, before = ''): string[] => [
  cells([`\`${before}${name}\``, `\`${type}\``, oneLine(description)]),
  ...withoutPage(args).map((arg) => cells([`↳ \`${arg.name}\``, `\`${arg.type}\``, oneLine(arg.description)])),
];

const rowOf = ({ name, type, description }: Named | GraphQLInputField): string =>
  cells([`\`${name}\``, `\`${type}\``, oneLine(description)]);

const table = (first: string, rows: readonly string[]): string[] =>
  rows.length === 0 ? [] : [cells([first, 'Type', 'Meaning']), cells(['---', '---', '---']), ...rows, ''];

const under = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [heading, ...lines]);

const cells = (all: readonly string[]): string => `| ${all.map((one) => one.replaceAll('|', '\\|')).join(' | ')} |`;

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const isOwnScalar = (type: GraphQLNamedType): boolean => isScalarType(type) && !isSpecifiedScalarType(type);

const isOfPages = ({ name }: GraphQLNamedType): boolean => /(Connection|Edge)$/.test(name);

const isOfVerb = (type: GraphQLNamedType, verbs: readonly Field[]): boolean =>
  verbs.some((verb) => [verb.type, ...verb.args.map((arg) => arg.type)].some((one) => getNamedType(one) === type));

/** Those that must be given first. */
const withoutPage = (args: readonly GraphQLArgument[]): GraphQLArgument[] =>
  args
    .filter(({ name }) => name !== 'first' && name !== 'after')
    .sort((a, b) => Number(isRequiredArgument(b)) - Number(isRequiredArgument(a)));

const withoutOwn = <T extends { name: string }>(fields: readonly T[]): T[] =>
  fields.filter(({ name }) => name !== 'clientMutationId' && name !== 'userErrors');
