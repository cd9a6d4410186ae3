import { randomUUID } from 'node:crypto';
import { clientDocument } from '../ask/client-documents.ts';
import type { Visitor } from '../ask/visitor.ts';

/** A cell as it is typed. */
export interface ReportedFigure {
  indicatorId: string;
  value?: string;
  numerator?: string;
  denominator?: string;
}

export interface SentReport {
  reportId: string;
  figures: number;
}

interface Refused {
  userErrors: { code: string; message: string }[];
}

interface ReportPage {
  report: { rows: { indicator: { id: string; kind: string }; counted: boolean }[] };
}

/** What somebody at this position would type for an indicator: told apart by both, never by chance. */
export function figureOf(indicator: { id: string; kind: string }, pos: number, ordinal: number): ReportedFigure {
  const number = String(100 + ((pos * 7 + ordinal * 11) % 300));
  return indicator.kind === 'RATIO'
    ? { indicatorId: indicator.id, numerator: number, denominator: '500' }
    : { indicatorId: indicator.id, value: number };
}

/** A whole report as the client makes it: opened, looked at, every cell typed, sent. */
export async function report(visitor: Visitor, { pos }: { pos: number }, periodId: string): Promise<SentReport> {
  const opened = await mutate<{ report: { id: string } }>(visitor, 'OpenReport', { periodId });
  const reportId = opened.report.id;
  const page = await visitor.ask<ReportPage>(clientDocument('ReportPage'), { reportId });
  const figures = page.report.rows.map(({ indicator }, ordinal) => figureOf(indicator, pos, ordinal));
  const saved = await mutate<{ report: { revision: number } }>(visitor, 'SaveFigures', { reportId, figures });
  await mutate(visitor, 'SubmitReport', { reportId, revision: saved.report.revision });
  return { reportId, figures: figures.length };
}

/** One verb of the client's; throws what it refuses. */
export async function mutate<T>(visitor: Visitor, operation: string, input: Record<string, unknown>): Promise<T> {
  const answer = await visitor.ask<Record<string, T & Refused>>(clientDocument(operation), {
    input: { ...input, clientMutationId: randomUUID() },
  });
  const field = `${operation[0]?.toLowerCase()}${operation.slice(1)}`;
  const result = answer[field];
  if (!result || result.userErrors.length > 0) throw new Error(`${operation}: ${JSON.stringify(result?.userErrors)}`);
  return result;
}
