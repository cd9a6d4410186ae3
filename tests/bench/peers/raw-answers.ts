import type { ClientBase } from 'pg';
import { TODAY } from '../subject.ts';
import { writeReport } from './raw-report.ts';

export type Answer = (client: ClientBase, variables: Record<string, unknown>) => Promise<unknown>;

interface CardRow {
  unit_id: string;
  parent_id: string | null;
  level: string;
  name: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  attainment: string;
  percent: string | null;
  target: string;
}

const CELLS = `
select u.unit_id, u.parent_id, u.level, u.name, c.value, c.numerator, c.denominator, c.attainment, c.percent, c.target
  from bench.unit u join bench.card c on c.pos = u.pos`;

const cell = ({ value, numerator, denominator, attainment, percent, target }: CardRow) => ({
  ...{ value, numerator, denominator, attainment },
  percentOfTarget: percent,
  target: { text: target },
});

interface Row {
  unit: { id: string; name: string };
  parentId: string | null;
  level: string;
  cells: ReturnType<typeof cell>[];
}

/** In the order of the tree and of the indicators, as they are asked. */
function rowsOf(found: readonly CardRow[]): Row[] {
  const rows: Row[] = [];
  for (const row of found) {
    let last = rows.at(-1);
    if (last?.unit.id !== row.unit_id) {
      last = { unit: { id: row.unit_id, name: row.name }, parentId: row.parent_id, level: row.level, cells: [] };
      rows.push(last);
    }
    last.cells.push(cell(row));
  }
  return rows;
}

const analyst: Answer = async (client, { unitIds, indicatorIds }) => {
  const { rows } = await client.query<CardRow>({
    name: 'analyst',
    text: `${CELLS} where u.unit_id = any($1::uuid[]) and c.indicator_id = any($2::uuid[]) order by c.pos, c.n`,
    values: [unitIds, indicatorIds],
  });
  return { comparison: { rows: rowsOf(rows).map(({ unit, cells }) => ({ unit, cells })) } };
};

interface Node {
  id: string;
  name: string;
  values: Row['cells'];
  children?: { edges: { node: Node }[] };
}

const nested: Answer = async (client, { unitId, indicatorIds }) => {
  const { rows } = await client.query<CardRow>({
    name: 'nested',
    text: `${CELLS} join bench.unit top on top.unit_id = $1 and u.pos between top.pos and app.subtree_end(top.pos)
            where c.indicator_id = any($2::uuid[]) order by c.pos, c.n`,
    values: [unitId, indicatorIds],
  });
  const nodes = new Map<string, Node>();
  let top: Node | undefined;
  for (const { unit, parentId, level, cells } of rowsOf(rows)) {
    const node: Node = { ...unit, values: cells, ...(level !== 'COMMUNE' && { children: { edges: [] } }) };
    nodes.set(unit.id, node);
    top ??= node;
    nodes.get(parentId ?? '')?.children?.edges.push({ node });
  }
  return { unit: top };
};

const flat: Answer = async (client, { first }) => {
  const { rows } = await client.query({
    name: 'flat',
    text: `select unit_id as id, code, name, type, level, valid_from::text as "validFrom"
             from unit_version where validity @> $1::date order by pos limit $2`,
    values: [TODAY, first],
  });
  return { units: { edges: rows.map((node) => ({ node })) } };
};

const nothing: Answer = async (client) => (await client.query('select 1 as one')).rows[0];

/** By the letter of the workload; of E only what every transaction costs. */
export const ANSWERS: Record<string, Answer> = {
  A: analyst,
  B: nested,
  C: flat,
  D: analyst,
  E: nothing,
  F: writeReport,
};
