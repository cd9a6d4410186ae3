import type { HttpClient } from '../../support/http-client.ts';
import type { JourneyWorld } from './world.ts';

export interface BoardRow {
  indicator: { name: string };
  display: string;
  attainmentLabel: string;
  reporting: number;
  expected: number;
  pending: number;
  missing: { name: string }[];
  restated: { beforeDisplay: string; afterDisplay: string; reason: string | null } | null;
}

export interface Board {
  reporting: number;
  expected: number;
  missing: { name: string }[];
  counts: Record<'exceeded' | 'met' | 'notMet' | 'notAssessed' | 'notArising', number>;
  rows: BoardRow[];
}

const BOARD = `query ($unitId: ID!, $periodId: ID!) {
  board(unitId: $unitId, periodId: $periodId) {
    reporting expected missing { name } counts { exceeded met notMet notAssessed notArising }
    rows {
      indicator { name } display attainmentLabel reporting expected pending missing { name }
      restated { beforeDisplay afterDisplay reason }
    }
  }
}`;

/** The town's board of the year. */
export async function boardOf(client: HttpClient, { town, year }: JourneyWorld): Promise<Board> {
  return (await client.ask<{ board: Board }>(BOARD, { unitId: town.unitId, periodId: year.id })).board;
}

/** "Giải quyết việc làm: 700 lao động, chưa đánh giá, 2/3". */
export const lineOf = ({ indicator, display, attainmentLabel, reporting, expected }: BoardRow): string =>
  `${indicator.name}: ${display}, ${attainmentLabel}, ${reporting}/${expected}`;

export function rowOf({ rows }: Board, indicatorName: string): BoardRow {
  const row = rows.find(({ indicator }) => indicator.name === indicatorName);
  if (!row) throw new Error(`${indicatorName} is not on the board`);
  return row;
}

interface Part {
  unit: { name: string };
  display: string;
  target: { text: string } | null;
  attainmentLabel: string;
}

const PARTS = `query ($unitId: ID!, $indicatorId: ID!, $periodId: ID!) {
  indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId) {
    parts { unit { name } display target { text } attainmentLabel }
  }
}`;

/** What the town's number of the year is made of. */
export async function partsOf(client: HttpClient, { town, year }: JourneyWorld, indicator: { id: string }) {
  const { indicatorValue } = await client.ask<{ indicatorValue: { parts: Part[] } }>(PARTS, {
    unitId: town.unitId,
    indicatorId: indicator.id,
    periodId: year.id,
  });
  return indicatorValue.parts.map(({ unit, target, ...part }) => ({
    ...part,
    unit: unit.name,
    target: target?.text ?? null,
  }));
}
