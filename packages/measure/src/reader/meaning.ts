import type { Message } from '../messages.ts';
import type { Question } from '../target.ts';
import type { Draft } from './draft.ts';

/** What a clause means. Where the words allow more, `otherwise` holds the other meanings and a question asks. */
export interface Meaning {
  draft: Draft;
  /** What speaks for the draft, where there are others. */
  because: Message | null;
  otherwise: { draft: Draft; because: Message }[];
  questions: Question[];
  /** Tokens that the meaning rests on besides the clause's quantities. */
  used: { from: number; to: number }[];
  /** The clause's own quantities say nothing of it: "không có học sinh bỏ học 7". */
  leavesValue?: true;
}

export function plainly(draft: Draft, used: Meaning['used'] = []): Meaning {
  return { draft, because: null, otherwise: [], questions: [], used };
}

/** The likeliest meaning first; the question asks which. */
export function eitherOf(
  question: Question,
  first: { draft: Draft; because: Message },
  ...otherwise: { draft: Draft; because: Message }[]
): Meaning {
  return { ...first, otherwise, questions: [question], used: [] };
}

/** One meaning that somebody has to confirm or replace. */
export function doubtful(draft: Draft, question: Question, used: Meaning['used'] = []): Meaning {
  return { draft, because: null, otherwise: [], questions: [question], used };
}
