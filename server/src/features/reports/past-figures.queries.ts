import type { Numbers } from '@dich/measure';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { readableVersions } from './report.policy.ts';

/** A figure of an earlier period like the report’s own. */
export interface PastFigure extends Numbers {
  /** The same part of its year: what is cumulated is held beside nothing else. */
  sameOrdinal: boolean;
}

/** So many earlier periods are looked at. */
const MOST_EARLIER = 24;

/**
 * What the same unit or department has said in earlier periods of the same regime, kind and firmness, the last 24 of them:
 * of several versions the accepted one, else the last submitted or approved in the unit; for who reads only what stands no
 * other than accepted and approved ones. One row for each report and
 * indicator, so that a form brings no more rows than it has.
 */
const PAST = `
with asked as (
  select r.id as report_id, r.unit_id, r.department_id, r.province_id, p.regime_id, p.kind, p.vintage, p.year, p.ordinal
    from report r join period p on p.id = r.period_id
   where r.id = any(:reports::uuid[]) and r.province_id = :province and r.pos between :lo and :hi
), said as (
  select distinct on (a.report_id, f.indicator_id, f.period_id)
         a.report_id, f.indicator_id, q.ordinal = a.ordinal as same_ordinal, f.value, f.numerator, f.denominator
    from asked a
   cross join lateral (
      select n.id, n.ordinal from period n
       where n.regime_id = a.regime_id and n.kind = a.kind and n.vintage = a.vintage
         and (n.year, n.ordinal) < (a.year, a.ordinal)
       order by n.year desc, n.ordinal desc limit ${MOST_EARLIER}) q
    join report e on e.province_id = a.province_id and e.unit_id = a.unit_id and e.period_id = q.id
     and e.department_id is not distinct from a.department_id and e.pos between :lo and :hi
    join figure f on f.province_id = e.province_id and f.report_id = e.id and f.pos between :lo and :hi
     and (f.accepted or (f.submitted and not :acceptedOnly)
          or exists (select from report_version v
                      where v.province_id = f.province_id and v.report_id = f.report_id and v.version = f.version
                        and v.approved_at is not null and v.returned_at is null))
   order by a.report_id, f.indicator_id, f.period_id, f.accepted desc, f.version desc
)
select report_id as "reportId", indicator_id as "indicatorId",
       jsonb_agg(jsonb_build_object('sameOrdinal', same_ordinal, 'value', value::text, 'numerator', numerator::text,
                                    'denominator', denominator::text)) as figures
  from said group by report_id, indicator_id`;

interface OfRow {
  reportId: string;
  indicatorId: string;
  figures: PastFigure[];
}

/** By report and indicator; nothing for what was never reported before. */
export async function pastFigures(ctx: Context, reportIds: readonly string[]): Promise<Map<string, PastFigure[]>> {
  const { lo, hi, provinceId } = ctx.scope;
  const rows = await statement<OfRow>(ctx, PAST, {
    ...{ reports: pgArray(reportIds), province: provinceId, lo, hi },
    acceptedOnly: readableVersions(ctx)?.upTo === 'ACCEPTED',
  });
  return new Map(rows.map(({ reportId, indicatorId, figures }) => [`${reportId} ${indicatorId}`, figures]));
}
