import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Fault } from '#kernel/fault.ts';
import type { Message } from '#kernel/messages.ts';
import { says } from './http.messages.ts';
import { currentLanguage, currentOrigin, currentRequestId, isFirstLimitOfRequest } from './request-id.ts';
import { type Told, told } from './told.ts';

const KNOWN_CODES = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_REQUEST']);
const CALLERS_FAULT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** PostgreSQL's word that a value given is no uuid, number, date or text it can keep: the caller's fault, not ours. */
const UNREADABLE_VALUES = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05']);
const QUERY_CANCELED = '57014';
export const DISK_FULL = '53100';
/** After a statement has failed, every later one of its transaction does. */
const ALREADY_FAILED = '25P02';

/** Errors carry one of four codes and the request's id; what went wrong inside is logged with it, never sent. */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const requestId = currentRequestId();
    const answer = (code: string, text: string, said?: Message): GraphQLFormattedError => ({
      message: text,
      ...(locations && { locations }),
      ...(path && { path }),
      // Apollo adds it in development alone
      extensions: {
        code,
        requestId,
        ...(said && forPrograms(said)),
        ...(extensions?.stacktrace ? { stacktrace: extensions.stacktrace } : {}),
      },
    });
    const say = (code: string, said: Message) => answer(code, told(said).message, said);
    const code = String(extensions?.code ?? '');
    const fault = faultIn(error);
    // what is wrong with a value is told inside the sentence that says which value
    if (fault) {
      if (LIMITS_PASSED.has(fault.said.key)) tellLimit(log, fault.said.key);
      const text = message.replace(fault.message, () => fault.in(currentLanguage()));
      return answer(String(fault.extensions.code), text, fault.said);
    }
    if (KNOWN_CODES.has(code)) return answer(code, message);
    if (CALLERS_FAULT.has(code)) {
      const limit = TOO_MANY_TOKENS.exec(message)?.[1];
      if (limit === undefined) return answer('BAD_REQUEST', message);
      tellLimit(log, 'http.tooManyTokens');
      return say('BAD_REQUEST', says.tooManyTokens({ limit: Number(limit) }));
    }
    const cause = causeOf(error);
    const state = sqlState(cause);
    if (UNREADABLE_VALUES.has(state)) {
      return say('BAD_REQUEST', says.unreadableValue());
    }
    if (state === ALREADY_FAILED) {
      return say('BAD_REQUEST', says.stoppedWithOthers());
    }
    if (state === QUERY_CANCELED) {
      log.warn({ err: cause, requestId }, 'a statement ran into its time limit');
      return say('BAD_REQUEST', says.tookTooLong());
    }
    if (state === DISK_FULL) {
      log.error({ err: cause, requestId }, 'the disk of the database is full');
      return say('INTERNAL', says.diskFull());
    }
    log.error({ err: cause, requestId }, 'unexpected error');
    return say('INTERNAL', says.nothingChanged());
  };

/** What nobody meets who uses the product: somebody tries how much can be asked. */
const LIMITS_PASSED = new Set(['http.tooMuch', 'http.budgetSpent']);

function tellLimit(log: Logger, message: string): void {
  if (isFirstLimitOfRequest()) log.warn({ event: 'limit passed', message, ...currentOrigin() }, 'limit passed');
}

/** graphql-js says it so; what is wrong with a document otherwise is told in its own words, which programmers know. */
const TOO_MANY_TOKENS = /Document contains more th?a[nt] (\d+) tokens/;

/** Which message it is and what it speaks of. */
function forPrograms(said: Message): Pick<Told, 'key' | 'parameters'> {
  const { key, parameters } = told(said);
  return { key, parameters };
}

/** The fault that graphql-js may have put into an error of its own, which says where it happened. */
function faultIn(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  return error instanceof GraphQLError && error.originalError instanceof Fault ? error.originalError : null;
}

/** What was thrown, in a resolver or before any of them: at opening the operation. */
function causeOf(error: unknown): unknown {
  const thrown = unwrapResolverError(error);
  return thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
}

export const sqlState = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
