import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT } from '../row-security.ts';

/** Room people: many accounts are made at once, and their links mailed; how many one person has mailed in a day is bounded. */
export class M050AccountsFromASheet extends Migration {
  override up(): void {
    this.addSql(`
alter table account
  add column links_mailed_on date,
  add column links_mailed integer not null default 0;
comment on column account.links_mailed_on is 'the last day, by the database''s clock in Vietnam, on which the account had one-time links mailed to others';
comment on column account.links_mailed is 'how many on that day';

-- Those of these names that somebody of the country signs in with; whose they are is not said. A name is one in the
-- country, so that it is taken was never hidden: making it again was refused.
create function app.logins_taken(logins text[]) returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select login from account
   where login = any(logins) and nullif(current_setting('app.province', true), '') is not null
$$;

create function app.most_links_a_day() returns integer language sql immutable as $$ select 500 $$;
create function app.day_of_links() returns date
language sql stable as $$ select (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- How many links the account signed in may still have mailed today.
create function app.links_left_to_mail() returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select app.most_links_a_day() - case when links_mailed_on = app.day_of_links() then links_mailed else 0 end
    from account where id = ${OWN_ACCOUNT}
$$;

-- Puts links that the account signed in has just made into the outbox, each to one address: \`letters\` are
-- {id, invitationId, address, sealed (hexadecimal)}. False: they are more than may be mailed today, and none is.
drop function app.mail_link(uuid, uuid, text, bytea);
create function app.mail_links(letters jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  wanted integer := jsonb_array_length(letters);
  mailed integer;
begin
  update account
     set links_mailed = case when links_mailed_on = app.day_of_links() then links_mailed else 0 end + wanted,
         links_mailed_on = app.day_of_links()
   where id = ${OWN_ACCOUNT}
     and case when links_mailed_on = app.day_of_links() then links_mailed else 0 end + wanted <= app.most_links_a_day();
  if not found then return false; end if;
  insert into mail (province_id, id, account_id, invitation_id, address, sealed)
  select i.province_id, l.id, i.account_id, i.id, l.address, decode(l.sealed, 'hex')
    from jsonb_to_recordset(letters) as l(id uuid, "invitationId" uuid, address text, sealed text)
    join invitation i on i.province_id = current_setting('app.province')::smallint and i.id = l."invitationId"
   where i.made_by_account_id = ${OWN_ACCOUNT} and i.used_at is null and i.expires_at > clock_timestamp();
  get diagnostics mailed = row_count;
  if mailed <> wanted then raise exception 'only who has made a link has it mailed'; end if;
  return true;
end $$;

revoke all on function app.logins_taken(text[]), app.most_links_a_day(), app.day_of_links(), app.links_left_to_mail(),
  app.mail_links(jsonb) from public;
${['logins_taken(text[])', 'links_left_to_mail()', 'mail_links(jsonb)']
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
