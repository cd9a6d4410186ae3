import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { superviseSupply } from '../src/supply-chain.ts';
import { temporaryFolder } from './temporary.ts';

/** What a registry on this machine answers: of weaknesses, and of a package its releases with their age in days. */
interface Answers {
  audit?: { status: number; body: unknown };
  /** Left out: it does not answer. */
  releases?: Record<string, Release[]>;
  withoutTimes?: boolean;
}
interface Release {
  version: string;
  days: number;
  deprecated?: string;
  dependencies?: Record<string, string>;
}

async function registry({ audit = { status: 405, body: {} }, releases, withoutTimes }: Answers): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const answer = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      const name = decodeURIComponent(request.url?.slice(1) ?? '');
      if (name.startsWith('-/')) return answer(audit.status, audit.body);
      if (!releases) return answer(503, {});
      const of = releases[name];
      return of ? answer(200, packument(name, of, withoutTimes === true)) : answer(404, {});
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const before = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

function packument(name: string, releases: readonly Release[], withoutTimes: boolean) {
  const versions = releases.map(({ version, deprecated, dependencies }) => [
    version,
    {
      ...{ name, version, dependencies, deprecated },
      dist: { integrity: INTEGRITY, tarball: `http://127.0.0.1/${name}-${version}.tgz` },
    },
  ]);
  const time = Object.fromEntries(releases.map(({ version, days }) => [version, before(days)]));
  return {
    ...{ name, 'dist-tags': { latest: releases.at(-1)?.version }, versions: Object.fromEntries(versions) },
    ...(withoutTimes ? {} : { time: { ...time, modified: before(0), created: before(1000) } }),
  };
}

/** A project that runs with these packages, each pinned and locked at 1.0.0, and is tested with `tool`. */
function project(names: readonly string[], exceptions: readonly object[] = []): string {
  const folder = temporaryFolder();
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  mkdirSync(join(folder, 'infra'));
  write('infra/supply-exceptions.json', exceptions);
  const pinned = (wanted: readonly string[]) => Object.fromEntries(wanted.map((name) => [name, '1.0.0']));
  const locked = (wanted: readonly string[]) =>
    Object.fromEntries(wanted.map((name) => [name, { specifier: '1.0.0', version: '1.0.0' }]));
  const all = [...names, 'tool', 'deep'];
  write('package.json', { name: 'p', dependencies: pinned(names), devDependencies: pinned(['tool']) });
  write('pnpm-workspace.yaml', { fetchRetries: 0 });
  write('pnpm-lock.yaml', {
    lockfileVersion: '9.0',
    importers: { '.': { dependencies: locked(names), devDependencies: locked(['tool']) } },
    packages: Object.fromEntries(all.map((name) => [`${name}@1.0.0`, { resolution: { integrity: INTEGRITY } }])),
    snapshots: Object.fromEntries(
      all.map((name) => [`${name}@1.0.0`, name === 'leaf' ? { dependencies: { deep: '1.0.0' } } : {}]),
    ),
  });
  return folder;
}

const OLD: Release = { version: '1.0.0', days: 400 };
/** `leaf` admits every 1.x of `deep`. */
const RENEWED: Record<string, Release[]> = {
  leaf: [{ ...OLD, dependencies: { deep: '^1.0.0' } }],
  deep: [OLD],
  tool: [OLD, { version: '1.9.0', days: 300 }],
};

const excepting = (name: string, until: string) => ({ package: name, reason: 'a test of exceptions', until });

/** What there is newer of a package, its exception, and what is said of it; null: nothing. */
const CASES: Record<string, { newer?: Release[]; until?: string; deprecated?: string; says: string | null }> = {
  renewed: { says: null },
  // what leaf depends on, without a pin
  deep: {
    newer: [{ version: '1.4.0', days: 100 }],
    says: 'deep 1.0.0: 1.4.0 has been out for more than 90 days',
  },
  pinned: {
    newer: [{ version: '1.1.0', days: 91 }],
    says: 'pinned 1.0.0: 1.1.0 has been out for more than 90 days',
  },
  beneath: {
    newer: [
      { version: '1.1.0', days: 100 },
      { version: '1.2.0', days: 3 },
    ],
    says: 'beneath 1.0.0: 1.1.0 has been out for more than 90 days',
  },
  late: { newer: [{ version: '1.1.0', days: 89 }], says: null },
  other: { newer: [{ version: '2.0.0', days: 300 }], says: null },
  node: { newer: [{ version: '1.1.0', days: 31 }], says: 'node 1.0.0: 1.1.0 has been out for more than 30 days' },
  given: { deprecated: 'use another', says: 'given 1.0.0 should not be used any more: use another' },
  excepted: { newer: [{ version: '1.1.0', days: 91 }], until: '2999-12-31', says: null },
  ended: {
    newer: [{ version: '1.1.0', days: 91 }],
    until: '2020-01-01',
    says: 'ended 1.0.0: 1.1.0 has been out for more than 90 days; its exception ended on 2020-01-01',
  },
  needless: { until: '2999-12-31', says: 'the exception of needless is not needed any more: take it out of the list' },
};

