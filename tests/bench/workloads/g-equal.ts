import pg from 'pg';
import { clientDocument } from '../ask/client-documents.ts';
import type { Visitor } from '../ask/visitor.ts';
import type { Line } from '../report/line.ts';
import type { Stage } from '../stage.ts';

const DOCUMENT = `query G($unitIds: [ID!]!, $indicatorIds: [ID!]!, $periodId: ID!) {
  comparison(unitIds: $unitIds, indicatorIds: $indicatorIds, periodId: $periodId) {
    rows { unit { id } cells { value numerator denominator } } } }`;

interface Answer {
  comparison: { rows: { unit: { id: string }; cells: Sum[] }[] };
}

interface Sum {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
}

/** What the accepted figures at and below a unit add up to, asked of the tables themselves. */
const SUMS = `
select u.unit_id, i.id as indicator_id, trim_scale(sum(f.value))::text as value,
       trim_scale(sum(f.numerator))::text as numerator, trim_scale(sum(f.denominator))::text as denominator
  from bench.unit u
 cross join bench.indicator i
  left join figure f on f.pos between u.pos and app.subtree_end(u.pos) and f.indicator_id = i.id and f.period_id = $1
   and f.accepted and f.counted
 where u.unit_id = any($2::uuid[]) and i.id = any($3::uuid[])
 group by u.unit_id, i.id`;

/** After the reports: every number served equals its leaves, to the last digit, and who is not above sees none of it. */
export async function measureEquality(stage: Stage): Promise<Line[]> {
  const { units, indicators, unreportedPeriodId: periodId, foreign, province } = stage.subject;
  const unitIds = units.map(({ unitId }) => unitId);
  const indicatorIds = indicators.filter(({ kind }) => kind === 'Q' || kind === 'R').map(({ id }) => id);
  const variables = { unitIds, indicatorIds, periodId };
  const { visitor } = await stage.program();
  const { comparison } = await visitor.ask<Answer>(DOCUMENT, variables);
  const sums = await sumsOf(stage, [periodId, unitIds, indicatorIds]);
  const served = comparison.rows.flatMap(({ unit, cells }) =>
    cells.map((cell, index) => ({ key: `${unit.id} ${indicatorIds[index]}`, cell })),
  );
  const wrong = served.filter(({ key, cell }) => !isEqual(cell, sums.get(key)));
  const stranger = await stage.visitor(`analyst.${foreign.pos}`);
  return [
    {
      key: 'G.unequal',
      what: `numbers of ${units.length} units × ${indicatorIds.length} indicators that are not what their leaves add up to, after F`,
      ...{ value: wrong.length + (sums.size - served.length), atMost: 0, steady: true },
    },
    {
      key: 'G.foreign',
      what: 'rows and boards of the province that an analyst of another sees',
      ...{ value: await seenBy(stranger, variables, province.unitId), atMost: 0, steady: true },
    },
  ];
}

const isEqual = (cell: Sum, sum: Sum | undefined): boolean =>
  sum !== undefined &&
  cell.value === sum.value &&
  cell.numerator === sum.numerator &&
  cell.denominator === sum.denominator;

async function sumsOf({ url }: Stage, values: unknown[]): Promise<Map<string, Sum>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Sum & { unit_id: string; indicator_id: string }>(SUMS, values);
  await client.end();
  return new Map(rows.map(({ unit_id, indicator_id, ...sum }) => [`${unit_id} ${indicator_id}`, sum]));
}

async function seenBy(stranger: Visitor, variables: Record<string, unknown> & { periodId: string }, unitId: string) {
  const { visitor } = await stranger.withKey();
  const { comparison } = await visitor.ask<Answer>(DOCUMENT, variables);
  const { periodId } = variables;
  const { board } = await stranger.ask<{ board: unknown }>(clientDocument('Board'), { unitId, periodId });
  return comparison.rows.length + (board === null ? 0 : 1);
}
