/**
 * Writes src/gql/persisted-documents.json: SHA-256 (hex) of the exact text the client sends → that text. A server that
 * answers only its own client's documents reads it. The text is what urql prints of a document, fragments included.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, Kind } from 'graphql';
import { DOCUMENT_FOLDERS } from './document-folders.ts';

const isOperation = (exported: unknown): exported is DocumentNode =>
  (exported as DocumentNode).definitions?.some((definition) => definition.kind === Kind.OPERATION_DEFINITION) ?? false;

const texts: string[] = [];
for (const folder of DOCUMENT_FOLDERS.keys()) {
  const generated: Record<string, unknown> = await import(`./src/gql/${folder}/graphql.ts`);
  texts.push(...Object.values(generated).filter(isOperation).map(sentText));
}
const entries = texts.sort().map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
writeFileSync(
  new URL('./src/gql/persisted-documents.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
);

function sentText(document: DocumentNode): string {
  return stringifyDocument(formatDocument(document));
}
