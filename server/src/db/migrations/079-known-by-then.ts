import { Migration } from '@mikro-orm/migrations';

/**
 * Rooms plans and targets: since when a plan, an entry of the ledger and what a composite counts have stood there, and
 * when it was said that an entry ends. Days of validity alone do not tell what was known on a day: a decision may hold from
 * a day before the one on which it was entered. What was entered until now has it from the trail, else from its decision;
 * where neither says so it is null, and goes by its days of validity.
 */
export class M079KnownByThen extends Migration {
  override up(): void {
    this.addSql(`
alter table target
  add column issued_at timestamptz,
  add column issued_by text,
  add column ended_at timestamptz,
  add constraint target_issued_at check (issued_at is null or state in ('ISSUED', 'WITHDRAWN')),
  add constraint target_ended_at check (ended_at is null or in_force_to is not null);
alter table plan add column issued_at timestamptz;
alter table member_adjustment add column made_at timestamptz;
comment on column target.issued_at is 'when it was issued, or withdrew another; null: a draft, or of before this was kept';
comment on column target.ended_at is 'when it was said that it ends; null where in_force_to is, or of before this was kept';
comment on column plan.issued_at is 'null: a draft, or of before this was kept';
comment on column member_adjustment.made_at is 'null: of before this was kept';

alter table target no force row level security;
alter table plan no force row level security;
alter table member_adjustment no force row level security;
alter table decision no force row level security;
alter table audit_entry no force row level security;
alter table target disable trigger target_ledger;

update plan p set issued_at = d.issued_at
  from decision d
 where p.issued and d.province_id = p.province_id and d.id = p.decision_id;
update member_adjustment m set made_at = d.issued_at
  from decision d
 where d.province_id = m.province_id and d.id = m.decision_id;
update target t set issued_at = d.issued_at, issued_by = d.issued_by
  from decision d
 where t.state in ('ISSUED', 'WITHDRAWN') and d.province_id = t.province_id and d.id = t.decision_id;
update target t set issued_at = e.at, issued_by = e.actor_name
  from (select distinct on (a.province_id, entry ->> 'id') a.province_id, entry ->> 'id' as id, a.at, a.actor_name
          from audit_entry a
         cross join lateral jsonb_array_elements(
           case jsonb_typeof(a.after -> 'targets') when 'array' then a.after -> 'targets' else '[]' end) entry
         where a.verb in ('assignTargets', 'adjustTargets') and entry ? 'id'
         order by a.province_id, entry ->> 'id', a.at) e
 where t.state = 'ISSUED' and t.province_id = e.province_id and t.id::text = e.id;
update target t set issued_at = e.at, issued_by = e.actor_name
  from audit_entry e
 where t.state = 'WITHDRAWN' and e.verb = 'withdrawTargets' and e.province_id = t.province_id and e.subject_id = t.id;
update target t set ended_at = later.issued_at
  from target later
 where t.in_force_to is not null and later.province_id = t.province_id and later.replaces_id = t.id;

alter table target enable trigger target_ledger;
alter table target force row level security;
alter table plan force row level security;
alter table member_adjustment force row level security;
alter table decision force row level security;
alter table audit_entry force row level security;

-- As before; whoever closes an entry says with the day when that was.
create or replace function app.keep_ledger() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  own integer := nullif(current_setting('app.pos', true), '')::int;
  changeable text[] := '{revision}';
begin
  if old.state = 'DRAFT' then return new; end if;
  if old.by_pos = own then
    changeable := changeable || '{named}'::text[];
    if old.in_force_to is null then changeable := changeable || '{in_force_to,ended_at}'::text[]; end if;
  end if;
  if old.pos = own and (old.by_pos <> own or old.department_id is not null) and old.acknowledged_at is null then
    changeable := changeable || '{acknowledged_at,acknowledged_by}'::text[];
  end if;
  if to_jsonb(new) - changeable is distinct from to_jsonb(old) - changeable then
    raise exception 'an entry of the ledger of targets is not overwritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
`);
  }
}
