import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from './operator-error.ts';

const SOURCES = [
  'client/{src,public,worker}/**/*',
  'client/*.{html,json,ts,js,cjs,mjs}',
  'packages/*/src/**/*',
  'packages/*/package.json',
  'packages/schema/*.graphql',
  'pnpm-lock.yaml',
];
/** A server that is still running serves from the build before. */
const BUILDS_KEPT = 3;

/** The web client's files as built from the sources as they are now: a folder per state of the sources. */
export function clientBuild(projectDir: string): { dir: string; isBuilt: boolean } {
  const dir = join(projectDir, 'client', 'dist', sourcesHash(projectDir));
  return { dir, isBuilt: existsSync(join(dir, 'index.html')) };
}

/** Builds into a folder aside and renames it: `dir` is whole or is not there. */
export async function buildClient(projectDir: string, dir: string): Promise<void> {
  const clientDir = join(projectDir, 'client');
  const vite = join(
    dirname(createRequire(join(clientDir, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const draft = `${dir}.${process.pid}`;
  try {
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn'],
      {
        cwd: clientDir,
        maxBuffer: 32 * 1024 * 1024,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new OperatorError(`Không dựng được giao diện web:\n${outputOf(error)}`, { cause: error });
  }
  if (existsSync(dir)) rmSync(draft, { recursive: true });
  else renameSync(draft, dir);
  const now = new Date();
  utimesSync(dir, now, now);
  removeOldBuilds(dirname(dir));
}

function sourcesHash(projectDir: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(SOURCES, { cwd: projectDir }).sort()) {
    const path = join(projectDir, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOldBuilds(dist: string): void {
  const age = (name: string) => statSync(join(dist, name)).mtimeMs;
  const builds = readdirSync(dist).filter((name) => /^[0-9a-f]{16}(\.\d+)?$/.test(name));
  const old = builds.sort((a, b) => age(b) - age(a)).slice(BUILDS_KEPT);
  for (const name of old) rmSync(join(dist, name), { recursive: true, force: true });
}

function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`.trim().slice(-4000) || String(error);
}
