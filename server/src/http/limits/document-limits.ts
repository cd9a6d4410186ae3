import type { GraphQLError, ValidationRule } from 'graphql';
import type { Message } from '#kernel/messages.ts';
import { badRequest } from '../bad-request.ts';
import { says } from '../http.messages.ts';
import { measure, type Size } from './document-size.ts';

/** How large a document may be. */
export interface Limits extends Size {
  tokens: number;
  /** After so many faults of a document no more are looked for. */
  errors: number;
  /** Of the estimate of complexity.ts, with the variables taken into account. */
  complexity: number;
  /** Of the same estimate, what an account may ask for in a minute. */
  perMinute: number;
}

/**
 * The client's largest document is 7 deep, with 372 fields in 3 parts and some 600 tokens. Depth and fields leave room
 * for the question by which programs read the schema: 15 deep, 230 fields. Complexity has room for the analyst's nested
 * question over a province, its towns and their communes with 50 indicators of 15 fields each at the usual page size
 * (50 × 50 × 50 × 15 estimated; a province really has a few hundred communes, and they cost the same few statements);
 * in a minute an account may ask ten of these.
 */
export const LIMITS: Limits = {
  depth: 15,
  aliases: 15,
  directives: 5,
  fields: 498,
  rootFields: 10,
  tokens: 1000,
  errors: 5,
  complexity: 3_000_000,
  perMinute: 30_000_000,
};

/** What is over a limit is the caller's to mend: the limit, and how. */
export const tooMuch = (what: Message, value: number, limit: number, advice: Message): GraphQLError =>
  badRequest(says.tooMuch({ what, value, limit, advice }));

const WORDS: Record<keyof Size, { what: Message; advice: Message }> = {
  depth: { what: says.depth(), advice: says.fewerLevels() },
  aliases: { what: says.aliases(), advice: says.split() },
  directives: { what: says.directives(), advice: says.fewerDirectives() },
  fields: { what: says.fields(), advice: says.fewerFields() },
  rootFields: { what: says.rootFields(), advice: says.split() },
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
