import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin, protect } from '../row-security.ts';

/** As of an issued plan: what a department plans is read in its unit and above alone. */
const read = `${isWithin()} or (department_id is null and (${isAbove()} or ${isNamed()}))`;

/** Room plans: the signed copy of an issued plan's document. A later one stands in its place, and none is ever taken away. */
export class M066SignedCopies extends Migration {
  override up(): void {
    this.addSql(`
create table signed_copy (
  province_id smallint not null,
  id uuid not null,
  plan_id uuid not null,
  pos integer not null,
  department_id uuid,
  named integer[] not null default '{}',
  reason text,
  name text not null,
  size integer not null,
  digest text not null,
  media_type text not null,
  attached_at timestamptz not null,
  attached_by text not null,
  attached_by_account_id uuid not null,
  constraint signed_copy_pk primary key (province_id, id),
  constraint signed_copy_plan_fk foreign key (province_id, plan_id) references plan (province_id, id)
);
comment on column signed_copy.department_id is 'the department of the unit whose plan it is; null: the unit''s own';
comment on column signed_copy.reason is 'why it stands in the place of the one before; null: it is the first';
create index signed_copy_plan on signed_copy (province_id, plan_id);
create index signed_copy_digest on signed_copy (digest);
create index signed_copy_pos on signed_copy (pos);
${protect('signed_copy', {
  ...{ select: read, insert: isOwn(), operator: true },
})}

-- As before, and signed copies.
create or replace function app.bytes_kept(of_province smallint, at_place integer) returns bigint
language sql stable as $$
  select coalesce(sum(size), 0)::bigint from (
    select digest, max(size) as size from (
      select digest, size from upload where province_id = of_province and pos = at_place and media_type is not null
      union all
      select digest, size from figure_evidence where province_id = of_province and pos = at_place
      union all
      select digest, size from signed_copy where province_id = of_province and pos = at_place) kept
     group by digest) each
$$;
create or replace function app.unused_files(digests text[]) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select d from unnest(digests) d
   where not exists (select from upload u where u.digest = d) and not exists (select from figure_evidence e where e.digest = d)
     and not exists (select from signed_copy c where c.digest = d)
$$;
`);
  }
}
