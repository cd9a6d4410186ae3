import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figures } from './figures.ts';
import { brokenIn, PROMISES, wordsOf } from './promises.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The part of Vitest's JSON report that is read. */
interface Report {
  success: boolean;
  numTotalTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; meta: { figures?: Figures }; failureMessages: string[] }[];
  }[];
}

/**
 * `pnpm proof`: runs the tests of security and prints what they measured in this run, as `name: value` lines.
 * Each promise of promises.ts is a line of its own, which does not hold where one of its tests is missing or did not pass.
 * `--full` also kills PostgreSQL, retries 10,000 mutations, stops the server under load, tries every policy mutant,
 * 10,000 random stories, every hostile value and every way to back up, restore and start, and walks from an empty database
 * in a district and in a province of two tiers. `--from report.json` prints what a run of all tests, just ended, has measured. Ends with 1 when
 * anything failed; what the tests say is on standard error. The last full proof is told by either: its time and commit.
 */
async function prove(mode: 'everyday' | 'full', from: string | null): Promise<boolean> {
  const began = new Date();
  const folder = mkdtempSync(join(tmpdir(), 'dich-proof-'));
  const report = from === null ? await run(mode, join(folder, 'report.json')) : read(from);
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const figures = Object.assign({}, ...results.map(({ meta }) => meta.figures ?? {})) as Figures;

  print('commit', commit());
  print('time', began.toISOString());
  print('mode', mode);
  for (const [name, value] of Object.entries(figures)) {
    if (typeof value !== 'object') print(name, value);
    else print(name, listed(join(folder, `${name.replaceAll(/\W+/g, '-')}.txt`), value));
  }
  const promises = PROMISES.map((promise) => ({ promise, broken: brokenIn(report, promise) }));
  for (const { promise, broken } of promises) print(promise.name, wordsOf(broken, promise));
  print('tests', report.numTotalTests);
  print('tests failed', report.numFailedTests);
  print('seconds', Math.round((Date.now() - began.getTime()) / 1000));
  const holds = report.success && promises.every(({ broken }) => broken.length === 0);
  if (mode === 'full' && holds)
    writeFileSync(LAST_FULL, `${JSON.stringify({ commit: commit(), time: began.toISOString() })}\n`);
  print('last full proof', lastFull());
  for (const { fullName, failureMessages } of results.filter(({ status }) => status === 'failed')) {
    process.stderr.write(`failed: ${fullName}\n${failureMessages.join('\n')}\n`);
  }
  for (const { name, message } of report.testResults.filter(({ message }) => message !== '')) {
    process.stderr.write(`failed: ${name}\n${message}\n`);
  }
  for (const { promise, broken } of promises) {
    for (const one of broken) process.stderr.write(`not proved: ${promise.name}: ${one}\n`);
  }
  return holds;
}

/** When the full proof last held, and at which commit: committed with what it proved. */
const LAST_FULL = fileURLToPath(new URL('last-full.json', import.meta.url));

function lastFull(): string {
  if (!existsSync(LAST_FULL)) return 'never';
  const { commit: at, time } = JSON.parse(readFileSync(LAST_FULL, 'utf8')) as { commit: string; time: string };
  return `${time} at ${at}`;
}

const print = (name: string, value: string | number) => process.stdout.write(`${name}: ${value}\n`);

/** What is too long for a line goes into a file of its own. */
function listed(path: string, entries: Record<string, string>): string {
  writeFileSync(
    path,
    Object.entries(entries)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
  return path;
}

/** Projects, and the tests in them. */
const PROJECTS = ['--project', 'tests', '--project', 'server'];
const PROMISED = PROMISES.map(({ file }) => file);
const WHERE = {
  everyday: [...PROJECTS, 'tests/security', 'tests/faults', 'tests/proof', ...PROMISED],
  full: [
    ...[...PROJECTS, '--project', 'walks', 'tests/security', 'tests/faults', 'tests/operations', 'tests/proof'],
    ...[...PROMISED, 'hostile-values', 'tests/e2e/from-nothing'],
  ],
};

async function run(mode: keyof typeof WHERE, outputFile: string): Promise<Report> {
  const child = spawn(
    join(PROJECT, 'node_modules/.bin/vitest'),
    ['run', ...WHERE[mode], '--reporter=json', `--outputFile=${outputFile}`],
    { cwd: PROJECT, env: { ...process.env, PROOF: mode }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  await once(child, 'close');
  return read(outputFile);
}

const read = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report;

/** The commit that was proved; "with changes" when the working tree is not that commit. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: PROJECT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes' : ''}`;
}

const { values: asked } = parseArgs({ options: { full: { type: 'boolean' }, from: { type: 'string' } } });
process.exitCode = (await prove(asked.full ? 'full' : 'everyday', asked.from ?? null)) ? 0 : 1;
