import type { GraphQLError, ValidationRule } from 'graphql';
import { badRequest } from '../bad-request.ts';
import { measure, type Size } from './document-size.ts';

/** How large a document may be. */
export interface Limits extends Size {
  tokens: number;
  /** After so many faults of a document no more are looked for. */
  errors: number;
  /** Of the estimate of complexity.ts, with the variables taken into account. */
  complexity: number;
}

/**
 * The client's largest document is 6 deep, with 181 fields in 3 parts and some 300 tokens. Depth and fields leave room for
 * the question by which programs read the schema: 15 deep, 230 fields. Complexity has room for the analyst's nested
 * question over a province, its towns and their communes with 50 indicators of 15 fields each at the usual page size
 * (50 × 50 × 50 × 15 estimated; a province really has a few hundred communes, and they cost the same few statements).
 */
export const LIMITS: Limits = {
  depth: 15,
  aliases: 15,
  directives: 5,
  fields: 400,
  rootFields: 10,
  tokens: 1000,
  errors: 5,
  complexity: 3_000_000,
};

const count = (value: number): string => value.toLocaleString('vi-VN');

/** What is over a limit is the caller's to mend: the limit, and how. */
export const tooMuch = (what: string, value: number, limit: number, advice: string): GraphQLError =>
  badRequest(`${what}: ${count(value)}, tối đa ${count(limit)}. ${advice}`);

const WORDS: Record<keyof Size, { what: string; advice: string }> = {
  depth: { what: 'Câu hỏi lồng quá sâu', advice: 'Hãy bớt số tầng lồng nhau.' },
  aliases: { what: 'Câu hỏi đặt quá nhiều tên khác (alias)', advice: 'Hãy chia thành nhiều câu hỏi.' },
  directives: { what: 'Một chỗ trong câu hỏi có quá nhiều chỉ thị (directive)', advice: 'Hãy bớt chỉ thị.' },
  fields: { what: 'Câu hỏi có quá nhiều trường', advice: 'Hãy bớt trường hoặc chia thành nhiều câu hỏi.' },
  rootFields: { what: 'Câu hỏi có quá nhiều phần ở mức ngoài cùng', advice: 'Hãy chia thành nhiều câu hỏi.' },
};

/** A document is refused with everything in which it is too large. */
export const sizeRule =
  (limits: Limits): ValidationRule =>
  (context) => {
    const size = measure(context.getDocument());
    for (const name of Object.keys(WORDS) as (keyof Size)[]) {
      const { what, advice } = WORDS[name];
      if (size[name] > limits[name]) context.reportError(tooMuch(what, size[name], limits[name], advice));
    }
    return {};
  };
