import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../src/operator.ts', import.meta.url));

/** In a process of its own, as it is run: the server's types, which every test file knows already, are not known there. */
const run = (args: string[]): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const loading = [command, ...args];
    execFile(process.execPath, loading, { cwd: fileURLToPath(new URL('../..', import.meta.url)) }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, said: out + err }),
    );
  });

test('what the operator’s command needs of the server loads by itself; without a word it says how it is used', async () => {
  const { code, said } = await run([]);
  expect(said).toMatch(/^Cách dùng/);
  expect(said).toContain('--email');
  expect(code).toBe(1);
});
