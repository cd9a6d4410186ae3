import { clientDocument } from './ask/client-documents.ts';
import type { Cluster } from './cluster.ts';
import { digestOf } from './measure/digest.ts';
import type { Counted } from './measure/statements.ts';
import type { Line } from './report/line.ts';
import { nameOfSize, type Size } from './size.ts';
import { openStage, type Stage } from './stage.ts';

/** The same question may read so many times the blocks that it reads where little is stored. */
const MOST_GROWTH = 1.5;

interface GrowthQuestion {
  key: string;
  what: string;
  ask(stage: Stage): Promise<string>;
}

const board = (level: 'commune' | 'district' | 'province'): GrowthQuestion => ({
  key: level,
  what: `the board of a ${level}`,
  ask: async (stage) => {
    const { unitId, pos } = stage.subject[level];
    const visitor = await stage.visitor(`analyst.${pos}`);
    return visitor.send(clientDocument('Board'), { unitId, periodId: stage.subject.periodId });
  },
});

const QUESTIONS: readonly GrowthQuestion[] = [
  board('commune'),
  board('district'),
  board('province'),
  {
    key: 'two-communes',
    what: 'two communes × one indicator',
    ask: async (stage) => {
      const { units, indicators, periodId, province } = stage.subject;
      const visitor = await stage.visitor(`analyst.${province.pos}`);
      const unitIds = units.slice(-2).map(({ unitId }) => unitId);
      return visitor.send(clientDocument('Comparison'), { unitIds, indicatorIds: [indicators[0]?.id], periodId });
    },
  },
];

/** One question over all sizes. */
export interface GrowthRow {
  what: string;
  counted: { size: string; blocks: number; rows: number; statements: number }[];
}

export interface Growth {
  rows: GrowthRow[];
  lines: Line[];
  /** Questions whose answer was not the same in every size: then nothing was measured. */
  different: string[];
}

/** Asks the same of databases of several sizes, the smallest first: what is read is what was asked about, not what is stored. */
export async function measureGrowth(cluster: Cluster, sizes: readonly Size[]): Promise<Growth> {
  const asked: { size: Size; answers: { digest: string; counted: Counted }[] }[] = [];
  for (const size of sizes) {
    const stage = await openStage(cluster, size);
    const answers = [];
    for (const { ask } of QUESTIONS) answers.push(await askedOnce(stage, ask));
    asked.push({ size, answers });
    await stage.close();
  }
  const [smallest, ...larger] = asked;
  const rows = QUESTIONS.map(({ what }, index) => ({
    what,
    counted: asked.flatMap(({ size, answers }) => {
      const counted = answers[index]?.counted;
      return counted ? [{ size: nameOfSize(size), ...counted }] : [];
    }),
  }));
  const lines = QUESTIONS.flatMap(({ key, what }, index) =>
    larger.map(({ size, answers }): Line => {
      const [small, large] = [smallest?.answers[index]?.counted.blocks, answers[index]?.counted.blocks];
      return {
        key: `growth.${key}.${size.provinces}x${size.years}`,
        what: `${what}: blocks at ${nameOfSize(size)} against ${smallest ? nameOfSize(smallest.size) : ''}`,
        value: (large ?? Number.NaN) / (small ?? Number.NaN),
        atMost: MOST_GROWTH,
        steady: true,
      };
    }),
  );
  const different = QUESTIONS.filter(
    (_, index) => new Set(asked.map(({ answers }) => answers[index]?.digest)).size > 1,
  ).map(({ what }) => what);
  return { rows, lines, different };
}

/** Once for its answer and to fill what a connection keeps, once to be counted. */
async function askedOnce(stage: Stage, ask: GrowthQuestion['ask']) {
  const digest = digestOf(JSON.parse(await ask(stage)));
  return { digest, counted: await stage.counter.count(() => ask(stage)) };
}
