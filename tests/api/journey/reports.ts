import type { HttpClient } from '../../support/http-client.ts';

export interface OpenReport {
  id: string;
  revision: number;
  state: string;
  version: number;
  rows: { figure: { display: string } | null; changed: boolean }[];
}

const FIELDS = 'id revision state version rows { figure { display } changed }';
const REPORT = `report { ${FIELDS} }`;

/** Begins the report of the client's unit, or of a department of it; answers the one that is there. */
export const openReport = (client: HttpClient, { id }: { id: string }, departmentId?: string): Promise<OpenReport> =>
  client.must('openReport', { periodId: id, ...(departmentId && { departmentId }) }, REPORT);

export async function reportOf(client: HttpClient, id: string): Promise<OpenReport> {
  const document = `query ($id: ID!) { report(id: $id) { ${FIELDS} } }`;
  return (await client.ask<{ report: OpenReport }>(document, { id })).report;
}

const CELLS = `query ($id: ID!) { report(id: $id) { rows {
  indicator { id } figure { value numerator denominator achieved grade words note evidence }
} } }`;

/** Types over what the client reads in the cells just before. */
export async function saveFigures<F extends { indicatorId: string }>(
  client: HttpClient,
  reportId: string,
  figures: F[],
): Promise<OpenReport> {
  const { report } = await client.ask<{ report: { rows: { indicator: { id: string }; figure: object | null }[] } }>(
    CELLS,
    { id: reportId },
  );
  const seenOf = (id: string) => report.rows.find(({ indicator }) => indicator.id === id)?.figure ?? null;
  const typed = figures.map((figure) => ({ ...figure, seen: seenOf(figure.indicatorId) }));
  return client.must('saveFigures', { reportId, figures: typed }, REPORT);
}

export async function submitReport(client: HttpClient, reportId: string): Promise<OpenReport> {
  const { revision } = await reportOf(client, reportId);
  return client.must('submitReport', { reportId, revision }, REPORT);
}
