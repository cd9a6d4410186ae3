import type { HTTPGraphQLRequest } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { IDLE_LIMIT } from '#features/sign-in/session.ts';
import type { Context } from '#kernel/context.ts';
import { Fault, type FaultCode } from '#kernel/fault.ts';
import type { Language } from '#kernel/messages.ts';
import { type Caller, inOperation, type Opening } from '#kernel/operation.ts';
import type { WholeAnswer } from './aside/jobs.ts';
import { speakIn } from './request-id.ts';
import type { Serving } from './serving.ts';

/** What a request hands to the executor; the verbs' Context is made from it inside the transaction. */
export interface RequestContext {
  /** The request itself, for whoever answers it elsewhere. */
  http: HTTPGraphQLRequest;
  caller: Caller | null;
  language: Language;
  requestId: string;
  now: () => Date;
  mayIntrospect: boolean;
  /** How many fields the answer may hold; 0 where nothing is limited. */
  estimate: number;
  /** What another thread has answered goes out as it is; kept in here, because Apollo hands on a copy of this context. */
  whole: { answer: WholeAnswer | null; errorCodes?: string[] };
}

/** What an operation of a request runs with. */
export const openingOf = (serving: Serving, { language, requestId, now }: RequestContext): Opening => ({
  ...{ ...serving, now, requestId, language, idleLimit: IDLE_LIMIT },
});

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | null;
  variableValues: Record<string, unknown>;
  /** Throws where it may not run for whoever asks. */
  admit(ctx: Context): Promise<void>;
}

/** Carries an answer out of the transaction that its errors roll back. */
class RolledBack extends Error {
  readonly result: ExecutionResult;

  constructor(result: ExecutionResult) {
    super('rolled back');
    this.result = result;
  }
}

/**
 * An operation with an error that is no refusal is rolled back. A mutation leaves nothing behind, whichever of its
 * fields the error came from; of a query what was read stands: a statement may have failed, and then nothing commits.
 */
export async function runOperation(
  serving: Serving,
  context: RequestContext,
  mode: 'read' | 'write',
  { admit, ...operation }: Operation,
): Promise<ExecutionResult> {
  try {
    return await inOperation(openingOf(serving, context), context.caller, mode, async (contextValue) => {
      speakIn(contextValue.language);
      await admit(contextValue);
      const result = await execute({ ...operation, contextValue });
      if (result.errors) throw new RolledBack(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Fault) throw withStatus(error);
    if (!(error instanceof RolledBack)) throw error;
    const { errors, data } = error.result;
    if (mode === 'read' || data === undefined) return error.result;
    return { ...(errors && { errors }), data: null };
  }
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_REQUEST: 400 };

/** A fault of the whole operation, which then has no data, is one of the HTTP answer too; its own status stays. */
export const withStatus = (fault: Fault): Fault => {
  const code = fault.extensions.code as FaultCode;
  return fault.extensions.http ? fault : new Fault(code, fault.said, STATUS[code] ?? 500);
};
