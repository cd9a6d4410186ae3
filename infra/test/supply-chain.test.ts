import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { superviseSupply } from '../src/supply-chain.ts';
import { temporaryFolder } from './temporary.ts';

/** A source of advisories on this machine: of every package it is asked about it says what it is told to. */
async function source(answer: { status: number; body: unknown }): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const advisory = (severity: string) => ({
  graphql: [
    { id: 1, url: 'https://advisories.example/1', title: 'remote code', severity, vulnerable_versions: '<99', cwe: [] },
  ],
});

test.each([
  ['a critical weakness ends with 1', { status: 200, body: advisory('critical') }, 1, /✗ graphql: remote code/],
  ['a lesser one does not', { status: 200, body: advisory('low') }, 0, /none is critical/],
  ['a source that does not answer is said', { status: 405, body: {} }, 0, /no advisory source has answered/],
])('%s', async (_name, answer, code, said) => {
  const lines: string[] = [];
  const billOfMaterials = join(temporaryFolder(), 'sbom.json');
  const registry = await source(answer);
  expect(await superviseSupply((line) => lines.push(line), { billOfMaterials, registry })).toBe(code);
  expect(lines.join('\n')).toMatch(said);
  const { bomFormat, components } = JSON.parse(readFileSync(billOfMaterials, 'utf8'));
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }: { name: string }) => name)).toContain('graphql');
});
