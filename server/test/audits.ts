import { auditServer } from 'graphql-http';

export interface Audits {
  total: number;
  passed: number;
  /** "id name: reason" of each that did not pass. */
  failures: string[];
}

/**
 * The audits of GraphQL over HTTP as graphql-http ships them, against a running server. `authorization` is of a caller
 * who may ask for the schema, as some audits do. The header that says "no form sent this" goes with every request.
 */
export async function runAudits(url: string, authorization: string): Promise<Audits> {
  const results = await auditServer({
    url,
    fetchFn: (address: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', authorization);
      headers.set('apollo-require-preflight', 'true');
      return fetch(address, { ...init, headers });
    },
  });
  const failures = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
  return { total: results.length, passed: results.length - failures.length, failures };
}
