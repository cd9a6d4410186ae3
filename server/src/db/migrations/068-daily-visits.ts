import { Migration } from '@mikro-orm/migrations';
import { grantToServing, protect } from '../row-security.ts';

/**
 * Room notices: who is told of what because a day has come. Each office is looked at once a day, by whichever server takes
 * it first, as its holder and for reading alone.
 */
export class M068DailyVisits extends Migration {
  override up(): void {
    this.addSql(`
create table daily_visit (
  province_id smallint not null,
  office_id uuid not null,
  pos integer not null,
  day date,
  taken_for date,
  taken_at timestamptz,
  constraint daily_visit_pk primary key (province_id, office_id),
  constraint daily_visit_office_fk foreign key (province_id, office_id) references office (province_id, id) on delete cascade,
  constraint daily_visit_taken check ((taken_for is null) = (taken_at is null))
);
create index daily_visit_day on daily_visit (day);
comment on table daily_visit is 'until when the holder of an office was told what days bring; the serving role has nothing on it but the functions below';
comment on column daily_visit.day is 'the last day on which the holder was looked at; null: never';
comment on column daily_visit.taken_at is 'when a server began to look: what has no end ten minutes later is begun anew';

${protect('daily_visit', { select: 'false', operator: true })}

-- Offices of some kinds that are in force join, those that are not any more leave.
create function app.begin_visits(kinds text[], as_of date) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from daily_visit v using office o
   where o.province_id = v.province_id and o.id = v.office_id and not app.office_in_force(o, as_of);
  insert into daily_visit (province_id, office_id, pos)
  select o.province_id, o.id, o.pos from office o
   where o.kind = any(kinds) and app.office_in_force(o, as_of)
     and not exists (select from daily_visit v where v.province_id = o.province_id and v.office_id = o.id)
  on conflict do nothing
$$;

-- Takes one office that nobody has looked at on a day and marks it, so that no other server has it; no row: none is left.
create function app.take_visit(as_of date) returns table (province_id smallint, office_id uuid, since date)
language sql security definer set search_path = public, pg_temp as $$
  with chosen as (
    select v.province_id, v.office_id from daily_visit v
     where (v.day is null or v.day < as_of)
       and (v.taken_at is null or v.taken_at < clock_timestamp() - interval '10 minutes')
     order by v.day nulls first limit 1 for update skip locked)
  update daily_visit v set taken_for = as_of, taken_at = clock_timestamp()
    from chosen c
   where v.province_id = c.province_id and v.office_id = c.office_id
  returning v.province_id, v.office_id, v.day
$$;

-- Opens the scope of an office that was taken, in a transaction that only reads. Answers what app.open_scope answers, or
-- null.
create function app.open_visit(of_province smallint, in_office uuid, as_of date) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  holder record;
  scope jsonb;
begin
  if current_setting('transaction_read_only') <> 'on' then
    raise exception 'whoever is looked at is read as, and nothing else';
  end if;
  select o.account_id into holder
    from daily_visit v
    join office o on o.province_id = v.province_id and o.id = v.office_id
   where v.province_id = of_province and v.office_id = in_office and v.taken_for = as_of;
  if not found then return null; end if;
  scope := app.enter(of_province, holder.account_id, in_office, null, null, as_of);
  if scope is null then return null; end if;
  return scope || jsonb_build_object('sessionId', in_office, 'byKey', false, 'secondFactor', false, 'resting', false);
end $$;

-- Its holder has been told: in the transaction that writes what they are told.
create function app.end_visit(of_province smallint, in_office uuid, as_of date) returns void
language sql security definer set search_path = public, pg_temp as $$
  update daily_visit set day = as_of, taken_for = null, taken_at = null
   where province_id = of_province and office_id = in_office and taken_for = as_of
$$;

${[
  'begin_visits(text[], date)',
  'take_visit(date)',
  'open_visit(smallint, uuid, date)',
  'end_visit(smallint, uuid, date)',
]
  .map((f) => `revoke all on function app.${f} from public;\n${grantToServing(`execute on function app.${f}`)}`)
  .join('\n')}
`);
  }
}
