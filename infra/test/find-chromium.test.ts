import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, shippedChromium } from '../src/find-chromium.ts';
import { temporaryFolder } from './temporary.ts';

afterEach(() => vi.unstubAllEnvs());

test('CHROMIUM_PATH goes before everything, and is refused when it cannot be run', async () => {
  const folder = temporaryFolder();
  const program = join(folder, 'my-chromium');
  writeFileSync(program, '#!/bin/sh\n');
  await expect(findChromium({ CHROMIUM_PATH: program })).rejects.toThrow('hãy sửa hoặc bỏ biến đó');
  chmodSync(program, 0o755);
  expect(await findChromium({ CHROMIUM_PATH: program })).toMatchObject({ executablePath: program });
});

test("the system's own is found on the PATH, under each of its names", async () => {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const folder = temporaryFolder();
    symlinkSync(process.execPath, join(folder, name));
    vi.stubEnv('PATH', folder);
    expect(await findChromium({})).toMatchObject({ executablePath: join(folder, name) });
  }
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the one that the npm package ships shows a page in Vietnamese',
  async () => {
    vi.stubEnv('PATH', '/usr/bin-without-chromium');
    const { executablePath, args } = await findChromium({});
    expect(executablePath).toBe(await shippedChromium());
    const browser = await chromium.launch({ executablePath, args });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Thị xã Hương Trà: chưa đánh giá</p>');
      expect(await page.textContent('p')).toBe('Thị xã Hương Trà: chưa đánh giá');
    } finally {
      await browser.close();
    }
  },
);
