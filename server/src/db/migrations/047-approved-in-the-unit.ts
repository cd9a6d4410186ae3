import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/**
 * Room reports: a version may be approved by a leader of its own unit, before it is sent or while it waits above. It is
 * then frozen with the hash of its content, stands on the unit's own board, and stays invisible above until it is sent.
 */
export class M047ApprovedInTheUnit extends Migration {
  override up(): void {
    this.addSql(`
alter table report_version
  add column approved_at timestamptz,
  add column approved_by text,
  add column approved_by_account_id uuid,
  add column self_approved boolean not null default false,
  add constraint report_version_approved_whole check (case when approved_at is null
    then approved_by is null and approved_by_account_id is null and not self_approved
    else content_hash is not null and approved_by is not null and approved_by_account_id is not null end);
comment on column report_version.approved_at is 'when a leader of the unit itself approved it: it counts on the own board, and nowhere above; of departments always null';
comment on column report_version.self_approved is 'who approved it had typed figures of it, and nobody else of the unit could';

-- Whether somebody could decide in a unit about what comes from below on a day: a planner or a leader in office, with an
-- account that was not closed by then. Of the past what app.office_in_force is of today: an office that an official gave
-- is held from the day on which it was confirmed, whatever first day was written into it. Asked of the own unit, of those
-- below and of those above; null: there is no unit.
create function app.could_review(in_unit uuid, on_day date) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from office o
      join account a on a.province_id = o.province_id and a.id = o.account_id
       and (a.disabled_at is null or (a.disabled_at at time zone 'Asia/Ho_Chi_Minh')::date > on_day)
     where o.province_id = nullif(current_setting('app.province', true), '')::smallint
       and o.unit_id = in_unit and o.kind in ('PLANNER', 'LEADER')
       and (o.pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int
            or o.pos = any(string_to_array(nullif(current_setting('app.ancestors', true), ''), ',')::int[]))
       and o.confirmed_at is not null
       and (o.made_by_account_id is null or (o.confirmed_at at time zone 'Asia/Ho_Chi_Minh')::date <= on_day)
       and o.valid_from <= on_day and (o.valid_to is null or o.valid_to >= on_day)
       and (o.ended_at is null or (o.ended_at at time zone 'Asia/Ho_Chi_Minh')::date > on_day))
$$;
revoke all on function app.could_review(uuid, date) from public;
${grantToServing('execute on function app.could_review(uuid, date)')}
`);
  }
}
