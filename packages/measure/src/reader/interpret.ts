import { asks } from '../says/reading.ts';
import { ask } from './ask.ts';
import { doubtsOf } from './doubts.ts';
import { COST, type Draft, NOTHING, SURE } from './draft.ts';
import { ownGradeIn } from './grades.ts';
import { doubtful, type Meaning } from './meaning.ts';
import { belowZero } from './read-change.ts';
import { frequency } from './read-frequency.ts';
import { measured } from './read-measured.ts';
import { ofGrade, unmeasured, zeroEvent } from './read-worded.ts';
import { statusOf } from './status.ts';
import { unitQuestions } from './unit-questions.ts';
import { printedValue, type View } from './view.ts';

/** The rules of meaning in their order; the first that applies reads the clause. */
export function interpret(view: View): Meaning {
  const own = view.grades && ownGradeIn(view.words, view.grades);
  if (own) return ofGrade(own, view);
  const known = frequency(view) ?? zeroEvent(view);
  if (known) return known;
  if (!view.main || !view.value || view.value.values.length === 0) return unmeasured(view);
  if (namesAll(view)) {
    const draft: Draft = { ...NOTHING, ...statusOf(view.words), confidence: SURE - COST.words };
    return doubtful(draft, ask('MEANING_UNCLEAR', asks.valueNotStated({ printed: printedValue(view) })));
  }
  const meaning = view.main.negative ? belowZero(view) : measured(view);
  const questions = [...meaning.questions, ...doubtsOf(view, meaning.draft), ...unitQuestions(view, meaning.draft)];
  return { ...meaning, questions };
}

/** "giảm tai nạn trên cả 3 tiêu chí": by how much is not said. */
function namesAll(view: View): boolean {
  const { tokens, main } = view;
  const all = tokens[main!.from - 1]?.value === 'cả' && main!.unit !== null && !main!.unit.measure;
  return all && /(?:^| )(?:giảm|tăng)(?= |$)/u.test(view.label);
}
