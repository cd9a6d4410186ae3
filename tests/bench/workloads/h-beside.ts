import { clientDocument } from '../ask/client-documents.ts';
import { get, post } from '../ask/http.ts';
import type { Visitor } from '../ask/visitor.ts';
import type { Cluster } from '../cluster.ts';
import { median } from '../measure/ratio.ts';
import type { Line } from '../report/line.ts';
import type { Size } from '../size.ts';
import { openStage, type Stage } from '../stage.ts';
import type { Place } from '../subject.ts';

/** What may be asked of one comparison: 20,000 cells. */
const MOST_CELLS = 20_000;
const ACCOUNTS = 4;
/** As many as send their passwords at once. */
const SIGN_INS = 80;
/** How long small questions are asked, alone and beside; alone first and last, so that both see the same machine. */
const SPAN = 10_000;
const LEAST = 20;

const CELLS = `rows { unit { id name } cells { value numerator denominator display attainment attainmentLabel exactness
  expected reporting rolledUp illustrative provisional pending couldStill reason { text } howMade { text } percentOfTarget
  pace paceReason { text } incomputable { text } achieved target { text } indicator { id name code } unit { id name } } }`;

/** A comparison of as many cells as may be: one answer of some megabytes. */
const LARGEST = `query H($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {
  comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) { ${CELLS} } }`;

/** What small questions, and files, cost beside what is heavy: the largest documents of four accounts, and many sign-ins. */
export async function measureBeside(cluster: Cluster, size: Size): Promise<Line[]> {
  const stage = await openStage(cluster, size);
  try {
    const asker = await stage.visitor(`leader.${stage.subject.commune.pos}`);
    const small = () => asker.send(clientDocument('Frame'), {});
    const file = () => get(stage.port, '/health');
    const loops = await heavyAskers(stage);
    for (let warm = 0; warm < LEAST; warm += 1) await small();
    await Promise.all(loops.map((ask) => ask()));
    const documents = await beside(small, () => Promise.all(loops.map((ask) => ask())));
    const signIns = () => Promise.all(Array.from({ length: SIGN_INS }, (_, place) => wrongSignIn(stage.port, place)));
    const askedBeside = await beside(small, signIns);
    const servedBeside = await beside(file, signIns);
    const documentsWords = `${ACCOUNTS} of the largest documents, of as many accounts, in a loop`;
    return [
      ...linesOf('H.documents', `a small question beside ${documentsWords}`, documents, 3),
      ...linesOf('H.sign-ins', `a small question beside ${SIGN_INS} sign-ins at once, in a loop`, askedBeside, null),
      ...linesOf('H.served', `/health beside ${SIGN_INS} sign-ins at once, in a loop`, servedBeside, null),
    ];
  } finally {
    await stage.close();
  }
}

/** Programs of four provinces; each asks for the most cells that its province has. */
async function heavyAskers(stage: Stage): Promise<(() => Promise<string>)[]> {
  const { indicators, periodId } = stage.subject;
  const provinces = (await stage.provinces()).slice(0, ACCOUNTS);
  const indicatorIds = indicators.map(({ id }) => id);
  return Promise.all(
    provinces.map(async (units) => {
      const { visitor } = await programOf(stage, units);
      const unitIds = units.slice(0, Math.floor(MOST_CELLS / indicatorIds.length)).map(({ unitId }) => unitId);
      return () => visitor.send(LARGEST, { unitIds, indicatorIds, periodId });
    }),
  );
}

async function programOf(stage: Stage, [province]: readonly Place[]): Promise<{ visitor: Visitor }> {
  if (!province) throw new Error('a province without units');
  return (await stage.visitor(`analyst.${province.pos}`)).withKey();
}

/** At a name of its own each time, so that none is held up before its password is looked at. */
const wrongSignIn = (port: number, place: number) =>
  post(port, '/session', JSON.stringify({ account: `khong.co.${place}.${Math.random()}`, password: 'sai' }), {
    'x-forwarded-for': `10.${place}.${Math.floor(Math.random() * 250)}.1`,
  });

interface Found {
  alone: number[];
  beside: number[];
}

async function beside(ask: () => Promise<unknown>, load: () => Promise<unknown>): Promise<Found> {
  const before = await timesOf(ask);
  let isOn = true;
  const loading = (async () => {
    while (isOn) await load();
  })();
  const taken = await timesOf(ask);
  isOn = false;
  await loading;
  return { alone: [...before, ...(await timesOf(ask))], beside: taken };
}

async function timesOf(ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const began = performance.now();
  while (performance.now() - began < SPAN || times.length < LEAST) {
    const asked = performance.now();
    await ask();
    times.push(performance.now() - asked);
  }
  return times;
}

/** What 95 of a hundred stay below. */
const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;

const WORDS = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false });
const milliseconds = (times: readonly number[]) => `${WORDS.format(median(times))} / ${WORDS.format(p95(times))} ms`;

function linesOf(key: string, what: string, { alone, beside: taken }: Found, atMost: number | null): Line[] {
  const measured = `p50 / p95 alone ${milliseconds(alone)}, beside ${milliseconds(taken)}`;
  return [
    {
      ...{ key: `${key}.p95`, what: `${what}: p95 against p95 alone (${measured})` },
      ...{ value: p95(taken) / p95(alone), atMost, steady: false },
    },
  ];
}
