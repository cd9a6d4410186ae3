import { readFileSync } from 'node:fs';

const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../client/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
);

/** A document as the client sends it: in production a cookie may send no other. */
export function clientDocument(operation: string): string {
  const found = Object.values(documents).filter((text) =>
    new RegExp(`^(query|mutation) ${operation}\\b`, 'm').test(text),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`the client has ${found.length} documents named ${operation}`);
  return found[0];
}
