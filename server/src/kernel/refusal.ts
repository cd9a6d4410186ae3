/** What was wrong with one part of an input, in words an official can act on. `path` leads into the input. */
export interface Problem {
  code: ProblemCode;
  path: string[];
  message: string;
}

export type ProblemCode =
  | 'NOT_FOUND' // unknown, or not for this reader: the two are not told apart
  | 'NOT_ALLOWED' // the office held does not do this
  | 'STALE' // somebody else changed it since it was read
  | 'INVALID' // the value cannot be used
  | 'AMBIGUOUS' // the value can be read in more than one way
  | 'CONFLICT' // it does not go with what is already there
  | 'LOCKED' // cannot be done now; the message says which of the causes holds
  | 'REUSED_KEY'; // the clientMutationId was used for something else

/** An expected "no", thrown by verbs with every problem at once. It rolls the verb back and reaches the user as userErrors. */
export class Refusal extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map((problem) => problem.message).join(' '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

export function refuse(code: ProblemCode, path: string[], message: string): never {
  throw new Refusal([{ code, path, message }]);
}

/** Throws one Refusal when there is any problem: verbs collect first, so that a user hears everything at once. */
export function refuseAll(problems: Problem[]): void {
  if (problems.length > 0) throw new Refusal(problems);
}

/** For a record that is unknown or hidden; the wording is the same for both. */
export const notFound = (path: string[], what: string): Problem => ({
  code: 'NOT_FOUND',
  path,
  message: `Không tìm thấy ${what}. Hãy tải lại trang; nếu vẫn không có, đơn vị hoặc chức vụ đang chọn không xem được mục này.`,
});

export const stale = (path: string[]): Problem => ({
  code: 'STALE',
  path,
  message: 'Nội dung này vừa được người khác sửa. Hãy tải lại để xem bản mới rồi làm lại thay đổi của bạn.',
});
