import type { FaultCode } from '#kernel/fault.ts';
import type { Language, Message } from '#kernel/messages.ts';
import type { TableFormat } from '#kernel/tables/file-of-table.ts';
import type { Guards } from '../guards.ts';

/** What a thread of its own needs to serve as the process does. */
export interface ThreadSettings {
  servingUrl: string;
  servingRole: string;
  secondFactorNeeded: boolean;
  guards: Pick<Guards, 'suggestions' | 'details' | 'csrfPrevention' | 'batches'>;
  /** From which level on lines of the log are handed back. */
  level: string;
}

/** Who asks, when and in what request. */
export interface Asking {
  tokenHash: Uint8Array | null;
  language: Language;
  requestId: string;
  address: string;
  /** Milliseconds since 1970, by the product's own clock. */
  now: number;
}

/** A document as it came over HTTP. */
export interface DocumentJob {
  kind: 'document';
  asking: Asking;
  mayIntrospect: boolean;
  http: { method: string; headers: [name: string, value: string][]; search: string; body: unknown };
}

/** A table by its name, with the parameters of its address as they were read. */
export interface FileAsked {
  table: string;
  asked: unknown;
  format: TableFormat;
}

export interface FileJob {
  kind: 'file';
  asking: Asking;
  asked: FileAsked;
}

export type Job = DocumentJob | FileJob;

/** An answer over HTTP, as it leaves. */
export interface WholeAnswer {
  status: number;
  headers: [name: string, value: string][];
  body: Uint8Array<ArrayBuffer>;
  /** Of its errors, for who counts them. */
  errorCodes: string[];
}

/** Of a file its bytes; null: there is nothing of the kind for this reader. */
export type JobAnswer = WholeAnswer | Uint8Array<ArrayBuffer> | null;

export interface NumberedJob {
  number: number;
  job: Job;
}

/** What the thread says: an answer, a fault to be told, what went wrong inside, or a line of the log. */
export type Said =
  | { number: number; answer: JobAnswer }
  | { number: number; fault: { code: FaultCode; said: Message } }
  | { number: number; failed: string }
  | { line: string };
