import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { clientDocument } from '../ask/client-documents.ts';
import type { Visitor } from '../ask/visitor.ts';
import { YEAR } from '../load/load.ts';
import { ratioOf } from '../measure/ratio.ts';
import type { Peer } from '../peers/peer.ts';
import type { RawReport } from '../peers/raw-report.ts';
import { blocksLine, type Line } from '../report/line.ts';
import type { Stage } from '../stage.ts';
import type { Place } from '../subject.ts';
import type { Question } from './question.ts';
import { figureOf, mutate, report } from './reporter.ts';

const RAW: Question = {
  key: 'F',
  what: 'a report is written',
  document: '',
  variables: () => ({}),
  cells: () => 1,
  rowsPerCell: { atMost: 1, because: 'nothing is read' },
  blocksPerCell: 1,
};

/** Written, read once and marked when it is sent, with its indicator and what that means, target, line of the plan, duty, last year’s. */
const ROWS_PER_FIGURE = 12;
/** The period before, last year and what is usual, read by the page and again when it is sent, where the same rules check the figures. */
const EARLIER_ROWS_PER_FIGURE = 14;
/** With the earlier figures. */
const BLOCKS_PER_FIGURE = 250;

interface Pace {
  reporters: number;
  rounds: number;
}

/** Reporters of one province send whole reports at once; then their districts accept them, and look at their boards. */
export async function measureReporting(stage: Stage, limit: Peer, pace: Pace, isTimed: boolean): Promise<Line[]> {
  const { unreportedPeriodId: periodId, units } = stage.subject;
  const communes = units.filter(({ pos }) => (pos & 4095) !== 0);
  const [first, ...rest] = communes;
  if (!first || rest.length < pace.reporters * pace.rounds) throw new Error('too few communes for so many reporters');
  const visitors = new Map<number, Visitor>();
  for (const { pos } of communes.slice(0, 1 + pace.reporters * pace.rounds)) {
    visitors.set(pos, await stage.visitor(`leader.${pos}`));
  }
  const sent: { place: Place; reportId: string }[] = [];
  const send = async (place: Place): Promise<number> => {
    const { reportId, figures } = await report(visitors.get(place.pos) as Visitor, place, periodId);
    sent.push({ place, reportId });
    return figures;
  };
  const sendRaw = (place: Place) => limit.ask(RAW, { ...rawReport(stage, place) });

  let figures = 0;
  const one = await stage.counter.count(async () => {
    figures = await send(first);
  });
  await sendRaw(first);
  const [own, raw]: [number[][], number[][]] = [[], []];
  const [ownRounds, rawRounds]: [number[], number[]] = [[], []];
  for (let round = 0; round < pace.rounds; round += 1) {
    const places = rest.slice(round * pace.reporters, (round + 1) * pace.reporters);
    const turns = [
      async () => void ownRounds.push(await allAtOnce(places, send, own)),
      async () => void rawRounds.push(await allAtOnce(places, sendRaw, raw)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const seen = await acceptAll(stage, sent, periodId);
  const lines: Line[] = [
    {
      key: 'F.rows',
      what: `one whole report: rows read and written by ${one.statements} statements for each of its ${figures} figures (written, read once, marked when sent; indicator and what it means, target, line of the plan, duty, last year’s)`,
      ...{ value: one.rows / figures, atMost: ROWS_PER_FIGURE + EARLIER_ROWS_PER_FIGURE, steady: true },
    },
    blocksLine(
      { key: 'F', what: 'one whole report' },
      { blocks: one.blocks, of: figures, each: 'figure', atMost: BLOCKS_PER_FIGURE },
    ),
    {
      key: 'F.deadlocks',
      what: `deadlocks while ${pace.reporters} reporters send whole reports at once`,
      ...{ value: await deadlocksOf(stage), atMost: 0, steady: true },
    },
    {
      key: 'F.stale',
      what: `of ${seen.boards} boards asked for right after a report was accepted, those that do not count it`,
      ...{ value: seen.stale, atMost: 0, steady: true },
    },
  ];
  if (!isTimed) return lines;
  const { median, interval } = ratioOf(ownRounds, rawRounds);
  return [
    ...lines,
    {
      key: 'F.limit',
      what: `${pace.reporters} reporters each send a whole report: time of all against raw upserts of the same`,
      ...{ value: median, interval, atMost: 2, steady: false },
    },
    {
      key: 'F.p99',
      what: `the same: the slowest hundredth of the reports, against raw upserts`,
      ...{ value: slowest(own.flat()) / slowest(raw.flat()), atMost: 2, steady: false },
    },
    {
      key: 'F.fresh',
      what: `a board that counts a report just accepted, against the same board asked again`,
      ...{ value: seen.fresh.median, interval: seen.fresh.interval, atMost: null, steady: false },
    },
  ];
}

function rawReport({ subject }: Stage, { unitId, pos }: Place): RawReport {
  const figures = subject.indicators.map(({ id, kind }, ordinal) =>
    figureOf({ id, kind: kind === 'R' ? 'RATIO' : 'QUANTITY' }, pos, ordinal),
  );
  return { unitId, pos, periodId: subject.unreportedPeriodId, year: YEAR, figures };
}

/** How long all took; adds how long each did. */
async function allAtOnce(
  places: readonly Place[],
  send: (place: Place) => Promise<unknown>,
  taken: number[][],
): Promise<number> {
  const began = performance.now();
  const each = await Promise.all(
    places.map(async (place) => {
      await send(place);
      return performance.now() - began;
    }),
  );
  taken.push(each);
  return performance.now() - began;
}

const slowest = (taken: readonly number[]): number =>
  [...taken].sort((a, b) => a - b)[Math.ceil(taken.length * 0.99) - 1] ?? Number.NaN;

interface Board {
  board: { rows: { reporting: number }[] };
}

/** So many reports are accepted one by one, each looked for on the district's board at once; the others together. */
const LOOKED_FOR = 12;

async function acceptAll(stage: Stage, sent: readonly { place: Place; reportId: string }[], periodId: string) {
  const accepted = new Map<number, number>();
  const [first, again]: [number[], number[]] = [[], []];
  let stale = 0;
  for (const [index, { place, reportId }] of sent.entries()) {
    const district = place.pos & ~4095;
    const leader = await stage.visitor(`leader.${district}`);
    await mutate(leader, 'AcceptReport', { reportId, version: 1 });
    const count = (accepted.get(district) ?? 0) + 1;
    accepted.set(district, count);
    if (index >= LOOKED_FOR) continue;
    const look = async (times: number[]) => {
      const asked = performance.now();
      const { board } = await leader.ask<Board>(clientDocument('Board'), { periodId });
      times.push(performance.now() - asked);
      return board.rows[0]?.reporting;
    };
    if ((await look(first)) !== count) stale += 1;
    await look(again);
  }
  return { boards: first.length, stale, fresh: ratioOf(first, again) };
}

/** The server tells of them with a delay of a second at most. */
async function deadlocksOf({ url }: Stage): Promise<number> {
  await sleep(1_200);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  await client.end();
  return rows[0]?.deadlocks ?? Number.NaN;
}
