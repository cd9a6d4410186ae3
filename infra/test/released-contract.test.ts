import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { releasedContract } from '../src/released-contract.ts';
import { temporaryFolder } from './temporary.ts';

let project: string;

beforeEach(() => {
  project = temporaryFolder();
});

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.vn', ...args], { cwd: project, stdio: 'pipe' });

/** Commits a contract, and releases it where a tag is told. */
function commit(contract: string, tag?: string): void {
  mkdirSync(join(project, 'packages/schema'), { recursive: true });
  writeFileSync(join(project, 'packages/schema/schema.graphql'), contract);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
  if (tag) git('tag', tag);
}

test('without git, or without a tag, nothing is released yet', () => {
  expect(releasedContract(project)).toBeNull();
  git('init', '--quiet');
  commit('first');
  git('tag', 'before-review');
  expect(releasedContract(project)).toBeNull();
});

test('the newest release by version, whatever was committed since', () => {
  git('init', '--quiet');
  commit('of nine', 'v0.9.0');
  commit('tried out', 'v0.10.0-rc.1');
  commit('of ten', 'v0.10.0');
  commit('being worked on');
  expect(releasedContract(project)).toEqual({ tag: 'v0.10.0', contract: 'of ten' });
});

test('a release that what is checked out does not come after is none of its own', () => {
  git('init', '--quiet');
  commit('of one', 'v1.0.0');
  commit('of two', 'v2.0.0');
  git('checkout', '--quiet', 'v1.0.0');
  expect(releasedContract(project)).toEqual({ tag: 'v1.0.0', contract: 'of one' });
});
