import { type Answers, type Question, questionOf } from '#kernel/sheets/fill.ts';
import { says } from './indicator.messages.ts';
import { meantBy, type Named } from './meant-by.ts';

const SKIP = 'SKIP';

/** Which of several indicators a name in a sheet means, or none of them. */
function questionOfName(name: string, several: readonly Named[], cell: string, answers: Answers): Question {
  const choices = several.map((one) => ({
    value: one.code,
    label: says.inUnit({ name: one.name, unit: { unitOfMeasure: one.unitOfMeasure } }),
  }));
  const message = says.whichIndicator({ name: name.slice(0, 120) });
  return questionOf(
    { key: cell, cell, message, choices: [...choices, { value: SKIP, label: says.skipRow() }] },
    answers,
  );
}

/** How a row of a sheet names its indicator. */
interface RowName {
  code: string | null;
  name: string | null;
  unitOfMeasure: string | null;
}

/** Which indicator a row is of; `to` undefined: none, or it is asked which. */
export interface RowMeant<T> {
  to?: T | undefined;
  question?: Question;
  /** The row has a code that none of these has. */
  unknownCode?: string;
}

/** By its code; else by its name, of those that `isNamed` lets be named. */
export function meantByRow<T extends Named>(
  { code, name, unitOfMeasure }: RowName,
  held: readonly T[],
  { cell, answers, isNamed = () => true }: { cell: string; answers: Answers; isNamed?: (one: T) => boolean },
): RowMeant<T> {
  if (code !== null) {
    const to = held.find((one) => one.code === code);
    return to ? { to } : { unknownCode: code.slice(0, 60) };
  }
  const meant = meantBy(name ?? '', unitOfMeasure, held.filter(isNamed));
  if (meant === 'NONE') return {};
  if ('one' in meant) return { to: meant.one };
  const question = questionOfName(name ?? '', meant.several, cell, answers);
  return { to: meant.several.find((one) => one.code === question.answer), question };
}
