import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/**
 * Room endings: who takes over a unit that ended and for how many days its people finish, each said with the act that says
 * so; a unit that only changed its name has not ended; how much is left open where one has, told to those above it and to who has taken it over.
 */
export class M064HeirsNamed extends Migration {
  override up(): void {
    this.addSql(`
alter table unit_ending
  drop column reason,
  add column heir_act text,
  add column heir_reason text,
  add column days_act text,
  add column days_reason text,
  add constraint unit_ending_heir_cited check (num_nonnulls(successor_id, heir_act, heir_reason) in (0, 3)),
  add constraint unit_ending_days_cited check (num_nonnulls(finishing_days, days_act, days_reason) in (0, 3));
comment on column unit_ending.heir_act is 'the decision that names successor_id, as its number and day are written';
comment on column unit_ending.days_act is 'the decision that says finishing_days';
${grantToServing('update (heir_act, heir_reason, days_act, days_reason) on unit_ending')}
${RENAMED}
${BY_ACT}
${POSSIBLE}
${LEFT_OPEN}
${['heir_by_act(uuid, date)', 'left_open(uuid[], date)']
  .map((f) => `revoke all on function app.${f} from public;\n${grantToServing(`execute on function app.${f}`)}`)
  .join('\n')}
`);
  }
}

const RENAMED = `
-- As before; a unit that was renamed, retyped or moved has not ended: its last version has no last day.
create or replace function app.last_day_of(of_unit uuid, as_of date) returns date
language sql stable as $$
  select max(v.valid_to) from unit_version v
   where v.unit_id = of_unit
  having bool_and(coalesce(v.valid_to, 'infinity') < as_of)
$$;
`;

const BY_ACT = `
-- Whom the act names for the whole of a unit and for nothing else beside. Null: it was divided, or the record does not say.
create function app.heir_by_act(of_unit uuid, as_of date) returns uuid
language sql stable as $$
  select min(s.to_unit_id::text)::uuid from unit_succession s
   where s.from_unit_id = of_unit and s.effective_on <= as_of
  having count(*) = 1 and bool_and(s.kind = 'WHOLE')
$$;

-- As before.
create or replace function app.next_heir(of_unit uuid, as_of date) returns uuid
language sql stable as $$
  select coalesce(app.heir_by_act(of_unit, as_of), (select e.successor_id from unit_ending e where e.unit_id = of_unit))
$$;
`;

const POSSIBLE = `
-- As before, each part of it by its index.
create or replace function app.possible_heirs(of_unit uuid, as_of date) returns setof uuid
language sql stable as $$
  with ended as materialized (
    select v.unit_id, v.parent_id, v.valid_to from unit_version v
     where v.unit_id = of_unit and app.last_day_of(of_unit, as_of) = v.valid_to),
  below as materialized (
    select v.unit_id from ended e join unit_version v on v.parent_id = e.unit_id and v.validity @> e.valid_to),
  heirs as (
    select s.to_unit_id as unit_id from ended e
      join unit_succession s on s.from_unit_id = e.unit_id and s.effective_on <= as_of
    union
    select s.to_unit_id from below b join unit_succession s on s.from_unit_id = b.unit_id and s.effective_on <= as_of
    union
    -- what goes on under its own name, in another place
    select b.unit_id from below b
    union
    select coalesce(app.heir_of(e.parent_id, as_of), e.parent_id) from ended e where exists (select from below))
  select distinct h.unit_id from heirs h
    join unit_version v on v.unit_id = h.unit_id and v.validity @> as_of
$$;
`;

const LEFT_OPEN = `
-- How much is left open in units that have ended, to those above them and to the unit that has taken them over: numbers
-- and periods alone. Drafts are read by their own unit, so each is counted as of that unit, under the same policies, and
-- the scope of the transaction is put back.
create function app.left_open(units uuid[], as_of date)
returns table (unit_id uuid, begun jsonb, to_review integer, to_acknowledge integer, proposals integer, drafts integer)
language plpgsql stable as $$
declare
  place record;
  own_pos constant text := current_setting('app.pos', true);
  own_unit constant text := current_setting('app.unit', true);
  own_province constant text := current_setting('app.province', true);
  own_lo constant text := current_setting('app.lo', true);
  own_hi constant text := current_setting('app.hi', true);
begin
  if coalesce(own_pos, '') = '' then return; end if;
  for place in
    select distinct on (v.unit_id) v.unit_id, v.pos, v.province_id, app.subtree_end(v.pos) as last_below
      from unit_version v
     where v.unit_id = any(units) and app.last_day_of(v.unit_id, as_of) is not null
       and ((v.pos between own_lo::int and own_hi::int and v.unit_id <> own_unit::uuid)
            or app.heir_of(v.unit_id, as_of) = own_unit::uuid)
     order by v.unit_id, v.valid_from desc nulls last
  loop
    perform set_config('app.pos', place.pos::text, true), set_config('app.unit', place.unit_id::text, true),
            set_config('app.province', place.province_id::text, true),
            set_config('app.lo', place.pos::text, true), set_config('app.hi', place.last_below::text, true);
    unit_id := place.unit_id;
    select coalesce(jsonb_agg(jsonb_build_object('periodId', r.period_id, 'departmentId', r.department_id)), '[]') into begun
      from report r
     where r.province_id = place.province_id and r.unit_id = place.unit_id and r.pos = place.pos
       and r.state in ('DRAFT', 'RETURNED');
    select count(*) into to_review
      from report r
     where r.reviewer_unit_id = place.unit_id and r.state = 'SUBMITTED' and r.province_id = place.province_id
       and r.pos between place.pos and place.last_below;
    select (select count(*) from target t
             where t.province_id = place.province_id and t.unit_id = place.unit_id and t.pos = place.pos
               and t.state = 'ISSUED' and t.in_force_to is null and t.acknowledged_at is null
               and (t.by_unit_id <> t.unit_id or t.department_id is not null))
         + (select count(*) from responsibility h
             where h.province_id = place.province_id and h.pos = place.pos and h.issued and h.acknowledged_at is null)
      into to_acknowledge;
    select count(*) into proposals
      from target t
     where t.province_id = place.province_id and t.unit_id = place.unit_id and t.pos = place.pos and t.state = 'PROPOSED'
       and not exists (select from target given
                        where given.province_id = t.province_id and given.unit_id = t.unit_id and given.pos = t.pos
                          and given.year = t.year and given.indicator_id = t.indicator_id and given.state = 'ISSUED'
                          and given.source = 'ASSIGNED');
    select count(*) into drafts
      from plan p
     where p.province_id = place.province_id and p.unit_id = place.unit_id and p.pos = place.pos and not p.issued;
    return next;
  end loop;
  perform set_config('app.pos', own_pos, true), set_config('app.unit', own_unit, true),
          set_config('app.province', own_province, true), set_config('app.lo', own_lo, true),
          set_config('app.hi', own_hi, true);
end $$;
`;
