import { print } from '../src/messages.ts';
import type { Question } from '../src/target.ts';

/** A question as the commands answer it: the message, and beside it its words. */
export interface PrintedQuestion extends Question {
  message: string;
}

export const printQuestion = ({ code, says, candidates }: Question): PrintedQuestion => ({
  code,
  says,
  message: print(says, 'vi'),
  candidates,
});
