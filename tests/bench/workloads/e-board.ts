import pg from 'pg';
import { clientDocument } from '../ask/client-documents.ts';
import { ratioOf } from '../measure/ratio.ts';
import { type Pace, rounds } from '../measure/rounds.ts';
import { inScope } from '../peers/in-scope.ts';
import type { Peer } from '../peers/peer.ts';
import { blocksLine, type Line } from '../report/line.ts';
import type { Stage } from '../stage.ts';
import { TODAY } from '../subject.ts';
import type { Question } from './question.ts';

/** What a transaction costs in which nothing is asked: `select 1` in the product's scope (ANSWERS of raw-answers.ts). */
const NOTHING: Question = {
  key: 'E',
  what: 'select 1',
  document: '',
  variables: () => ({}),
  cells: () => 1,
  rowsPerCell: { atMost: 1, because: 'nothing is asked' },
  blocksPerCell: 1,
};

const CLIENTS = 32;
const SAMPLES = 7;

/** As many as the board of a commune needs, which has nothing below it. */
const ROWS_PER_LINE = 13;
const BLOCKS_PER_LINE = 42;
const BECAUSE =
  'the line of the plan, the indicator and what it meant, its target, who owes it, its number and those of the year before; every sub-unit is named once, and so are the periods that can be chosen';

/** A town's leader looks at the board: what the database does for it, and how many it serves at once. */
export async function measureBoard(stage: Stage, scoped: Peer, pace: Omit<Pace, 'clients'> | null): Promise<Line[]> {
  const { district, periodId, indicators, units } = stage.subject;
  const visitor = await stage.visitor(`leader.${district.pos}`);
  const board = () => visitor.send(clientDocument('Board'), { unitId: district.unitId, periodId });
  const nothing = () => scoped.ask(NOTHING, {});
  await board();
  const counted = await stage.counter.count(board);
  const below = units.filter(({ pos }) => pos >> 12 === district.pos >> 12).length - 1;
  const lines: Line[] = [
    {
      key: 'E.rows',
      what: `board of a district, ${below} communes and ${indicators.length} indicators: rows answered by ${counted.statements} statements for each line of the board (${BECAUSE})`,
      ...{ value: counted.rows / indicators.length, atMost: ROWS_PER_LINE, steady: true },
    },
    blocksLine(
      { key: 'E', what: 'board of a district' },
      { blocks: counted.blocks, of: indicators.length, each: 'line', atMost: BLOCKS_PER_LINE },
    ),
  ];
  if (!pace) return lines;
  const { transaction, end } = await emptyTransaction(stage);
  const inDatabase: number[] = [];
  const roundTrips: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    inDatabase.push((await stage.counter.count(board)).milliseconds);
    roundTrips.push(await timeOf(transaction));
  }
  await end();
  const { median, interval } = ratioOf(inDatabase, roundTrips);
  lines.push({
    key: 'E.database',
    what: 'board of a district: execution of its statements against the round trip of `select 1` in the same transaction',
    ...{ value: median, interval, atMost: 3, steady: false },
  });
  const contestants = [
    { name: 'board', ask: board },
    { name: 'nothing', ask: nothing },
  ];
  const times = await rounds(contestants, { ...pace, clients: CLIENTS });
  const together = ratioOf(times.get('board') ?? [], times.get('nothing') ?? []);
  lines.push({
    key: `E.nothing.${CLIENTS}`,
    what: `board of a district over HTTP against a server that answers \`select 1\` in the same transaction, ${CLIENTS} clients`,
    ...{ value: together.median, interval: together.interval, atMost: null, steady: false },
  });
  return lines;
}

/** `select 1` as the serving role in the product's scope, on a connection of its own. */
async function emptyTransaction(stage: Stage) {
  const { tokenHash } = await stage.program();
  const client = new pg.Client({ connectionString: stage.servingUrl });
  await client.connect();
  const scope = { role: stage.servingRole, tokenHash, today: TODAY };
  const transaction = () => inScope(client, scope, () => client.query('select 1'));
  await transaction();
  return { transaction, end: () => client.end() };
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const asked = performance.now();
  await ask();
  return performance.now() - asked;
}
