import type { Question } from '#kernel/sheets/fill.ts';
import { says } from './indicator.messages.ts';
import type { Named } from './meant-by.ts';

const SKIP = 'SKIP';

/** Which of several indicators a name in a sheet means, or none of them. */
export function questionOfName(
  name: string,
  several: readonly Named[],
  cell: string,
  answers: ReadonlyMap<string, string>,
): Question {
  const choices = several.map((one) => ({
    value: one.code,
    label: says.inUnit({ name: one.name, unit: { unitOfMeasure: one.unitOfMeasure } }),
  }));
  const given = answers.get(cell);
  const answer = given === SKIP || choices.some(({ value }) => value === given) ? (given ?? null) : null;
  const message = says.whichIndicator({ name: name.slice(0, 120) });
  return { key: cell, cell, message, choices: [...choices, { value: SKIP, label: says.skipRow() }], answer };
}

/** What was chosen; none while it is not, and where the row is passed over. */
export const answerOfName = <T extends Named>({ answer }: Question, several: readonly T[]): T | undefined =>
  several.find(({ code }) => code === answer);
