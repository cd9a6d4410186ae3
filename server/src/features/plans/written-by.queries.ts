import type { Context } from '#kernel/context.ts';
import { named, pgArray } from '#kernel/sql.ts';

/** The trail of a plan, as far as some verbs wrote it. */
const WRITTEN = `subject = 'Plan' and subject_id = :plan and province_id = :province and verb = any(:verbs::text[])`;

const trailOf = ({ scope }: Context, plan: string, verbs: readonly string[]) => ({
  ...{ plan, province: scope.provinceId, verbs: pgArray(verbs) },
});

/** Who last wrote or emptied a part of a plan, and when. Null: the trail of the viewer's unit does not say. */
export async function lastWriter(
  ctx: Context,
  planId: string,
  verbs: readonly string[],
  part: Readonly<Record<string, string>>,
): Promise<{ by: string; at: string } | null> {
  const [entry] = await ctx.em.execute<{ by: string; at: Date }[]>(
    ...named(
      `select actor_name as by, at from audit_entry
        where ${WRITTEN}
          and (after @> :parts::jsonb or before @> :parts::jsonb or after @> jsonb_build_object('targets', :parts::jsonb))
        order by seq desc limit 1`,
      { ...trailOf(ctx, planId, verbs), parts: JSON.stringify([part]) },
    ),
  );
  return entry ? { by: entry.by, at: new Date(entry.at).toISOString() } : null;
}

/** The number of the last entry of the trail; "0": none that the viewer may see. */
export async function lastWritten(ctx: Context, planId: string, verbs: readonly string[]): Promise<string> {
  const [last] = await ctx.em.execute<{ seq: string }[]>(
    ...named(
      `select coalesce(max(seq), 0)::text as seq from audit_entry where ${WRITTEN}`,
      trailOf(ctx, planId, verbs),
    ),
  );
  return last?.seq ?? '0';
}

/** What somebody has written in a plan. */
export interface Written {
  /** Full name. */
  by: string;
  indicatorIds: string[];
}

/** Who wrote after an entry of the trail, the first one first, and about which indicators. */
export function writtenSince(ctx: Context, planId: string, verbs: readonly string[], seq: string): Promise<Written[]> {
  return ctx.em.execute<Written[]>(
    ...named(
      `select a.actor_name as by, array_agg(distinct w.id #>> '{}') as "indicatorIds"
         from audit_entry a
        cross join lateral jsonb_path_query(jsonb_build_array(a.before, a.after), '$.**.indicatorId') as w (id)
        where ${WRITTEN} and a.seq > :seq::bigint
        group by a.actor_name
        order by min(a.seq)`,
      { ...trailOf(ctx, planId, verbs), seq },
    ),
  );
}
