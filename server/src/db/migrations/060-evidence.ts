import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, isWithin, OWN_ACCOUNT, protect } from '../row-security.ts';

const submittedOrOwn = `${isOwn()} or (submitted and ${isWithin()})`;

/**
 * Rooms evidence and reports: files that show where a figure comes from. What is being sent is its sender's alone, until
 * it is attached; what is attached goes with the version of the report. The bytes lie outside the database, by digest.
 */
export class M060Evidence extends Migration {
  override up(): void {
    this.addSql(`
create table upload (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  pos integer not null,
  name text not null,
  size integer not null constraint upload_size check (size > 0),
  digest text not null constraint upload_digest check (digest ~ '^[0-9a-f]{64}$'),
  media_type text,
  begun_at timestamptz not null default clock_timestamp(),
  constraint upload_pk primary key (province_id, id),
  constraint upload_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on column upload.media_type is 'told by the content once all of it has come and is kept; null: it is still being sent';
create index upload_account on upload (province_id, account_id);
create index upload_digest on upload (digest);
create index upload_age on upload (begun_at);

create table figure_evidence (
  province_id smallint not null,
  id uuid not null,
  report_id uuid not null,
  version smallint not null,
  indicator_id uuid not null constraint figure_evidence_indicator_fk references indicator (id),
  pos integer not null,
  name text not null,
  size integer not null,
  digest text not null,
  media_type text not null,
  attached_at timestamptz not null,
  attached_by text not null,
  attached_by_account_id uuid not null,
  submitted boolean not null default false,
  constraint figure_evidence_pk primary key (province_id, id),
  constraint figure_evidence_once unique (province_id, report_id, version, indicator_id, digest),
  constraint figure_evidence_report_fk foreign key (province_id, report_id) references report (province_id, id)
);
create index figure_evidence_digest on figure_evidence (digest);
create index figure_evidence_pos on figure_evidence (pos);

${protect('upload', { select: own, insert: own, update: own, delete: own, columns: { update: 'media_type' }, operator: true })}
${protect('figure_evidence', {
  ...{ select: submittedOrOwn, insert: isOwn(), update: submittedOrOwn, delete: `${isOwn()} and not submitted` },
  ...{ columns: { update: 'submitted' }, operator: true },
})}

-- How many bytes of files a unit keeps, each once, as far as the reader sees it.
create function app.bytes_kept(of_province smallint, at_place integer) returns bigint
language sql stable as $$
  select coalesce(sum(size), 0)::bigint from (
    select digest, max(size) as size from (
      select digest, size from upload where province_id = of_province and pos = at_place and media_type is not null
      union all
      select digest, size from figure_evidence where province_id = of_province and pos = at_place) kept
     group by digest) each
$$;
revoke all on function app.bytes_kept(smallint, integer) from public;
${grantToServing('execute on function app.bytes_kept(smallint, integer)')}

-- Of these digests those that nothing in the database refers to.
create function app.unused_files(digests text[]) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select d from unnest(digests) d
   where not exists (select from upload u where u.digest = d) and not exists (select from figure_evidence e where e.digest = d)
$$;
revoke all on function app.unused_files(text[]) from public;

-- What was being sent goes with the person.
create function app.end_uploads() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  delete from upload where province_id = new.province_id and account_id = new.id;
  return null;
end $$;
revoke all on function app.end_uploads() from public;
create trigger account_uploads_end after update of erased_at on account for each row
  when (new.erased_at is not null) execute function app.end_uploads();
${grantToServing('execute on function app.unused_files(text[])')}
${FORGET}
`);
  }
}

const own = `${isOwn()} and account_id = ${OWN_ACCOUNT}`;

/** As before, and uploads that nothing came of. */
const FORGET = `
create or replace function app.forget_old(moment timestamptz) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with answers as (
    delete from mutation_answer where created_at < clock_timestamp() - interval '30 days' returning 1
  ), sessions as (
    delete from session
     where least(expires_at, coalesce(revoked_at, expires_at)) < clock_timestamp() - interval '30 days' returning 1
  ), invitations as (
    delete from invitation
     where least(expires_at, coalesce(used_at, expires_at)) < clock_timestamp() - interval '30 days' returning 1
  ), failures as (
    delete from sign_in_throttle where last_failure_at < clock_timestamp() - interval '30 days' returning 1
  ), refused as (
    delete from refused_sign_in where recorded_at < clock_timestamp() - interval '180 days' returning 1
  ), keys as (
    delete from api_key
     where least(expires_at, coalesce(revoked_at, expires_at)) < clock_timestamp() - interval '180 days' returning 1
  ), devices as (
    delete from known_device where last_seen_at < clock_timestamp() - interval '400 days' returning 1
  ), challenges as (
    delete from passkey_challenge where expires_at < clock_timestamp() returning 1
  ), begun as (
    delete from mail_address t
     where (t.confirmed_at is null and t.asked_at < clock_timestamp() - interval '30 days')
        or exists (select from account a where a.province_id = t.province_id and a.id = t.account_id
                     and a.disabled_at < moment - interval '30 days')
    returning 1
  ), mails as (
    delete from mail where created_at < clock_timestamp() - interval '30 days' returning 1
  ), notices as (
    delete from notice
     where (read_at is not null and created_at < clock_timestamp() - interval '180 days')
        or created_at < clock_timestamp() - interval '365 days' returning 1
  ), uploads as (
    delete from upload where begun_at < clock_timestamp() - interval '1 day' returning 1
  )
  select (select count(*) from answers) + (select count(*) from sessions) + (select count(*) from invitations)
       + (select count(*) from failures) + (select count(*) from refused) + (select count(*) from keys)
       + (select count(*) from devices) + (select count(*) from challenges) + (select count(*) from begun)
       + (select count(*) from mails) + (select count(*) from notices) + (select count(*) from uploads)
$$;
`;
