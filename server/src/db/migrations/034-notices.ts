import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, OWN_ACCOUNT, protect } from '../row-security.ts';

/** Room notices: what somebody is told, written in the transaction of the act. */
export class M034Notices extends Migration {
  override up(): void {
    this.addSql(`
create table notice (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  pos integer not null,
  personal boolean not null,
  kind text not null,
  facts jsonb not null,
  subject_id uuid not null,
  occasion text not null,
  at timestamptz not null,
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  constraint notice_pk primary key (province_id, id),
  constraint notice_once unique (province_id, account_id, kind, subject_id, occasion),
  constraint notice_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_read on notice (created_at) where read_at is not null;
comment on column notice.pos is 'the unit in whose offices it is read';
comment on column notice.personal is 'it concerns the person and is read in whatever office they act';
comment on column notice.facts is 'what its words are made of: names and kinds, no figures';
comment on column notice.occasion is 'which time it was, of one kind and subject: nobody is told twice';

-- The reader's own, and of what concerns an office that of the unit acted in. Written by app.notify alone.
${protect('notice', {
  select: `account_id = ${OWN_ACCOUNT} and (personal or ${isOwn()})`,
  update: `account_id = ${OWN_ACCOUNT} and (personal or ${isOwn()})`,
  columns: { update: 'read_at' },
  operator: true,
})}

-- Tells accounts of one province of something: of the scope's, where one is open. At no place: it concerns the person,
-- and stands at the unit that keeps the account. Who has been told already is not told again.
create function app.notify(in_province smallint, accounts uuid[], ids uuid[], place integer, what text, said jsonb,
                           about uuid, which text, moment timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if nullif(current_setting('app.province', true), '')::smallint <> in_province then
    raise exception 'nobody of another province is told';
  end if;
  insert into notice (province_id, id, account_id, pos, personal, kind, facts, subject_id, occasion, at)
  select a.province_id, told.id, a.id, coalesce(place, a.pos), place is null, what, said, about, which, moment
    from unnest(accounts, ids) as told (account_id, id)
    join account a on a.province_id = in_province and a.id = told.account_id
  on conflict on constraint notice_once do nothing;
end $$;

-- Whether the account has signed in with any device that is still known.
create function app.has_known_device(account_province smallint, of_account uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from known_device where province_id = account_province and account_id = of_account)
$$;

create or replace function app.forget_old() returns bigint
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
  ), notices as (
    delete from notice where read_at is not null and created_at < clock_timestamp() - interval '180 days' returning 1
  )
  select (select count(*) from answers) + (select count(*) from sessions) + (select count(*) from invitations)
       + (select count(*) from failures) + (select count(*) from notices)
$$;

revoke all on function app.notify(smallint, uuid[], uuid[], integer, text, jsonb, uuid, text, timestamptz),
  app.has_known_device(smallint, uuid) from public;
${[
  'notify(smallint, uuid[], uuid[], integer, text, jsonb, uuid, text, timestamptz)',
  'has_known_device(smallint, uuid)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
