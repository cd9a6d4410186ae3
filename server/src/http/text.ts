import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { ValidationRule } from 'graphql';
import type { Message } from '#kernel/messages.ts';
import { badRequest } from './bad-request.ts';
import { says } from './http.messages.ts';

/** Text that is refused before anything reads it; the HTTP answer is a 400. */
export class TextRefused extends Error {
  readonly status = 400;
  /** The reader of JSON takes all other properties away. */
  readonly #said: Message;

  constructor(said: Message) {
    super(said.key);
    this.#said = said;
  }

  get said(): Message {
    return this.#said;
  }
}

/** PostgreSQL keeps no NUL; half a surrogate pair is no character. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * What every text that comes in goes through, as JSON.parse's reviver: it is brought to NFC (what is pasted from Excel
 * or macOS may be NFD), and what the database cannot keep is refused.
 */
export function cleanText(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (!isStorable(value)) throw new TextRefused(says.unstorable());
  return value.normalize('NFC');
}

/** What stands in an address goes to the database too: the words of a search, codes of an export. */
export const cleanAddress: RequestHandler = (request, _response, next) => {
  next(request.url.includes('%00') ? new TextRefused(says.unstorable()) : undefined);
};

/** Escapes in a literal ("\u0000") come past the reader of JSON. */
export const cleanLiterals: ValidationRule = (context) => ({
  StringValue(node) {
    if (!isStorable(node.value)) context.reportError(badRequest(says.unstorable()));
    else if (node.value !== node.value.normalize('NFC')) {
      context.reportError(badRequest(says.notNfc()));
    }
  },
});

/** So do the variables of a GET, which stand in its address. */
export const cleanVariables: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ request }) {
      if (request.http?.method !== 'GET' || !request.variables) return;
      try {
        request.variables = JSON.parse(JSON.stringify(request.variables), cleanText);
      } catch (error) {
        throw error instanceof TextRefused ? badRequest(error.said) : error;
      }
    },
  }),
};
