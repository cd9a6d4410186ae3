import type { GraphQLFormattedError } from 'graphql';
import { type MessageParameterType, shown } from '#kernel/message-type.ts';
import type { Message } from '#kernel/messages.ts';
import { currentLanguage } from './request-id.ts';

/** A message in an answer: which one it is and what it speaks of for programs, the sentence for people. */
export interface Told {
  key: string;
  parameters: MessageParameterType[];
  message: string;
}

/** In the language of who asked: of the account or, before it is known, of Accept-Language. */
export function told(said: Message): Told {
  const { text, ...rest } = shown(said, currentLanguage());
  return { ...rest, message: text };
}

/** The same as an error of GraphQL. */
export function toldInGraphql(code: string, said: Message, requestId: string): GraphQLFormattedError {
  const { message, ...rest } = told(said);
  return { message, extensions: { code, ...rest, requestId } };
}
