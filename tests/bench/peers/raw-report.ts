import type { ClientBase } from 'pg';
import type { ReportedFigure } from '../workloads/reporter.ts';

/** What one report of workload F is, for the peer that only writes it. */
export interface RawReport {
  unitId: string;
  pos: number;
  periodId: string;
  year: number;
  figures: readonly ReportedFigure[];
}

const REPORT = `
insert into bench.raw_report (province_id, id, unit_id, pos, period_id, year, state, version, submitted)
values ($1::int >> 22, uuidv7(), $2, $1, $3, $4, 'SUBMITTED', 1, true)
on conflict (province_id, unit_id, department_id, period_id) do update set revision = bench.raw_report.revision + 1
returning id`;

const VERSION = `
insert into bench.raw_report_version (province_id, report_id, version, pos, submitted, content_hash, submitted_at,
  submitted_by, submitted_by_account_id, on_time)
values ($1::int >> 22, $2::uuid, 1, $1, true, encode(sha256($2::uuid::text::bytea), 'hex'), now(), 'Nguyễn Văn A', uuidv7(), true)
on conflict (province_id, report_id, version) do update set submitted_at = excluded.submitted_at`;

const FIGURES = `
insert into bench.raw_figure (province_id, year, id, report_id, version, period_id, unit_id, pos, indicator_id, value,
  numerator, denominator, counted, submitted)
select $1::int >> 22, $2, uuidv7(), $3, 1, $4, $5, $1, f.indicator_id, f.value, f.numerator, f.denominator, true, true
  from unnest($6::uuid[], $7::numeric[], $8::numeric[], $9::numeric[]) as f (indicator_id, value, numerator, denominator)
on conflict (province_id, year, report_id, version, indicator_id)
do update set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator`;

/** A report, its version and its figures, upserted in one transaction: nothing is asked, checked or recorded. */
export async function writeReport(client: ClientBase, given: Record<string, unknown>): Promise<unknown> {
  const { unitId, pos, periodId, year, figures } = given as unknown as RawReport;
  await client.query('begin');
  const { rows } = await client.query<{ id: string }>({
    name: 'report',
    text: REPORT,
    values: [pos, unitId, periodId, year],
  });
  const reportId = rows[0]?.id;
  await client.query({ name: 'version', text: VERSION, values: [pos, reportId] });
  const columns = (['indicatorId', 'value', 'numerator', 'denominator'] as const).map((part) =>
    figures.map((figure) => figure[part] ?? null),
  );
  await client.query({ name: 'figures', text: FIGURES, values: [pos, year, reportId, periodId, unitId, ...columns] });
  await client.query('commit');
  return { reportId };
}
