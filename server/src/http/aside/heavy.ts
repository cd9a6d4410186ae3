import type { Logger } from 'pino';
import type { Caller } from '#kernel/operation.ts';
import type { RequestContext } from '../graphql-operation.ts';
import { type HeavyDocuments, heavyDocuments } from '../limits/heavy-documents.ts';
import { currentLanguage, currentOrigin } from '../request-id.ts';
import type { Asking, FileAsked, ThreadSettings, WholeAnswer } from './jobs.ts';
import { OwnThread } from './own-thread.ts';

/** Heavy answers are worked out and written in their turn on a thread of their own; this one stays free for all others. */
export interface Heavy extends Pick<HeavyDocuments, 'isHeavy' | 'spend'> {
  document(accountId: string, context: RequestContext): Promise<WholeAnswer>;
  /** A file's bytes; null: there is nothing of the kind for this reader. */
  file(accountId: string, caller: Caller | null, now: Date, asked: FileAsked): Promise<Uint8Array | null>;
  stop(): Promise<void>;
}

export function heavyAside(perMinute: number, settings: ThreadSettings, log: Logger): Heavy {
  const { isHeavy, spend, inTurn } = heavyDocuments(perMinute);
  const thread = new OwnThread(settings, log);
  return {
    ...{ isHeavy, spend },
    document: (accountId, { caller, now, mayIntrospect, http: { method, headers, search, body } }) =>
      inTurn(accountId, async () => {
        const http = { method, headers: [...headers], search, body };
        const answer = await thread.do({ kind: 'document', asking: asking(caller, now()), mayIntrospect, http });
        if (answer === null || answer instanceof Uint8Array) throw new Error('a document was answered by a file');
        return answer;
      }),
    file: (accountId, caller, now, asked) =>
      inTurn(accountId, async () => {
        const answer = await thread.do({ kind: 'file', asking: asking(caller, now), asked });
        if (answer !== null && !(answer instanceof Uint8Array)) throw new Error('a file was answered by a document');
        return answer;
      }),
    stop: () => thread.stop(),
  };
}

function asking(caller: Caller | null, now: Date): Asking {
  const { address, requestId } = currentOrigin();
  return {
    tokenHash: caller?.tokenHash ?? null,
    language: currentLanguage(),
    ...{ requestId, address, now: now.getTime() },
  };
}
