import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { type Lock, readLock } from './lockfile.ts';
import { pnpm } from './pnpm.ts';

const Manifest = z.object({
  name: z.string(),
  version: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Workspace = z.looseObject({ overrides: z.record(z.string(), z.string()).optional() });

/**
 * What the workspace would run with if everything were renewed today to the newest release that has been out for so many
 * days: in what is pinned here to the newest of the same major version (of 0.x: the same minor), in what others depend on
 * to the newest that they admit. What is locked counts as out long enough. The package manager works it out in a copy, as
 * it does whenever it installs; text: it did not, and what it said.
 */
export async function admittedReleases(
  project: string,
  lock: Lock,
  { days, registry }: { days: number; registry?: string | undefined },
): Promise<Lock | string> {
  const copy = mkdtempSync(join(tmpdir(), 'dich-renewed-'));
  try {
    for (const importer of lock.importers) copyManifest(project, copy, importer);
    const workspace = Workspace.parse(parse(readFileSync(join(project, SETTINGS), 'utf8')));
    const settings = {
      ...{ ...workspace, overrides: admittingNewer(workspace.overrides ?? {}) },
      ...{
        minimumReleaseAge: days * 24 * 60,
        minimumReleaseAgeStrict: false,
        minimumReleaseAgeIgnoreMissingTime: false,
      },
      minimumReleaseAgeExclude: lock.inProduction.map(({ name, version }) => `${name}@${version}`),
    };
    writeFileSync(join(copy, SETTINGS), stringify(settings));
    const { code, printed } = await pnpm(
      copy,
      ['install', '--lockfile-only', '--no-frozen-lockfile', '--ignore-scripts'],
      registry,
    );
    if (code !== 0) return printed.trim().split('\n').at(-1) ?? '';
    return readLock(readFileSync(join(copy, 'pnpm-lock.yaml'), 'utf8'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const SETTINGS = 'pnpm-workspace.yaml';

/** Without what only builds and tests. */
function copyManifest(project: string, copy: string, importer: string): void {
  const read = readFileSync(join(project, importer, 'package.json'), 'utf8');
  const { name, version, dependencies = {}, optionalDependencies = {} } = Manifest.parse(JSON.parse(read));
  const manifest = {
    ...{ name, version, private: true },
    dependencies: admittingNewer(dependencies),
    optionalDependencies: admittingNewer(optionalDependencies),
  };
  mkdirSync(join(copy, importer), { recursive: true });
  writeFileSync(join(copy, importer, 'package.json'), JSON.stringify(manifest));
}

/** A pin says what is installed, not what would fit. */
const admittingNewer = (wanted: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(wanted).map(([name, range]) => [name, /^\d/.test(range) ? `^${range}` : range]));
