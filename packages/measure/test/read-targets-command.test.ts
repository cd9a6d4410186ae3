import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const COMMAND = new URL('../bin/read-targets.ts', import.meta.url).pathname;

test('the command answers every line in order, and a bad one does not stop it', async () => {
  const child = spawn(process.execPath, [COMMAND], {
    cwd: new URL('..', import.meta.url),
  });
  const lines = ['trên 95% hồ sơ đúng hạn', '{"text":', '14-15%\ttốc độ tăng GTSX', ''];
  child.stdin.end(`${lines.join('\r\n')}\n`);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map((answer) => answer.error !== undefined || answer.kind)).toEqual(['rate', true, 'growth', null]);
  expect(errors).toBe('');
});
