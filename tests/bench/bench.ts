import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeConnections } from './ask/http.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { type Growth, type GrowthRow, measureGrowth } from './growth.ts';
import { type Command, commandOf, type Mode } from './mode.ts';
import { isMiss, type Line, valueInWords } from './report/line.ts';
import { circumstances } from './report/machine.ts';
import { namedMisses, writePage } from './report/page.ts';
import { faultsOf } from './report/verdict.ts';
import { nameOfSize } from './size.ts';
import { readingWorkloads, writingWorkloads } from './workloads/all.ts';
import { measureBeside } from './workloads/h-beside.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * `pnpm bench`: what Đích costs against the least that the same answers could cost, on a PostgreSQL of this run's own.
 * Ends with 1 where peers answer otherwise, or a goal is missed that docs/PERFORMANCE.md does not name.
 */
async function bench({ mode, write, keep }: Command): Promise<boolean> {
  const began = circumstances();
  say(`${mode.name}: ${began.machine}, ${began.day}, ${began.commit}, load ${began.load}`);
  const cluster = await startCluster(keep);
  try {
    const { lines, growth, different } = await measured(cluster, mode);
    for (const line of lines) say(`${isMiss(line) ? '✗' : '✓'} ${line.key}: ${valueInWords(line)}  ${line.what}`);
    const report = join(mkdtempSync(join(tmpdir(), 'dich-bench-report-')), 'bench.json');
    writeFileSync(report, `${JSON.stringify({ mode: mode.name, ...began, lines, growth }, null, 2)}\n`);
    say(report);
    if (write && different.length === 0) {
      writePage({ mode: mode.name, circumstances: began, lines, growth });
    }
    const faults = [...different, ...faultsOf(lines, namedMisses(mode.name), { steadyOnly: mode.pace === null })];
    for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
    return faults.length === 0;
  } finally {
    closeConnections();
    await cluster.stop();
  }
}

/** What a mode measures: `different` says where answers were not the same, and nothing else counts. */
async function measured(
  cluster: Cluster,
  mode: Mode,
): Promise<{ lines: Line[]; growth: GrowthRow[]; different: string[] }> {
  if (mode.besideOnly) return { lines: await measureBeside(cluster, mode.size), growth: [], different: [] };
  const growth = await measureGrowth(cluster, mode.growth);
  sayGrowth(growth);
  say(`workloads at ${nameOfSize(mode.size)}`);
  const reading = await readingWorkloads(cluster, mode);
  return {
    lines: [...growth.lines, ...reading.lines, ...(await writingWorkloads(cluster, mode))],
    growth: growth.rows,
    different: [...growth.different.map((what) => `${what}: not the same answer in every size`), ...reading.different],
  };
}

function sayGrowth({ rows }: Growth): void {
  for (const { what, counted } of rows) {
    say(`${what}: ${counted.map(({ size, blocks, rows }) => `${size}: ${blocks} blocks, ${rows} rows`).join('; ')}`);
  }
}

process.exitCode = (await bench(commandOf(process.argv.slice(2)))) ? 0 : 1;
