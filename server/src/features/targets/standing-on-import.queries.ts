import type { Context } from '#kernel/context.ts';
import { statement } from '#kernel/sql.ts';

export const STANDING = ['PLAN', 'TARGET', 'LINK', 'MERGED', 'WEIGHT', 'PART', 'RULE', 'CHANGED'] as const;

/** What stands on some indicators of an import: on how many, and which they are, the first three by name. */
export interface Standing {
  what: (typeof STANDING)[number];
  count: number;
  names: string[];
}

/** Each names the indicators `made` that something stands on, as far as the reader sees it; what the import made itself is none. */
const FOUND: Readonly<Record<Standing['what'], string>> = {
  PLAN: `exists (select from plan_indicator p where p.indicator_id = made.id)
         or exists (select from responsibility r where r.indicator_id = made.id)
         or exists (select from ended_line l where l.indicator_id = made.id)`,
  TARGET: 'exists (select from target t where t.indicator_id = made.id)',
  LINK: 'exists (select from indicator_link l where made.id in (l.indicator_id, l.shared_id))',
  MERGED: 'exists (select from indicator m where m.merged_into_id = made.id)',
  WEIGHT: `exists (select from indicator_edition e join indicator w on w.id = e.indicator_id
                    where e.weight_indicator_id = made.id and w.import_id is distinct from :taken::uuid)`,
  PART: `exists (select from indicator p
                  where p.parent_id = made.id and p.import_id is distinct from :taken::uuid)`,
  RULE: 'exists (select from indicator_rule r where r.indicator_id = made.id)',
  CHANGED: `exists (select from audit_entry a
                     where a.province_id = :province and a.subject_id = made.id and a.subject = 'Indicator')`,
};

const ALL = `
with made as (
  select i.id, (select e.name from indicator_edition e
                 where e.indicator_id = i.id order by e.edition desc limit 1) as name
    from indicator i
   where i.province_id = :province and i.import_id = :taken::uuid),
found as (
${STANDING.map((what) => `  select '${what}' as what, made.name from made where ${FOUND[what]}`).join('\n  union all\n')})
select what, count(*)::int as count, (array_agg(name order by name collate "C"))[1:3] as names
  from found group by what`;

/** What hinders that the indicators of an import are taken back, in one order. */
export async function standingOnImport(ctx: Context, taken: string): Promise<Standing[]> {
  const found = await statement<Standing>(ctx, ALL, { province: ctx.scope.provinceId, taken });
  return found.toSorted((one, other) => STANDING.indexOf(one.what) - STANDING.indexOf(other.what));
}

/** Deletes all indicators of an import of the reader's unit; answers how many. What refers to one of them stops it. */
export async function takeCatalogueBack(ctx: Context, taken: string): Promise<number> {
  const rows = await statement<{ gone: number }>(ctx, 'select app.take_catalogue_back(:taken::uuid) as gone', {
    taken,
  });
  return rows[0]?.gone ?? 0;
}
