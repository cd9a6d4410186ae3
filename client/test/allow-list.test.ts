import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind } from 'graphql';
import { Client, cacheExchange, fetchExchange } from 'urql';
import { expect, it } from 'vitest';
import { DOCUMENT_FOLDERS } from '../document-folders.ts';

const allowed: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/gql/persisted-documents.json'), 'utf8'),
);

it('every text the client can send is on the list that a server in production answers', async () => {
  const sent: string[] = [];
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetch: async (_url, init) => {
      if (typeof init?.body === 'string') sent.push(JSON.parse(init.body).query);
      return new Response(JSON.stringify({ data: null }), { headers: { 'content-type': 'application/json' } });
    },
  });
  for (const folder of DOCUMENT_FOLDERS.keys()) {
    const generated: Record<string, unknown> = await import(
      join(import.meta.dirname, '../src/gql', folder, 'graphql.ts')
    );
    for (const document of Object.values(generated).filter(isDocument)) {
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        if (definition.operation === 'query') await client.query(document, {});
        else await client.mutation(document, {});
      }
    }
  }
  expect(sent.length).toBeGreaterThan(30);
  expect(sent.map(sha256).filter((hash) => allowed[hash] === undefined)).toEqual([]);
  expect(new Set(sent.map(sha256))).toEqual(new Set(Object.keys(allowed)));
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const isDocument = (exported: unknown): exported is DocumentNode =>
  typeof exported === 'object' && exported !== null && 'definitions' in exported;
