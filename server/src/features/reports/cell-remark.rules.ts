import { keyBy } from '#kernel/loader.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import { problemsOfText } from '#kernel/words.ts';
import { remarkSays } from './cell-remark.messages.ts';
import type { CellRemark } from './cell-remark.queries.ts';
import { says } from './report.messages.ts';
import { MAX_TEXT } from './report.rules.ts';

export interface WishedRemark {
  indicatorId: string;
  text: string;
}

/** What is wrong with the remarks that go with a return: each is about a cell of the report, once, and says something. */
export function problemsOfRemarks(wished: readonly WishedRemark[], held: ReadonlySet<string>): Problem[] {
  const path = (index: number, field: string) => ['remarks', String(index), field];
  return [
    ...(wished.length === 0 ? [] : problemsOfList(wished, ({ indicatorId }) => indicatorId, ['remarks'])),
    ...wished.flatMap(({ indicatorId, text }, index) => [
      ...(held.has(indicatorId) ? [] : [notFound(path(index, 'indicatorId'), says.indicator())]),
      ...problemsOfText(path(index, 'text'), text, { what: remarkSays.remark(), max: MAX_TEXT }),
    ]),
  ];
}

const MOST_NAMED = 5;

/** Remarks on the version returned that nobody has answered, at cells that say in the next one what they said in it. */
export function problemsOfUnanswered(
  remarks: readonly CellRemark[],
  returned: number | null,
  held: readonly { indicatorId: string; name: string }[],
  isSame: (indicatorId: string) => boolean,
): Problem[] {
  const open = keyBy(
    remarks.filter(({ version, answer }) => version === returned && answer === null),
    ({ indicatorId }) => indicatorId,
  );
  const names = held.filter(({ indicatorId }) => open.has(indicatorId) && isSame(indicatorId)).map(({ name }) => name);
  if (names.length === 0) return [];
  const message = remarkSays.unanswered({ count: names.length, names: names.slice(0, MOST_NAMED) });
  return [{ code: 'INVALID', path: ['reportId'], message }];
}
