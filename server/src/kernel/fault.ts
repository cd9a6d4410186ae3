import { GraphQLError } from 'graphql';
import { DEFAULT_LANGUAGE, type Language, type Message, sayIn } from './messages.ts';

/** The only codes a GraphQL error carries; everything expected is a Refusal instead. */
export type FaultCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_REQUEST' | 'INTERNAL';

export class Fault extends GraphQLError {
  readonly said: Message;

  /** `status`: of the HTTP answer, where there is no other part of it. */
  constructor(code: FaultCode, said: Message, status?: number) {
    super(sayIn(said, DEFAULT_LANGUAGE), {
      extensions: {
        code,
        key: said.key,
        ...(status !== undefined && { http: { status } }),
      },
    });
    this.name = 'Fault';
    this.said = said;
  }

  in(language: Language): string {
    return sayIn(this.said, language);
  }
}
