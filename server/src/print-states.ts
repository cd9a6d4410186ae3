import type { AfterEnd } from '#kernel/after-end.ts';
import type { CourseTable } from '#kernel/course.ts';
import { type Message, sayIn } from '#kernel/messages.ts';
import { AFTER_END } from '#kernel/verbs.ts';
import { ROOMS } from './rooms.ts';

const HEAD = `# Records and their states

Printed from the courses of the rooms (\`server/src/features/*/*.course.ts\`), which the verbs and the \`viewerMay…\`
fields read. “Who may” is what somebody else is told; “why not now” is what is told in any other state.
`;

/** docs/STATES.md: which verb leads from which state to which, who may, and why not now. */
export const printStates = (): string =>
  [HEAD, ...ROOMS.flatMap(({ courses }) => courses ?? []).map(printCourse), printAfterEnd()].join('\n');

const AFTER_END_HEAD = `## Verbs in a unit that has ended

As every verb says of itself where it is registered (\`afterEnd\`). Its people finish what is open for 90 days, or what its
province says; the people of the unit that has taken it over finish it whenever they act in its name; nothing begins.
What is a person's own goes on in either.
`;

const MEANINGS: readonly [AfterEnd, string][] = [
  ['FINISHES', 'finishes what is open'],
  ['BEGINS', 'begins something, which is over'],
  ['OWN', 'is the person’s own'],
];

const printAfterEnd = (): string =>
  [
    AFTER_END_HEAD,
    row(['In a unit that has ended', 'Verbs']),
    row(['---', '---']),
    ...MEANINGS.map(([kind, means]) =>
      row([
        means,
        [...AFTER_END]
          .flatMap(([verb, is]) => (is === kind ? verb : []))
          .sort()
          .join(', '),
      ]),
    ),
    '',
  ].join('\n');

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
