import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeConnections } from './ask/http.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { type Command, commandOf, type Mode } from './mode.ts';
import { dich, idiomatic, limit, mercurius, type Peer, postgraphile, scoped } from './peers/peer.ts';
import { isMiss, type Line, valueInWords } from './report/line.ts';
import { circumstances } from './report/machine.ts';
import { namedMisses, writePage } from './report/page.ts';
import { faultsOf } from './report/verdict.ts';
import { nameOfSize } from './size.ts';
import { openStage } from './stage.ts';
import { ANALYST } from './workloads/a-analyst.ts';
import { NESTED } from './workloads/b-nested.ts';
import { measureBoard } from './workloads/e-board.ts';
import { type Goal, measureReading } from './workloads/reading.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const ANALYST_GOALS: readonly Goal[] = [
  { peer: 'limit', clients: 1, atMost: 1.2 },
  { peer: 'limit', clients: 32, atMost: 1.2 },
  // at least twenty times as fast
  { peer: 'idiomatic', clients: 1, atMost: 0.05 },
];
const NESTED_GOALS: readonly Goal[] = [
  { peer: 'limit', clients: 1, atMost: 1.2 },
  { peer: 'limit', clients: 32, atMost: 1.3 },
  { peer: 'postgraphile', clients: 1, atMost: 0.5 },
];

/**
 * `pnpm bench`: what Đích costs against the least that the same answers could cost, on a PostgreSQL of this run's own.
 * Ends with 1 where peers answer otherwise, or a goal is missed that docs/PERFORMANCE.md does not name.
 */
async function bench({ mode, write, keep }: Command): Promise<boolean> {
  const began = circumstances();
  say(`${mode.name}: ${began.machine}, ${began.day}, ${began.commit}, load ${began.load}`);
  const cluster = await startCluster(keep);
  try {
    const growth = await measureGrowth(cluster, mode.growth);
    sayGrowth(growth);
    const reading = await measureWorkloads(cluster, mode);
    const lines = [...growth.lines, ...reading.lines];
    for (const line of lines) say(`${isMiss(line) ? '✗' : '✓'} ${line.key}: ${valueInWords(line)}  ${line.what}`);
    const report = join(mkdtempSync(join(tmpdir(), 'dich-bench-report-')), 'bench.json');
    writeFileSync(report, `${JSON.stringify({ mode: mode.name, ...began, lines, growth: growth.rows }, null, 2)}\n`);
    say(report);
    const different = [
      ...growth.different.map((what) => `${what}: not the same answer in every size`),
      ...reading.different,
    ];
    if (write && different.length === 0) {
      writePage({ mode: mode.name, circumstances: began, lines, growth: growth.rows });
    }
    const faults = [...different, ...faultsOf(lines, namedMisses(mode.name), { steadyOnly: mode.pace === null })];
    for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
    return faults.length === 0;
  } finally {
    closeConnections();
    await cluster.stop();
  }
}

function sayGrowth({ rows }: Growth): void {
  for (const { what, counted } of rows) {
    say(`${what}: ${counted.map(({ size, blocks, rows }) => `${size}: ${blocks} blocks, ${rows} rows`).join('; ')}`);
  }
}

async function measureWorkloads(
  cluster: Cluster,
  { size, pace }: Mode,
): Promise<{ lines: Line[]; different: string[] }> {
  const stage = await openStage(cluster, size);
  const peers: Peer[] = [];
  try {
    say(`workloads at ${nameOfSize(size)}`);
    peers.push(await dich(stage), await limit(stage));
    const underPolicy = await scoped(stage);
    peers.push(underPolicy, await idiomatic(stage), await mercurius(stage), await postgraphile(stage));
    const a = await measureReading(stage, peers, ANALYST, { goals: ANALYST_GOALS, pace });
    const b = await measureReading(stage, peers, NESTED, { goals: NESTED_GOALS, pace });
    const e = await measureBoard(stage, underPolicy, pace);
    return { lines: [...a.lines, ...b.lines, ...e.lines], different: [...a.different, ...b.different] };
  } finally {
    for (const peer of peers) await peer.stop();
    await stage.close();
  }
}

process.exitCode = (await bench(commandOf(process.argv.slice(2)))) ? 0 : 1;
