import { GraphQLError } from 'graphql';

/** What the caller can mend, thrown where Apollo would otherwise answer 500. */
export const badRequest = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