async function supervised(
  folder: string,
  answers: Answers,
  agesAreToldOnly = false,
): Promise<{ ended: number; said: string[] }> {
  const said: string[] = [];
  const address = await registry(answers);
  const given = { project: folder, billOfMaterials: join(folder, 'sbom.json'), registry: address, agesAreToldOnly };
  return { ended: await superviseSupply((line) => said.push(line), given), said };
}

const advisory = (severity: string) => ({
  status: 200,
  body: {
    leaf: [
      {
        id: 1,
        url: 'https://advisories.example/1',
        title: 'remote code',
        severity,
        vulnerable_versions: '<99',
        cwe: [],
      },
    ],
  },
});
const NO_SOURCE = expect.stringContaining('no advisory source has answered') as string;
const NO_REGISTRY = expect.stringMatching(
  /^- age of what the product runs with: the registry has not told it/,
) as string;
const IN_TIME = '✓ none of the 2 packages that the product runs with lacks a release that has been out for 90 days';

test.each<[string, Answers, number, string[]]>([
  [
    'a critical weakness ends with 1',
    { audit: advisory('critical'), releases: RENEWED },
    1,
    ['✗ leaf: remote code (https://advisories.example/1)', IN_TIME],
  ],
  [
    'a lesser one does not, nor what only tests and is old',
    { audit: advisory('low'), releases: RENEWED },
    0,
    ['✓ known weaknesses: none is critical', IN_TIME],
  ],
  ['that nobody answers is said and holds nobody up', {}, 0, [NO_SOURCE, NO_REGISTRY]],
  [
    'nor does a registry that does not tell when a release came out',
    { releases: { ...RENEWED, deep: [OLD, { version: '1.4.0', days: 100 }] }, withoutTimes: true },
    0,
    [NO_SOURCE, NO_REGISTRY],
  ],
])('%s', async (_name, answers, ended, said) => {
  const folder = project(['leaf']);
  expect(await supervised(folder, answers)).toEqual({
    ended,
    said: [expect.stringMatching(/^✓ what the product is made of: .*sbom\.json/), ...said],
  });
  const { bomFormat, components } = JSON.parse(readFileSync(join(folder, 'sbom.json'), 'utf8'));
  expect({ bomFormat, names: components.map(({ name }: { name: string }) => name) }).toEqual({
    bomFormat: 'CycloneDX',
    names: expect.arrayContaining(['leaf', 'deep']),
  });
});

test('what is behind, deprecated, or excepted without need or any longer is said, each by its name', async () => {
  const releases = { ...RENEWED };
  for (const [name, { newer = [], deprecated }] of Object.entries(CASES)) {
    releases[name] = [{ ...OLD, ...(deprecated && { deprecated }) }, ...newer];
  }
  const pinned = Object.keys(CASES).filter((name) => name !== 'deep');
  const exceptions = Object.entries(CASES).flatMap(([name, { until }]) => (until ? [excepting(name, until)] : []));
  const { ended, said } = await supervised(project(['leaf', ...pinned], exceptions), { releases });
  expect(ended).toBe(1);
  const expected = Object.values(CASES).flatMap(({ says }) => (says === null ? [] : [`✗ ${says}`]));
  expect(said.filter((line) => line.startsWith('✗')).sort()).toEqual(expected.sort());
});

test('where ages are told only, what is old is named all the same; a critical weakness still ends with 1', async () => {
  const releases = { ...RENEWED, leaf: [OLD, { version: '1.1.0', days: 91 }] };
  const told = await supervised(project(['leaf']), { releases }, true);
  expect(told.ended).toBe(0);
  expect(told.said).toContain('✗ leaf 1.0.0: 1.1.0 has been out for more than 90 days');
  expect((await supervised(project(['leaf']), { releases, audit: advisory('critical') }, true)).ended).toBe(1);
});
