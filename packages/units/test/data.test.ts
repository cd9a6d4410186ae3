import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const read = (name: string): Buffer => readFileSync(new URL(`../data/${name}`, import.meta.url));
const readme = read('README.md').toString();

describe('the data files', () => {
  test.each(['units-2021-2025', 'units-2025', 'successions-communes', 'successions-provinces'])(
    '%s is the table its provenance names, compressed without a name or a time',
    (name) => {
      const bytes = read(`${name}.csv.gz`);
      const digest = createHash('sha256').update(gunzipSync(bytes)).digest('hex');
      expect(readme).toContain(`${digest}  ${name}.csv`);
      // RFC 1952: flags (byte 3) without FNAME, modification time (bytes 4 to 7) zero.
      expect([...bytes.subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]);
    },
  );

  test('carry the notices of the three works they are compiled from', () => {
    const notices = read('LICENSES.md').toString();
    for (const holder of ['2025 Tran Ngoc Minh Hieu', '2021 Thang Le Quoc', '2026 vietnam-address-kit contributors'])
      expect(notices).toContain(`Copyright (c) ${holder}`);
    expect(notices).toContain('> THE SOFTWARE IS PROVIDED "AS IS"');
  });
});
