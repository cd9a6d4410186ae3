import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USAGE } from '@dich/infra/operator/usage.ts';
import { isTriedToday } from '@dich/server/test/tried-today.ts';
import { afterAll, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import { installation, newDatabase } from './installation.ts';

const page = readFileSync(new URL('../../docs/OPERATIONS.md', import.meta.url), 'utf8');
const database = useDemonstration();
const folder = mkdtempSync(join(tmpdir(), 'dich-documented-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of all blocks of a shell, in the order of the page. */
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block!.trim().split('\n'));

test.runIf(isTriedToday(0, 3))('every command of the page does what it says, one after the other', async () => {
  expect(commands.length).toBeGreaterThan(6);
  const source = installation(new URL(database.ownerUrl).pathname.slice(1));
  for (const command of commands) {
    const [pnpm, operator, ...args] = command.replaceAll('/var/backups/dich', folder).split(' ');
    expect([pnpm, operator]).toEqual(['pnpm', 'operator']);
    // what fills a database needs another one; the demonstration's province is asked about on its own day
    const where = /^(restore|import-province)$/.test(args[0]!) ? installation(newDatabase()) : source;
    const day = args[0] === 'export-province' ? ['--day', DEMO_DAY] : [];
    const { code, said } = await where.operator(...args, ...day);
    expect({ command, code, said }).toEqual({ command, code: 0, said: expect.any(String) });
  }
});

test('every command that the program has stands on the page', () => {
  const known = new Set([...USAGE.matchAll(/pnpm operator ([a-z-]+)/g)].map(([, name]) => name!));
  expect(known.size).toBeGreaterThan(8);
  expect([...known].filter((name) => !page.includes(name))).toEqual([]);
});
