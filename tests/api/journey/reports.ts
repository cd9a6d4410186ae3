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

export async function saveFigures(client: HttpClient, reportId: string, figures: object[]): Promise<OpenReport> {
  const { revision } = await reportOf(client, reportId);
  return client.must('saveFigures', { reportId, revision, figures }, REPORT);
}

export async function submitReport(client: HttpClient, reportId: string): Promise<OpenReport> {
  const { revision } = await reportOf(client, reportId);
  return client.must('submitReport', { reportId, revision }, REPORT);
}
