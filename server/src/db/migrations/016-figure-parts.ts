import { Migration } from '@mikro-orm/migrations';

const PART = `@.type() == "object" && @.key.type() == "string"
  && (@.number like_regex "^[0-9]{1,18}([.][0-9]{1,6})?$" || @.date like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")`;

/**
 * A figure of several parts: times per month or quarter, shares of one whole, days of completion. An indicator has its
 * own ordinal scale and its own rule of scoring. A plan says which of its lines a composite counts.
 */
export class M016FigureParts extends Migration {
  override up(): void {
    this.addSql(`
alter table figure add column parts jsonb constraint figure_parts check (
  parts is null or (jsonb_typeof(parts) = 'array' and parts <> '[]'
    and jsonb_array_length(jsonb_path_query_array(parts, '$[*] ? (${PART})')) = jsonb_array_length(parts)));
comment on column figure.parts is
  'times per sub-period, shares of one whole, or days of completion: [{"key": "2023-Q1", "number": "2"}], by key';

alter table indicator_edition
  add column grades text[] constraint indicator_edition_grades check (grades is null or cardinality(grades) > 1),
  add column scoring jsonb constraint indicator_edition_scoring check (
    scoring is null or scoring ->> 'rule' in ('PERCENT', 'TOLERANCE', 'BANDS', 'LINEAR', 'ALL_VALID'));
comment on column indicator_edition.grades is 'its ordinal scale, worst first; null: one of the scales that are known';
comment on column indicator_edition.scoring is 'cách chấm: the rule by which it is scored and coloured beside its verdict';

alter table plan_indicator add column member_ids uuid[] not null default '{}';
comment on column plan_indicator.member_ids is 'of a composite: the indicators of the same plan that the decision lists under it';

alter table plan_indicator no force row level security;
alter table objective no force row level security;
update plan_indicator c
   set member_ids = m.ids
  from (select part.plan_id, i.parent_id, array_agg(part.indicator_id order by o.ordinal, part.ordinal) as ids
          from plan_indicator part
          join indicator i on i.id = part.indicator_id
          join objective o on o.province_id = part.province_id and o.id = part.objective_id
         group by part.plan_id, i.parent_id) m
 where m.plan_id = c.plan_id and m.parent_id = c.indicator_id
   and exists (select from indicator_edition e where e.indicator_id = c.indicator_id and e.kind = 'COMPOSITE');
alter table plan_indicator force row level security;
alter table objective force row level security;
`);
  }
}
