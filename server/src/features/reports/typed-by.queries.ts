import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** A part of a cell, and who last changed it, as the trail has it. */
export interface TypedBy {
  indicatorId: string;
  part: string;
  /** Full name. */
  by: string;
  /** When, as PostgreSQL prints it. */
  at: string;
}

/** Of each part of a cell: the newest entry of the trail in which saving figures of the report made it what it was not before. */
const TYPED_BY = `
select w.indicator_id as "indicatorId", w.part, e.actor_name as by, e.at
  from unnest(:indicators::uuid[], :parts::text[]) as w (indicator_id, part)
 cross join lateral (
    select a.actor_name, a.at
      from audit_entry a
     cross join lateral jsonb_array_elements(a.after) as became
      left join lateral jsonb_array_elements(a.before) as was on was ->> 'indicatorId' = became ->> 'indicatorId'
     where a.province_id = :province and a.subject_id = :report and a.verb = 'saveFigures'
       and became ->> 'indicatorId' = w.indicator_id::text
       and became ->> w.part is distinct from was ->> w.part
     order by a.seq desc
     limit 1) e`;

export function typedBy(
  ctx: Context,
  reportId: string,
  asked: readonly Pick<TypedBy, 'indicatorId' | 'part'>[],
): Promise<TypedBy[]> {
  const values = {
    ...{ province: ctx.scope.provinceId, report: reportId },
    indicators: pgArray(asked.map(({ indicatorId }) => indicatorId)),
    parts: pgArray(asked.map(({ part }) => part)),
  };
  return statement<TypedBy>(ctx, TYPED_BY, values);
}
