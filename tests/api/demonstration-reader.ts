import type { HttpClient } from '../support/http-client.ts';

/** Ids of the two periods that stand for the year 2022. */
export interface Year2022 {
  estimate: string;
  official: string;
}

export interface Status {
  /** Of the department, or of the unit. */
  name: string;
  state: string | null;
  dueOn: string;
  overdue: boolean;
}

interface Part {
  unit: { name: string };
  display: string;
  attainmentLabel: string;
}

interface Row {
  indicator: { code: string };
  display: string;
  attainmentLabel: string;
  illustrative: boolean;
  parts: Part[];
}

interface Board {
  rows: Row[];
  row(code: string): Row;
}

/** What the six pages ask, as one official of the demonstration. */
export class DemonstrationReader {
  readonly client: HttpClient;

  constructor(client: HttpClient) {
    this.client = client;
  }

  ask<T>(document: string, variables: Record<string, unknown> = {}): Promise<T> {
    return this.client.ask<T>(document, variables);
  }

  async year2022(): Promise<Year2022> {
    const { periods } = await this.ask<{ periods: { id: string; kind: string; vintage: string }[] }>(
      'query { periods(year: 2022, regimeCode: "MTCL") { id kind vintage } }',
    );
    const idOf = (wanted: string) =>
      periods.find(({ kind, vintage }) => kind === 'YEAR' && vintage === wanted)?.id ?? '';
    return { estimate: idOf('ESTIMATE'), official: idOf('OFFICIAL') };
  }

  /** Who has sent and who has not, departments first. */
  async statuses(periodId: string): Promise<Status[]> {
    const { reportStatus } = await this.ask<{
      reportStatus: (Omit<Status, 'name'> & { unit: { name: string }; department: { name: string } | null })[];
    }>(
      'query ($periodId: ID!) { reportStatus(periodId: $periodId) { unit { name } department { name } state dueOn overdue } }',
      { periodId },
    );
    return reportStatus.map(({ unit, department, ...status }) => ({ name: department?.name ?? unit.name, ...status }));
  }

  async board(periodId: string): Promise<Board> {
    const { board } = await this.ask<{ board: Omit<Board, 'row'> }>(BOARD, { periodId });
    return {
      ...board,
      row(code) {
        const found = board.rows.find(({ indicator }) => indicator.code === code);
        if (!found) throw new Error(`${code} is not on the board`);
        return found;
      },
    };
  }

  /** The report of a unit itself for a period. */
  async reportOf(unitName: string, periodId: string): Promise<{ id: string; version: number; revision: number }> {
    const { reports } = await this.ask<{ reports: { edges: { node: OneReport }[] } }>(REPORTS, { periodId });
    const found = reports.edges.map(({ node }) => node).find(({ unit }) => unit.name === unitName);
    if (!found) throw new Error(`no report of ${unitName}`);
    return found;
  }
}

interface OneReport {
  id: string;
  version: number;
  revision: number;
  unit: { name: string };
}

const BOARD = `query ($periodId: ID!) {
  board(periodId: $periodId) {
    reporting expected missing { name } counts { exceeded met notMet notAssessed notArising }
    rows {
      indicator { code } display attainmentLabel illustrative reporting expected difference
      typed { display words illustrative source }
      parts { unit { name } display attainmentLabel }
    }
  }
}`;

const REPORTS = `query ($periodId: ID!) {
  reports(periodId: $periodId) { edges { node { id version revision unit { name } } } }
}`;
