import { difference, digestOf } from '../measure/digest.ts';
import { ratioOf } from '../measure/ratio.ts';
import { type Pace, rounds, type Times } from '../measure/rounds.ts';
import type { Peer } from '../peers/peer.ts';
import { blocksLine, type Line } from '../report/line.ts';
import type { Stage } from '../stage.ts';
import type { Question } from './question.ts';

/** Against one peer, Đích may take so many times its time. */
export interface Goal {
  peer: string;
  clients: number;
  atMost: number;
}

export interface Reading {
  lines: Line[];
  /** Peers whose answer is not Đích's, with the first difference: then nothing is timed. */
  different: string[];
}

/** Compares the answers, counts what Đích's statements read, and, if there is a pace, times everybody. */
export async function measureReading(
  stage: Stage,
  peers: readonly Peer[],
  question: Question,
  { goals, pace }: { goals: readonly Goal[]; pace: Omit<Pace, 'clients'> | null },
): Promise<Reading> {
  const variables = question.variables(stage.subject);
  const asked = peers.filter(({ answers }) => answers?.(question) ?? true);
  const [own, ...others] = asked;
  if (!own) throw new Error('Đích itself is the first of the peers');
  const answer: unknown = JSON.parse(await own.ask(question, variables));
  const different = [];
  for (const peer of others) {
    const said: unknown = JSON.parse(await peer.ask(question, variables));
    const theirs = peer.read?.(said) ?? said;
    if (digestOf(theirs) === digestOf(answer)) continue;
    different.push(`${question.key}: ${peer.what} answers otherwise: ${difference(answer, theirs)}`);
  }
  const lines = await countedLines(stage, own, question, variables);
  if (different.length > 0 || !pace) return { lines, different };
  for (const clients of new Set(goals.map((goal) => goal.clients))) {
    // many clients at once are asked of those alone whom a goal names: the others take long
    const named = clients === 1 ? asked : [own, ...others.filter(({ key }) => isNamed(goals, key, clients))];
    const contestants = named.map((peer) => ({ name: peer.key, ask: () => peer.ask(question, variables) }));
    const times = await rounds(contestants, { ...pace, clients });
    const ratio = (peer: string) => ratioOf(times.get(own.key) ?? [], times.get(peer) ?? []);
    if (clients === 1) lines.push(...toldOfPeers(question, others, times));
    for (const goal of goals.filter((one) => one.clients === clients && times.has(one.peer))) {
      const { median, interval } = ratio(goal.peer);
      lines.push({
        key: `${question.key}.${goal.peer}.${clients}`,
        what: `${question.what}: time against ${others.find(({ key }) => key === goal.peer)?.what}, ${clients === 1 ? 'one client' : `${clients} clients`}`,
        ...{ value: median, interval, atMost: goal.atMost, steady: false },
      });
    }
  }
  return { lines, different };
}

const isNamed = (goals: readonly Goal[], key: string, clients: number): boolean =>
  goals.some((goal) => goal.peer === key && goal.clients === clients);

/** How the peers stand to the limit themselves, for the record. */
function toldOfPeers(question: Question, peers: readonly Peer[], times: Times): Line[] {
  const [limit, ...others] = peers;
  return others.map(({ key, what }) => {
    const { median, interval } = ratioOf(times.get(key) ?? [], times.get(limit?.key ?? '') ?? []);
    return {
      key: `${question.key}.${key}.itself`,
      what: `${question.what}: time of ${what} against ${limit?.what}, one client`,
      ...{ value: median, interval, atMost: null, steady: false },
    };
  });
}

async function countedLines(
  stage: Stage,
  own: Peer,
  question: Question,
  variables: Record<string, unknown>,
): Promise<Line[]> {
  const { rows, blocks } = await stage.counter.count(() => own.ask(question, variables));
  const { atMost, because } = question.rowsPerCell;
  const cells = question.cells(stage.subject);
  return [
    {
      key: `${question.key}.rows`,
      what: `${question.what}: rows answered by the statements for each cell asked (${because})`,
      ...{ value: rows / cells, atMost, steady: true },
    },
    blocksLine(question, { blocks, of: cells, each: 'cell asked', atMost: question.blocksPerCell }),
  ];
}
