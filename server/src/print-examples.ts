import { type GraphQLSchema, parse, validate } from 'graphql';
import { type Example, examples, type Step } from './api-examples.ts';

const HEAD = `## Worked examples

One main job after the other in a small town with three communes, each step resting on those before. An id is written as
\`<name>\`, in what is sent and in what is answered; a step that answers one for the first time gives it its name. Messages
are in the language of the account, here Vietnamese.
`;

/** The worked examples, as the test that runs them found their answers. */
export const printExamples = (schema: GraphQLSchema): string =>
  [HEAD, ...examples().map((example) => printExample(schema, example))].join('\n');

/** Throws where the document does not go with the contract any more. */
function printExample(schema: GraphQLSchema, { name, title, about, document, steps, answers }: Example): string {
  const problems = validate(schema, parse(document)).map(({ message }) => message);
  if (problems.length > 0) throw new Error(`docs/examples/${name}.graphql: ${problems.join(' ')}`);
  return [
    `### ${title}\n`,
    `${about} (\`docs/examples/${name}.graphql\`)\n`,
    fenced('graphql', document.trim()),
    ...steps.flatMap((step, index) => printStep(step, answers[index])),
  ].join('\n');
}

function printStep(step: Step, answer: unknown): string[] {
  const sends = 'get' in step ? `gets \`${step.get}\`:` : `sends \`${step.operation}\` with`;
  return [
    `The ${step.by} ${sends}\n`,
    ...('get' in step ? [] : [fenced('json', compact(step.variables)), 'and is answered\n']),
    typeof answer === 'string' ? fenced('text', answer.trim()) : fenced('json', compact(answer)),
  ];
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

const WIDTH = 110;

/** JSON as a person would write it: what fits into a line stands on one. */
function compact(value: unknown, indent = ''): string {
  const line = onOneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((part) => compact(part, inner))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${compact(part, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
