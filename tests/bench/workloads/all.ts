import type { Cluster } from '../cluster.ts';
import type { Mode } from '../mode.ts';
import { dich, idiomatic, limit, mercurius, type Peer, postgraphile, scoped } from '../peers/peer.ts';
import type { Line } from '../report/line.ts';
import { openCopy, openStage } from '../stage.ts';
import { ANALYST } from './a-analyst.ts';
import { measureTrend } from './a-trend.ts';
import { askedInVain } from './asked-in-vain.ts';
import { NESTED } from './b-nested.ts';
import { FLAT } from './c-flat.ts';
import { MATRIX } from './d-matrix.ts';
import { measureBoard } from './e-board.ts';
import { measureReporting } from './f-reporting.ts';
import { measureEquality } from './g-equal.ts';
import type { Question } from './question.ts';
import { type Goal, measureReading } from './reading.ts';

/** What is asked of everybody, with what is demanded of Đích. */
const READINGS: readonly { question: Question; goals: readonly Goal[] }[] = [
  {
    question: ANALYST,
    goals: [
      { peer: 'limit', clients: 1, atMost: 1.2 },
      { peer: 'limit', clients: 32, atMost: 1.2 },
      // at least twenty times as fast
      { peer: 'idiomatic', clients: 1, atMost: 0.05 },
    ],
  },
  {
    question: NESTED,
    goals: [
      { peer: 'limit', clients: 1, atMost: 1.2 },
      { peer: 'limit', clients: 32, atMost: 1.3 },
      { peer: 'postgraphile', clients: 1, atMost: 0.5 },
    ],
  },
  { question: FLAT, goals: [{ peer: 'limit', clients: 1, atMost: 1.1 }] },
  { question: MATRIX, goals: [{ peer: 'limit', clients: 1, atMost: 0.3 }] },
];

export interface Workloads {
  lines: Line[];
  /** Where a peer answers otherwise than Đích. */
  different: string[];
}

/** A to E: questions about what is loaded. */
export async function readingWorkloads(cluster: Cluster, { size, pace }: Mode): Promise<Workloads> {
  const stage = await openStage(cluster, size);
  const peers: Peer[] = [];
  try {
    const underPolicy = await scoped(stage);
    peers.push(await dich(stage), await limit(stage), underPolicy);
    peers.push(await idiomatic(stage), await mercurius(stage), await postgraphile(stage));
    const lines: Line[] = [];
    const different: string[] = [];
    for (const { question, goals } of READINGS) {
      const found = await measureReading(stage, peers, question, { goals, pace });
      lines.push(...found.lines);
      different.push(...found.different);
    }
    lines.push(...(await measureBoard(stage, underPolicy, pace)), ...(await measureTrend(stage)));
    lines.push(...(await askedInVain(stage)));
    return { lines, different };
  } finally {
    for (const peer of peers) await peer.stop();
    await stage.close();
  }
}

/** F and G: reports are written, and what they add up to is asked. */
export async function writingWorkloads(cluster: Cluster, { size, pace, reporting }: Mode): Promise<Line[]> {
  const stage = await openCopy(cluster, size);
  const peer = await limit(stage);
  try {
    return [...(await measureReporting(stage, peer, reporting, pace !== null)), ...(await measureEquality(stage))];
  } finally {
    await peer.stop();
    await stage.close();
  }
}
