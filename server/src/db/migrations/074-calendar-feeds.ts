import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, OWN_ACCOUNT, protect } from '../row-security.ts';

/** Room notices: due days as a calendar, under an address that holds a secret of its own, of a person in one office. */
export class M074CalendarFeeds extends Migration {
  override up(): void {
    this.addSql(`
create table calendar_feed (
  province_id smallint not null,
  id uuid not null,
  account_id uuid not null,
  office_id uuid not null,
  pos integer not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  read_at timestamptz,
  reads integer not null default 0,
  constraint calendar_feed_pk primary key (province_id, id),
  constraint calendar_feed_one_each unique (province_id, office_id),
  constraint calendar_feed_token_unique unique (token_hash),
  constraint calendar_feed_office_fk foreign key (province_id, account_id, office_id)
    references office (province_id, account_id, id) on delete cascade
);
create index calendar_feed_office on calendar_feed (province_id, account_id, office_id);
comment on table calendar_feed is 'lịch hạn báo cáo: whoever has the address reads the due days of the office, while it lasts';
comment on column calendar_feed.reads is 'how often it was read in the hour of read_at';

${protect('calendar_feed', {
  select: `account_id = ${OWN_ACCOUNT}`,
  insert: `account_id = ${OWN_ACCOUNT} and ${isOwn()}`,
  delete: `account_id = ${OWN_ACCOUNT}`,
  columns: {
    select: 'province_id, id, account_id, office_id, pos, created_at, read_at',
    insert: 'province_id, id, account_id, office_id, pos, token_hash, created_at',
  },
  operator: true,
})}

-- Counts a reading of the calendar of a token: 'READ', 'OFTEN' (as often in this hour as is allowed), or null: there is none.
create function app.count_feed(token bytea, most integer) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  counted integer;
begin
  update calendar_feed f
     set reads = case when f.read_at > date_trunc('hour', clock_timestamp()) then f.reads + 1 else 1 end,
         read_at = clock_timestamp()
   where f.token_hash = token
  returning f.reads into counted;
  if not found then return null; end if;
  return case when counted > most then 'OFTEN' else 'READ' end;
end $$;

-- Opens the scope of its office for reading. Answers what app.open_scope answers, with when the calendar was made; or null.
create function app.open_feed(token bytea, as_of date) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  feed record;
  scope jsonb;
begin
  if current_setting('transaction_read_only') <> 'on' then
    raise exception 'a calendar is read, and nothing else';
  end if;
  select f.province_id, f.id, f.account_id, f.office_id into feed from calendar_feed f where f.token_hash = token;
  if not found then return null; end if;
  scope := app.enter(feed.province_id, feed.account_id, feed.office_id, null, null, as_of);
  if scope is null then return null; end if;
  return scope || jsonb_build_object('sessionId', feed.id, 'byKey', false, 'secondFactor', false, 'resting', false);
end $$;

-- The calendars of a person go with who they were.
create function app.end_feeds() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from calendar_feed f where f.province_id = new.province_id and f.account_id = new.id;
  return null;
end $$;
create trigger account_ends_feeds after update of disabled_at, erased_at on account for each row
  when (new.disabled_at is not null or new.erased_at is not null) execute function app.end_feeds();

revoke all on function app.end_feeds() from public;
${['count_feed(bytea, integer)', 'open_feed(bytea, date)']
  .map((f) => `revoke all on function app.${f} from public;\n${grantToServing(`execute on function app.${f}`)}`)
  .join('\n')}
`);
  }
}
