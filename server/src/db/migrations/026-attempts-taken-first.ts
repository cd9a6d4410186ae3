import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT, protect } from '../row-security.ts';

/**
 * Room sign-in: an attempt is counted before the password is looked at, so that as many as are sent at once are counted;
 * and devices that an account has signed in from, which are not kept out by what others try.
 */
export class M026AttemptsTakenFirst extends Migration {
  override up(): void {
    this.addSql(`
create table known_device (
  province_id smallint not null,
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  constraint known_device_pk primary key (province_id, id),
  constraint known_device_once unique (province_id, account_id, token_hash),
  constraint known_device_account_fk foreign key (province_id, account_id) references account (province_id, id)
);
comment on table known_device is 'a browser that the account has signed in from; it opens nothing by itself';

${protect('known_device', {
  select: `account_id = ${OWN_ACCOUNT}`,
  columns: { select: 'province_id, id, account_id, created_at, last_seen_at' },
  operator: true,
})}

drop function app.sign_in_wait(text[]);
drop function app.sign_in_failed(text, integer);
drop function app.sign_in_succeeded(text);

-- Counts an attempt under each key as failed, before it is known how it ends, and answers 0; or, where a key has to
-- wait, counts nothing and answers the seconds. The rows are locked in the order of their keys: of attempts sent at once
-- each sees those before it, and no two wait for each other. From the allowed number within 15 minutes on, the key
-- waits, twice as long each time, at most as long as is said for it.
create function app.take_attempt(keys text[], allowed integer[], longest interval[]) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  seconds integer;
begin
  insert into sign_in_throttle (key, failures, last_failure_at)
  select k, 0, clock_timestamp() from unnest(keys) k order by k
  on conflict (key) do update set key = excluded.key;
  select max(ceil(extract(epoch from locked_until - clock_timestamp()))) into seconds
    from sign_in_throttle where key = any(keys) and locked_until > clock_timestamp();
  if seconds > 0 then return seconds; end if;
  update sign_in_throttle t
     set failures = counted.failures,
         last_failure_at = clock_timestamp(),
         locked_until = case when counted.failures >= counted.allowed then clock_timestamp()
           + least(counted.longest, interval '30 seconds' * power(2, least(counted.failures - counted.allowed, 10))) end
    from (select before.key, policy.allowed, policy.longest,
                 case when before.last_failure_at < clock_timestamp() - interval '15 minutes' then 1
                      else before.failures + 1 end as failures
            from unnest(keys, allowed, longest) as policy (key, allowed, longest)
            join sign_in_throttle before on before.key = policy.key) counted
   where t.key = counted.key;
  return 0;
end $$;

-- The attempt was right: it is not counted, and the failures under the first of its keys are forgotten. What others
-- failed at under the other keys stays, or one good account would clear the way to all.
create function app.give_attempt_back(keys text[], allowed integer[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  update sign_in_throttle t
     set failures = case when policy.place = 1 then 0 else greatest(t.failures - 1, 0) end,
         locked_until = case when policy.place > 1 and t.failures - 1 >= policy.allowed then t.locked_until end
    from unnest(keys, allowed) with ordinality as policy (key, allowed, place)
   where t.key = policy.key
$$;

-- Whether the name has signed in with this device.
create function app.knows_device(name text, device bytea) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from known_device d
                   join account a on a.province_id = d.province_id and a.id = d.account_id
                  where a.login = name and d.token_hash = device)
$$;

-- The account has signed in with this device, for the first time or again.
create function app.remember_device(account_province smallint, of_account uuid, device bytea, device_id uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into known_device (province_id, account_id, token_hash, id)
  values (account_province, of_account, device, device_id)
  on conflict on constraint known_device_once do update set last_seen_at = clock_timestamp()
$$;

revoke all on function app.take_attempt(text[], integer[], interval[]), app.give_attempt_back(text[], integer[]),
  app.knows_device(text, bytea), app.remember_device(smallint, uuid, bytea, uuid) from public;
${[
  'take_attempt(text[], integer[], interval[])',
  'give_attempt_back(text[], integer[])',
  'knows_device(text, bytea)',
  'remember_device(smallint, uuid, bytea, uuid)',
]
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
