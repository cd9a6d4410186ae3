import { GraphQLError } from 'graphql';

/** The only codes a GraphQL error carries; everything expected is a Refusal instead. */
export type FaultCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_REQUEST' | 'INTERNAL';

export class Fault extends GraphQLError {
  constructor(code: FaultCode, message: string) {
    super(message, { extensions: { code } });
    this.name = 'Fault';
  }
}
