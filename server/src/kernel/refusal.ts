import { says } from './kernel.messages.ts';
import { DEFAULT_LANGUAGE, type Message, sayIn } from './messages.ts';

/** What was wrong with one part of an input, in words an official can act on. `path` leads into the input. */
export interface Problem {
  code: ProblemCode;
  path: string[];
  message: Message;
}

export const PROBLEM_CODES = {
  NOT_FOUND: 'Unknown, or not for this reader: the two are not told apart.',
  NOT_ALLOWED: 'The office held does not do this.',
  STALE: 'Somebody else changed it since it was read.',
  INVALID: 'The value cannot be used.',
  AMBIGUOUS: 'The value can be read in more than one way.',
  CONFLICT: 'It does not go with what is already there.',
  LOCKED: 'It cannot be done now; the message says which of the causes holds.',
  REUSED_KEY: 'The clientMutationId was used for something else.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** An expected "no", thrown by verbs with every problem at once. It rolls the verb back and reaches the user as userErrors. */
export class Refusal extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(({ message }) => sayIn(message, DEFAULT_LANGUAGE)).join(' '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

export function refuse(code: ProblemCode, path: string[], message: Message): never {
  throw new Refusal([{ code, path, message }]);
}

/** Throws one Refusal when there is any problem: verbs collect first, so that a user hears everything at once. */
export function refuseAll(problems: Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** For a record that is unknown or hidden; the wording is the same for both. `what`: "kế hoạch", "plan". */
export const notFound = (path: string[], what: Message): Problem => ({
  code: 'NOT_FOUND',
  path,
  message: says.notFound({ what }),
});

export const stale = (path: string[]): Problem => ({ code: 'STALE', path, message: says.stale() });
