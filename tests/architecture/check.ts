import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLANTS, SOIL } from './plants.ts';
import { TEXT_LAWS } from './text-laws.ts';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const ROOTS = [
  'server/src',
  'client/src',
  'infra/src',
  'packages/measure/src',
  'packages/units/src',
  'packages/posts/src',
];

export interface Violation {
  law: string;
  path: string;
  detail: string;
}

/** Every violation of a law in a project folder. Throws when it saw no file: a check that looks nowhere proves nothing. */
export function violationsIn(project: string): Violation[] {
  const files = ROOTS.flatMap((root) => globSync(`${root}/**/*.{ts,tsx}`, { cwd: project }));
  if (files.length < 100) throw new Error(`the architecture check saw only ${files.length} files`);
  return [...textViolations(project, files), ...importViolations(project)];
}

function textViolations(project: string, files: readonly string[]): Violation[] {
  return files.flatMap((path) => {
    const source = readFileSync(join(project, path), 'utf8');
    return TEXT_LAWS.filter((law) => law.about(path)).flatMap((law) => {
      const detail = law.fault(source, path);
      return detail === null ? [] : [{ law: law.name, path, detail: `${detail} (${law.because})` }];
    });
  });
}

interface Cruise {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
}

function importViolations(project: string): Violation[] {
  const cruiser = join(PROJECT, 'node_modules/.bin/depcruise');
  let printed: string;
  try {
    printed = execFileSync(cruiser, ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...ROOTS], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 200_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    // its exit code counts the violations
    printed = String((error as { stdout?: string }).stdout ?? '');
    if (!printed.startsWith('{')) throw error;
  }
  const { summary } = JSON.parse(printed) as Cruise;
  if (summary.totalCruised < 100) throw new Error(`dependency-cruiser saw only ${summary.totalCruised} modules`);
  return summary.violations.map(({ rule, from, to }) => ({ law: rule.name, path: from, detail: `imports ${to}` }));
}

/** Plants one violation of each law in a copy and answers the laws that did not notice theirs. */
function blindLaws(): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'dich-laws-'));
  try {
    copyProject(copy);
    for (const plant of [...SOIL, ...PLANTS]) {
      mkdirSync(dirname(join(copy, plant.path)), { recursive: true });
      writeFileSync(join(copy, plant.path), plant.source);
    }
    const found = violationsIn(copy);
    return PLANTS.filter(
      ({ law, path }) => !found.some((violation) => violation.law === law && violation.path === path),
    ).map(({ law }) => law);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyProject(to: string): void {
  for (const root of ROOTS) cpSync(join(PROJECT, root), join(to, root), { recursive: true });
  for (const file of [
    '.dependency-cruiser.cjs',
    'rooms.json',
    'tsconfig.base.json',
    'package.json',
    'pnpm-workspace.yaml',
  ]) {
    cpSync(join(PROJECT, file), join(to, file));
  }
  for (const workspace of ['.', ...ROOTS.map((root) => dirname(root))]) {
    const [manifest, modules] = [join(PROJECT, workspace, 'package.json'), join(PROJECT, workspace, 'node_modules')];
    cpSync(manifest, join(to, workspace, 'package.json'));
    if (existsSync(modules)) symlinkSync(modules, join(to, workspace, 'node_modules'));
  }
}

if (import.meta.main) {
  const violations = violationsIn(PROJECT);
  for (const { law, path, detail } of violations) process.stdout.write(`${law}: ${path}: ${detail}\n`);
  const blind = blindLaws();
  for (const law of blind) process.stdout.write(`${law}: a planted violation was not noticed\n`);
  const laws = new Set(PLANTS.map(({ law }) => law)).size;
  process.stdout.write(`architecture: ${laws} laws, ${violations.length} violations, ${blind.length} blind\n`);
  process.exitCode = violations.length + blind.length > 0 ? 1 : 0;
}
