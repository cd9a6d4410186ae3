import { LIMITS, type Limits } from './limits/document-limits.ts';
import type { Mode } from './mode.ts';

/** What stands between a client and the graph, beside what the person may see. */
export interface Guards {
  /** How large a document may be; null: any size. */
  limits: Limits | null;
  /** SHA-256 (hex) of the only documents that a browser's cookie may send; null: any. A key may send any. */
  allowedDocuments: ReadonlySet<string> | null;
  /** Whether a cookie may ask for the schema; a key may. */
  introspection: boolean;
  /** Whether errors say what else could have been meant. */
  suggestions: boolean;
  /** Whether answers tell where an error came from and how long the operation took. */
  details: boolean;
  /** Whether GraphiQL is served. */
  graphiql: boolean;
  /** Whether a request that a page of another site could send is refused. */
  csrfPrevention: boolean;
  /** How many requests that look at passwords may be under way before more are turned away for a while. */
  passwordsUnderWay: number;
  /** Whether one request may hold several operations. */
  batches: boolean;
}

/** In production a browser that has no list of documents sends none. */
export function guardsOf(mode: Mode, allowedDocuments: ReadonlySet<string> | null): Guards {
  const open = mode === 'development';
  return {
    limits: open ? null : LIMITS,
    allowedDocuments: mode === 'production' ? (allowedDocuments ?? new Set()) : null,
    introspection: open,
    suggestions: open,
    details: open,
    graphiql: open,
    csrfPrevention: true,
    // some five seconds of work for two threads
    passwordsUnderWay: 100,
    batches: false,
  };
}
