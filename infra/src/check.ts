import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { missingPaths } from './named-paths.ts';
import { releasedContract } from './released-contract.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const seconds = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What a check found wrong, as it is shown; undefined: nothing. */
type Finding = string | undefined;

/** What needs types to be seen, and so is not among Biome's rules. */
const PROMISES = ['no-floating-promises', 'no-misused-promises', 'await-thenable'].map((rule) => `typescript/${rule}`);

const released = releasedContract(projectDir);

/** `pnpm check`: everything that must hold besides the tests. Each step reads only. */
const steps: { name: string; run(): Promise<Finding> }[] = [
  { name: 'types: server, packages, infra, tests', run: () => command('tsc', '-p', 'tsconfig.json') },
  { name: 'types: a peer of the bench', run: () => command('tsc', '-p', 'tests/bench/peers/idiomatic') },
  { name: 'types: client', run: () => command('tsc', '-p', 'client') },
  { name: 'types: the client’s worker', run: () => command('tsc', '-p', 'client/worker') },
  { name: 'format and lint', run: () => command('biome', 'check', '--error-on-warnings') },
  {
    name: 'promises',
    run: () => command('oxlint', '--type-aware', '-A', 'all', ...PROMISES.flatMap((rule) => ['-D', rule])),
  },
  {
    name: 'architecture',
    run: () => command('node', 'tests/architecture/check.ts'),
  },
  { name: 'GraphQL contract, its reference, table of states', run: whatIsPrinted },
  {
    name: released
      ? `GraphQL contract of ${released.tag} is kept`
      : 'GraphQL contract of the last release is kept: there is no release (tag v*) yet',
    run: whatBreaks,
  },
  { name: 'paths named in the docs', run: async () => missingPaths(projectDir).join('\n') || undefined },
];

/** Prints every step with its time, then all that failed; answers whether nothing did. */
async function check(): Promise<boolean> {
  const failures: string[] = [];
  for (const { name, run } of steps) {
    const began = performance.now();
    const finding = await run();
    const time = `${seconds.format((performance.now() - began) / 1000)} s`;
    console.log(`${finding === undefined ? '✓' : '✗'} ${name} (${time})`);
    if (finding !== undefined) failures.push(`✗ ${name}\n\n${finding.trim()}\n`);
  }
  if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
  console.log(`${steps.length - failures.length} of ${steps.length} checks hold`);
  return failures.length === 0;
}

async function command(program: string, ...args: string[]): Promise<Finding> {
  const child = spawn(join(projectDir, 'node_modules/.bin', program), args, { cwd: projectDir });
  child.stdin.end();
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return code === 0 ? undefined : `${output}${errors}` || `${program} ended with ${code}`;
}

/** What is printed from the code is committed as the code has it: the contract that the server serves and its reference, the courses. */
async function whatIsPrinted(): Promise<Finding> {
  const { printed } = await import('@dich/server/emit-schema.ts');
  const isCommitted = (path: string, text: string) =>
    existsSync(join(projectDir, path)) && readFileSync(join(projectDir, path), 'utf8') === text;
  const old = Object.entries(await printed()).flatMap(([path, text]) => (isCommitted(path, text) ? [] : path));
  if (old.length === 0) return undefined;
  return `${old.join(', ')}: not what the code says. Run: pnpm --filter @dich/server schema, look at the difference, commit it.`;
}

/** Whoever wrote a program against the last release need not change it. */
async function whatBreaks(): Promise<Finding> {
  if (!released) return undefined;
  const { breakingChanges } = await import('@dich/server/breaking-changes.ts');
  const now = readFileSync(join(projectDir, 'packages/schema/schema.graphql'), 'utf8');
  return breakingChanges(released.contract, now).join('\n') || undefined;
}

process.exitCode = (await check()) ? 0 : 1;
