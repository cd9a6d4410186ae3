import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';

/** The trail of plans, as far as some verbs wrote it. */
const WRITTEN = `subject = 'Plan' and subject_id = any(:plans::uuid[]) and province_id = :province and verb = any(:verbs::text[])`;

const trailOf = ({ scope }: Context, plans: readonly string[], verbs: readonly string[]) => ({
  ...{ plans: pgArray(plans), province: scope.provinceId, verbs: pgArray(verbs) },
});

/** Who last wrote or emptied a part of a plan, and when. Null: the trail of the viewer's unit does not say. */
export async function lastWriter(
  ctx: Context,
  planId: string,
  verbs: readonly string[],
  part: Readonly<Record<string, string>>,
): Promise<{ by: string; at: string } | null> {
  const [entry] = await statement<{ by: string; at: Date }>(
    ctx,
    `select actor_name as by, at from audit_entry
        where ${WRITTEN}
          and (after @> :parts::jsonb or before @> :parts::jsonb or after @> jsonb_build_object('targets', :parts::jsonb))
        order by seq desc limit 1`,
    { ...trailOf(ctx, [planId], verbs), parts: JSON.stringify([part]) },
  );
  return entry ? { by: entry.by, at: new Date(entry.at).toISOString() } : null;
}

/** The number of the last entry of the trail, by plan; none of a plan of which the viewer may see none. */
export async function lastWritten(
  ctx: Context,
  planIds: readonly string[],
  verbs: readonly string[],
): Promise<Map<string, string>> {
  const rows = await statement<{ planId: string; seq: string }>(
    ctx,
    `select subject_id as "planId", max(seq)::text as seq from audit_entry where ${WRITTEN} group by subject_id`,
    trailOf(ctx, planIds, verbs),
  );
  return new Map(rows.map(({ planId, seq }) => [planId, seq]));
}

/** What somebody has written in a plan. */
export interface Written {
  /** Full name. */
  by: string;
  indicatorIds: string[];
}

/** Who wrote after an entry of the trail, the first one first, and about which indicators. */
export function writtenSince(ctx: Context, planId: string, verbs: readonly string[], seq: string): Promise<Written[]> {
  return statement<Written>(
    ctx,
    `select a.actor_name as by, array_agg(distinct w.id #>> '{}') as "indicatorIds"
         from audit_entry a
        cross join lateral jsonb_path_query(jsonb_build_array(a.before, a.after), '$.**.indicatorId') as w (id)
        where ${WRITTEN} and a.seq > :seq::bigint
        group by a.actor_name
        order by min(a.seq)`,
    { ...trailOf(ctx, [planId], verbs), seq },
  );
}
