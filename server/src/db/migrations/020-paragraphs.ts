import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isAbove, isNamed, isOwn, isWithin, protect } from '../row-security.ts';

/** Drafts are the unit's own; what is issued goes up and down the tree and to the units that the decision names. */
const issuedOrOwn = `${isOwn()} or (issued and (${isWithin()} or ${isAbove()} or ${isNamed()}))`;

/**
 * Room plans: the paragraphs of a plan that are neither objective nor task, each a row of its own in its place, and the
 * number that a task bears in the document. A decision that was drafted with a plan can be thrown away with it.
 */
export class M020Paragraphs extends Migration {
  override up(): void {
    this.addSql(`
create table paragraph (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  objective_id uuid,
  pos integer not null,
  issued boolean not null default false,
  named integer[] not null default '{}',
  section text not null constraint paragraph_section
    check (section in ('PREAMBLE', 'PURPOSE', 'OBJECTIVES', 'MEASURES', 'MONITORING', 'ORGANISATION')),
  ordinal smallint not null,
  heading boolean not null default false,
  text text not null,
  indicator_ids uuid[] not null default '{}',
  constraint paragraph_pk primary key (province_id, id),
  constraint paragraph_plan_fk foreign key (province_id, plan_id) references plan (province_id, id),
  constraint paragraph_objective_fk foreign key (province_id, objective_id) references objective (province_id, id),
  constraint paragraph_under check (objective_id is null or section in ('OBJECTIVES', 'MEASURES'))
);
comment on table paragraph is 'what a plan says besides objectives and tasks, to the letter, in the order of the document';
comment on column paragraph.section is 'the part of the document in which it stands';
comment on column paragraph.objective_id is 'under which objective, in the list of objectives or in the plan of measures; null: above all of them';
comment on column paragraph.ordinal is 'its place among those of its section and objective, from 1';
comment on column paragraph.indicator_ids is 'the indicators whose targets it states; a line under an objective that states none is not quantified (chưa lượng hóa)';
create index paragraph_plan on paragraph (province_id, plan_id, ordinal);
create index paragraph_objective on paragraph (province_id, objective_id);

alter table decision no force row level security;
alter table plan no force row level security;
insert into paragraph (province_id, id, plan_id, pos, issued, named, section, ordinal, heading, text)
select p.province_id, gen_random_uuid(), p.id, p.pos, p.issued, p.named, l.section,
       row_number() over (partition by p.province_id, p.id, l.section order by l.part, l.line), l.line = 0, l.text
  from plan p
  join decision d on d.province_id = p.province_id and d.id = p.decision_id
 cross join lateral (
       select s.part, w.line, w.text,
              case when s.said ->> 'heading' ilike '%theo dõi%' then 'MONITORING'
                   when s.said ->> 'heading' ilike '%mục đích%' then 'PURPOSE'
                   when s.said ->> 'heading' ilike '%tổ chức%' then 'ORGANISATION'
                   else 'PREAMBLE' end as section
         from jsonb_array_elements(d.sections) with ordinality s (said, part)
        cross join lateral (
              select 0::bigint as line, s.said ->> 'heading' as text
               union all
              select t.line, t.text from jsonb_array_elements_text(s.said -> 'paragraphs') with ordinality t (text, line)) w) l
 where l.text <> '';
alter table decision force row level security;
alter table plan force row level security;
alter table decision drop column sections;

alter table task add column number text;
comment on column task.number is 'as printed: "1", "4."; null: it bears none';

${protect('paragraph', { select: issuedOrOwn, insert: isOwn(), update: isOwn(), delete: `${isOwn()} and not issued` })}
create policy decision_delete on decision for delete using (${isOwn()} and not issued);
${grantToServing('delete on decision')}
`);
  }
}
