import type { Line } from '../report/line.ts';
import type { Stage } from '../stage.ts';
import { wholeIndicators } from './a-analyst.ts';

interface Fields {
  __schema: { types: { fields: { name: string }[] | null }[] };
}

/** What the goals ask for in one request and Đích does not answer today. Where it does, the workload is to be written. */
export async function askedInVain(stage: Stage): Promise<Line[]> {
  const { visitor } = await stage.program();
  const { __schema } = await visitor.ask<Fields>('{ __schema { types { fields { name } } } }', {});
  const names = __schema.types.flatMap(({ fields }) => fields?.map(({ name }) => name) ?? []);
  const { units, periodId } = stage.subject;
  const indicatorIds = wholeIndicators(stage.subject).map(({ id }) => id);
  const many = Array.from({ length: 10_600 }, (_, index) => units[index % units.length]?.unitId);
  const vain: [key: string, what: string, isAnswered: boolean][] = [
    ['A.ranking', 'a ranking of units in the same request', names.some((name) => /^rank/i.test(name))],
    [
      'C.one',
      '5,000 units in one request',
      await answers(stage, '{ units(first: 5000) { edges { node { id } } } }', {}),
    ],
    [
      'D.nation',
      'all units of the country × 10 indicators in one request',
      await answers(
        stage,
        `query ($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {
          comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) { rows { unit { id } } } }`,
        { unitIds: many, indicatorIds: indicatorIds.slice(0, 10), periodId },
      ),
    ],
  ];
  return vain.map(([key, what, isAnswered]) => {
    if (isAnswered) throw new Error(`${key}: ${what} can be asked now; measure it`);
    return { key, what, value: null, atMost: 1, steady: true };
  });
}

async function answers(stage: Stage, document: string, variables: Record<string, unknown>): Promise<boolean> {
  const { visitor } = await stage.program();
  return visitor.send(document, variables).then(
    () => true,
    (refused: Error) => {
      if (!refused.message.startsWith('400') && !refused.message.includes('BAD_REQUEST')) throw refused;
      return false;
    },
  );
}
