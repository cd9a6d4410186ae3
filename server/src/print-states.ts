import type { CourseTable } from '#kernel/course.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { ROOMS } from './rooms.ts';

const HEAD = `# Records and their states

Printed from the courses of the rooms (\`server/src/features/*/*.course.ts\`), which the verbs and the \`viewerMay…\`
fields read. “Who may” is what somebody else is told; “why not now” is what is told in any other state.
`;

/** docs/STATES.md: which verb leads from which state to which, who may, and why not now. */
export const printStates = (): string =>
  [HEAD, ...ROOMS.flatMap(({ courses }) => courses ?? []).map(printCourse)].join('\n');

const printCourse = ({ type, name, steps }: CourseTable): string =>
  [
    `## ${type} (${inVietnamese(name)})\n`,
    row(['Verb', 'From', 'To', 'Who may', 'Why not now']),
    row(['---', '---', '---', '---', '---']),
    ...steps.map(({ verb, from, to, mayNot, notNow }) =>
      row([verb, from.join(', '), to ?? 'as before', mayNot.map(inVietnamese).join(' / '), printNotNow(notNow)]),
    ),
    '',
  ].join('\n');

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const inVietnamese = (message: Message): string => sayIn(message, 'vi');

/** States that are told the same stand together. */
function printNotNow(notNow: CourseTable['steps'][number]['notNow']): string {
  const bySentence = Map.groupBy(notNow, ({ because }) => inVietnamese(because));
  return [...bySentence]
    .map(([words, states]) => `${states.map(({ state }) => state).join(', ')}: ${words}`)
    .join(' / ');
}
