// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/**
 * The offices' Windows 7 and 8 end with Chromium 109, and the build is made for 108: the compiler puts newer syntax into
 * older words, and leaves newer functions as they are.
 */
const OLDEST = 108;

/** Functions by the Chromium that first has them, as a call of them is written, whoever wrote it. */
const SINCE: readonly [chromium: number, call: RegExp][] = [
  [110, /\.(toSorted|toReversed|toSpliced)\(/],
  [110, /\.with\(/],
  [111, /\.(isWellFormed|toWellFormed)\(|document\.startViewTransition\(/],
  [112, /\bnew RegExp\([^()]*,\s*["'`][dgimsuy]*v[dgimsuy]*["'`]\)|[(=,:!&|]\/[^/\n]+\/[dgimsuy]*v[dgimsuy]*[.,;)]/],
  [114, /\.(transferToFixedLength|showPopover|hidePopover|togglePopover)\(/],
  [116, /AbortSignal\.any\b/],
  [117, /\b(Object|Map)\.groupBy\b/],
  [119, /Promise\.withResolvers\b/],
  [120, /\bURL\.canParse\b/],
  [121, /Array\.fromAsync\b/],
  [
    122,
    /\.(symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(|new Set\([^()]*\)\.(union|intersection|difference)\(/,
  ],
  [122, /\.(values|keys|entries)\(\)\.(map|filter|flatMap|take|drop|reduce|toArray|forEach|some|every|find)\(/],
  [126, /\bURL\.parse\(/],
  [128, /Promise\.try\b/],
  [134, /\bError\.isError\b|Iterator\.from\b/],
  [136, /RegExp\.escape\b/],
  [140, /\.(toBase64|setFromBase64|setFromHex)\(|Uint8Array\.(fromBase64|fromHex)\b/],
];
/** What `missing-functions.ts` gives a browser that lacks it. */
const GIVEN = ['.toSorted(', '.toReversed(', '.toSpliced(', '.with(', 'Map.groupBy'];
/** Of libraries that ask for it first, and go without. */
const ASKED_FOR = ['document.startViewTransition(', 'Uint8Array.fromHex'];

const client = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'dich-older-'));

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root: client, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  vi.unstubAllEnvs();
}, 600_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** What a script calls that the oldest browser has not, as it is written there. */
const tooNew = (script: string): string[] =>
  SINCE.filter(([chromium]) => chromium > OLDEST).flatMap(([, call]) =>
    [...script.matchAll(new RegExp(call, 'g'))].map(([written]) => written),
  );

it('what is written in newer functions is seen', () => {
  const written = ['a.toSorted()', 'AbortSignal.any(a)', 'b=/[a--b]/v;', 'm.values().map(f)', 'new Set(a).union(b)'];
  expect(written.filter((script) => tooNew(script).length === 0)).toEqual([]);
  expect(tooNew('a.sort();b=[...m.values()].map(f);new RegExp(a,"giu")')).toEqual([]);
});

it('no script that is shipped calls what the oldest browser lacks and is not given', () => {
  const scripts = globSync('{sw.js,assets/*.js}', { cwd: outDir });
  expect(scripts.length).toBeGreaterThan(50);
  const allowed = new Set([...GIVEN, ...ASKED_FOR]);
  const found = scripts.flatMap((file) =>
    tooNew(readFileSync(join(outDir, file), 'utf8')).flatMap((call) => (allowed.has(call) ? [] : [{ file, call }])),
  );
  expect(found).toEqual([]);
});

it('the worker, which is given nothing, calls nothing of it', () => {
  expect(tooNew(readFileSync(join(outDir, 'sw.js'), 'utf8'))).toEqual([]);
});

it('a browser that lacks them is given them by one small file, as others have them', () => {
  const [file = ''] = globSync('assets/missing-functions-*.js', { cwd: outDir });
  const script = `
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
    delete Map.groupBy;
    await import(${JSON.stringify(pathToFileURL(join(outDir, file)).href)});
    const a = [3, 1, 2];
    const groups = Map.groupBy(a, (n) => n % 2);
    console.log(JSON.stringify([a.toSorted(), a.toReversed(), a.toSpliced(1, 1, 7, 8), a.with(0, 9), [...groups], a]));
  `;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  const groups = [
    [1, [3, 1]],
    [0, [2]],
  ];
  expect(JSON.parse(ran.stdout)).toEqual([[1, 2, 3], [2, 1, 3], [3, 7, 8, 2], [9, 1, 2], groups, [3, 1, 2]]);
});
