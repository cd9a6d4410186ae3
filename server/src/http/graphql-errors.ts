import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { currentRequestId } from './request-id.ts';

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
/** After a statement has failed, every later one of its transaction does. */
const ALREADY_FAILED = '25P02';

/** Errors carry one of four codes and the request's id; what went wrong inside is logged with it, never sent. */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted;
    const requestId = currentRequestId();
    const answer = (code: string, words: string): GraphQLFormattedError => ({
      message: words,
      ...(locations && { locations }),
      ...(path && { path }),
      // Apollo adds it in development alone
      extensions: { code, requestId, ...(extensions?.stacktrace ? { stacktrace: extensions.stacktrace } : {}) },
    });
    const code = String(extensions?.code ?? '');
    if (KNOWN_CODES.has(code)) return answer(code, message);
    if (CALLERS_FAULT.has(code)) return answer('BAD_REQUEST', inWords(message));
    const cause = unwrapResolverError(error);
    const state = sqlState(cause);
    if (UNREADABLE_VALUES.has(state)) {
      return answer('BAD_REQUEST', 'Có giá trị không đúng dạng: mã số, con số, ngày hoặc ký tự. Hãy kiểm tra lại.');
    }
    if (state === ALREADY_FAILED) {
      return answer('BAD_REQUEST', 'Một phần khác của câu hỏi không đọc được nên phần này cũng dừng lại.');
    }
    if (state === QUERY_CANCELED) {
      log.warn({ err: cause, requestId }, 'a statement ran into its time limit');
      return answer('BAD_REQUEST', 'Câu hỏi này cần quá nhiều thời gian. Hãy hỏi ít đơn vị, chỉ tiêu hoặc kỳ hơn.');
    }
    log.error({ err: cause, requestId }, 'unexpected error');
    return answer(
      'INTERNAL',
      'Hệ thống gặp lỗi ngoài dự kiến; chưa có gì bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm mã yêu cầu.',
    );
  };

/** graphql-js says it so; what is wrong with a document otherwise is told in its own words, which programmers know. */
const TOO_MANY_TOKENS = /Document contains more th?a[nt] (\d+) tokens/;

function inWords(message: string): string {
  const limit = TOO_MANY_TOKENS.exec(message)?.[1];
  if (limit === undefined) return message;
  return `Câu hỏi quá dài: tối đa ${Number(limit).toLocaleString('vi-VN')} từ và dấu. Hãy chia thành nhiều câu hỏi, hoặc gửi giá trị qua biến (variables).`;
}

const sqlState = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
