import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { complexityOf } from './complexity.ts';
import { LIMITS } from './document-limits.ts';
import { measure } from './document-size.ts';
import { heavyDocuments } from './heavy-documents.ts';

/** As client/write-allow-list.ts writes it: SHA-256 (hex) of the text that the client sends, then the text. */
const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../../client/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
);

test('every document of the client is named by the hash of its text', () => {
  const hashes = Object.values(documents).map((text) => createHash('sha256').update(text).digest('hex'));
  expect(hashes.length).toBeGreaterThan(0);
  expect(Object.keys(documents)).toEqual(hashes);
});

test('every document of the client is in the form in which text comes in: NFC', () => {
  const texts = Object.values(documents);
  expect(texts.map((text) => text.normalize('NFC'))).toEqual(texts);
});

/** How much of a limit the client's own documents may use: they grow, and are never refused. */
const SHARE = 3 / 4;

test.each(['depth', 'aliases', 'directives', 'fields', 'rootFields'] as const)(
  'the client’s documents leave a quarter of the limit on %s',
  (name) => {
    const largest = Math.max(...Object.values(documents).map((text) => measure(parse(text))[name]));
    expect(largest).toBeLessThanOrEqual(LIMITS[name] * SHARE);
  },
);

test('no document of the client has three quarters of the tokens allowed', () => {
  for (const text of Object.values(documents)) parse(text, { maxTokens: Math.floor(LIMITS.tokens * SHARE) });
});

/** Whole lists of a hundred and more. Comparisons, whose lists are variables, become heavy by what is chosen. */
const HEAVY_ONES = ['PeopleToConfirm', 'ReviewOne', 'ReviewPage'];

test('what a page asks for does not wait behind heavy documents, but for those named', () => {
  const schema = buildSchema(
    readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'),
  );
  const { isHeavy } = heavyDocuments(1);
  const heavy = Object.values(documents).flatMap((text) => {
    const document = parse(text);
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
    );
    if (!operation?.name) throw new Error(`a document without a name: ${text}`);
    return isHeavy(complexityOf({ schema, document, operation, variables: {} })) ? [operation.name.value] : [];
  });
  expect(heavy).toEqual(HEAVY_ONES);
});
