// @vitest-environment node
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Manifest } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** Slow lines set the budget: kB of scripts and styles as they are served, the first page with the frame it stands in. */
const FIRST_PAGE_KB = 260;
const LATER_PAGE_KB = 60;
/** What is kept to open without a line, most of which the first page has brought already. */
const KEPT_KB = 500;

const client = join(import.meta.dirname, '..');
const outDir = mkdtempSync(join(tmpdir(), 'dich-bundle-'));
let manifest: Manifest = {};
/** Bytes of each script and style as the line carries it. */
let carried: ReadonlyMap<string, number> = new Map();

beforeAll(async () => {
  // as it is shipped: for tests React and its libraries carry their warnings along
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root: client, logLevel: 'error', build: { outDir, manifest: true, emptyOutDir: true } });
  vi.unstubAllEnvs();
  manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  const files = globSync('{sw.js,assets/*.{js,css,woff2}}', { cwd: outDir });
  carried = new Map(files.map((file) => [file, bytesServed(join(outDir, file))]));
}, 600_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** What the build has compressed is served as it is; what is too small for that goes plain. */
const bytesServed = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/** Every file that a chunk needs before it runs. */
function filesOf(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const file of chunk.css ?? []) seen.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + (carried.get(file) ?? Number.NaN), 0) / 1024;

const pages = () => Object.keys(manifest).filter((key) => /features\/.*-page\.tsx$/.test(key));

const ENGLISH = 'src/lib/texts/english.ts';

describe('what a slow line has to carry', () => {
  it('English is one file that no page in Vietnamese needs and that waits for no other', () => {
    const english = manifest[ENGLISH];
    expect(english?.isDynamicEntry).toBe(true);
    expect(english?.imports ?? []).toEqual([]);
    const needed = ['index.html', ...pages()].flatMap((key) => [...filesOf(key)]);
    expect(needed).not.toContain(english?.file);
  });

  it(`the first page stays under ${FIRST_PAGE_KB} kB`, () => {
    const first = filesOf('src/features/home/home-page.tsx', filesOf('index.html'));
    expect(kilobytes(first)).toBeLessThan(FIRST_PAGE_KB);
  });

  it(`each later page adds less than ${LATER_PAGE_KB} kB`, () => {
    const entry = filesOf('index.html');
    const added = (page: string) => [...filesOf(page)].filter((file) => !entry.has(file));
    const sizes = pages().map((page) => [page, kilobytes(added(page))] as const);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(([, size]) => size >= LATER_PAGE_KB)).toEqual([]);
  });

  it(`the form of a report comes apart from its page, and adds less than ${LATER_PAGE_KB} kB again`, () => {
    const before = filesOf('src/features/reports/report-page.tsx', filesOf('index.html'));
    const added = [...filesOf('src/features/reports/report-view.tsx')].filter((file) => !before.has(file));
    expect(added.length).toBeGreaterThan(0);
    expect(kilobytes(added)).toBeLessThan(LATER_PAGE_KB);
  });

  it(`what is kept to open without a line stays under ${KEPT_KB} kB: the form with all that it loads later, no English`, () => {
    const worker = readFileSync(join(outDir, 'sw.js'), 'utf8');
    const kept = [...worker.matchAll(/"?url"?:\s*["'`]\/(assets\/[^"'`]+)/g)].map(([, file]) => file ?? '');
    expect(kilobytes(['sw.js', ...kept])).toBeLessThan(KEPT_KB);
    for (const page of ['features/reports/report-page.tsx', 'features/reports/report-view.tsx', 'app/frame.tsx']) {
      const needed = filesOf(`src/${page}`, filesOf('index.html'));
      expect([...needed].filter((file) => !kept.includes(file))).toEqual([]);
    }
    expect(kept).toContain(manifest['src/features/reports/submit-report.tsx']?.file);
    expect(kept).not.toContain(manifest[ENGLISH]?.file);
    expect(kept).not.toContain(manifest['src/features/analytics/comparison-page.tsx']?.file);
  });

  it('the worker that keeps it is one classic script', () => {
    expect(readFileSync(join(outDir, 'sw.js'), 'utf8')).not.toMatch(/(^|[;\s])(import|export)\s*[{"'`*]/);
  });
});
