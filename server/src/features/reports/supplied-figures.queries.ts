import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { readableVersions } from './report.policy.ts';

/** A figure of the sender of a report for another period. */
export interface OtherFigure {
  reportId: string;
  periodId: string;
  indicatorId: string;
  figureId: string;
}

/**
 * What the same unit or department has said of some indicators for other periods: of several versions the accepted one,
 * else the last submitted or approved in the unit; for who reads only what stands no other than accepted and approved ones.
 */
const SAID = `
select distinct on (r.id, f.period_id, f.indicator_id)
       r.id as "reportId", f.period_id as "periodId", f.indicator_id as "indicatorId", f.id as "figureId"
  from report r
  join report e on e.unit_id = r.unit_id and e.department_id is not distinct from r.department_id
   and e.period_id = any(:periods::uuid[]) and e.pos between :lo and :hi
  join figure f on f.province_id = e.province_id and f.report_id = e.id and f.pos between :lo and :hi
   and f.indicator_id = any(:indicators::uuid[])
   and (f.accepted or (f.submitted and not :acceptedOnly)
        or exists (select from report_version v
                    where v.province_id = f.province_id and v.report_id = f.report_id and v.version = f.version
                      and v.approved_at is not null and v.returned_at is null))
 where r.id = any(:reports::uuid[]) and r.pos between :lo and :hi
 order by r.id, f.period_id, f.indicator_id, f.accepted desc, f.version desc`;

export function figuresSaid(
  ctx: Context,
  asked: { reports: readonly string[]; periods: readonly string[]; indicators: readonly string[] },
): Promise<OtherFigure[]> {
  const { lo, hi } = ctx.scope;
  return statement<OtherFigure>(ctx, SAID, {
    ...{ reports: pgArray(asked.reports), periods: pgArray(asked.periods), indicators: pgArray(asked.indicators) },
    ...{ lo, hi, acceptedOnly: readableVersions(ctx)?.upTo === 'ACCEPTED' },
  });
}
