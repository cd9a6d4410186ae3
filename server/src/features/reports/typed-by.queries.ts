import type { Context } from '#kernel/context.ts';
import { groupBy, loader } from '#kernel/loader.ts';
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
     order by a.at desc, a.seq desc
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

/** A figure of a report, and who typed last what it is. */
export interface LastTyped {
  reportId: string;
  indicatorId: string;
  /** Full name, as it was then. */
  by: string;
  at: Date;
}

/**
 * Of each indicator of a report the newest entry of the trail in which saving figures made its figure another one; who
 * changed its note or evidence alone typed no figure.
 */
const LAST_TYPED = `
select distinct on (a.subject_id, became ->> 'indicatorId')
       a.subject_id as "reportId", became ->> 'indicatorId' as "indicatorId", a.actor_name as by,
       to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from audit_entry a
 cross join lateral jsonb_array_elements(a.after) as became
  left join lateral jsonb_array_elements(a.before) as was on was ->> 'indicatorId' = became ->> 'indicatorId'
 where a.province_id = :province and a.subject_id = any(:reports::uuid[]) and a.verb = 'saveFigures'
   and jsonb_strip_nulls(became - 'note' - 'evidence') is distinct from jsonb_strip_nulls(was - 'note' - 'evidence')
 order by a.subject_id, became ->> 'indicatorId', a.at desc, a.seq desc`;

export const lastTypedInReport = loader<string, LastTyped[]>(async (ctx, reportIds) => {
  const values = { province: ctx.scope.provinceId, reports: pgArray(reportIds) };
  const found = await statement<Omit<LastTyped, 'at'> & { at: string }>(ctx, LAST_TYPED, values);
  return groupBy(
    found.map((one) => ({ ...one, at: new Date(one.at) })),
    ({ reportId }) => reportId,
  );
});
