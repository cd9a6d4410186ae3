import { Migration } from '@mikro-orm/migrations';
import { grantToServing, OWN_ACCOUNT } from '../row-security.ts';

/** Room sign-in: an attempt that failed at an account stands in its trail, and is shown to the person. */
export class M029RefusedSignIns extends Migration {
  override up(): void {
    this.addSql(`
alter table audit_entry
  drop constraint audit_entry_office_kind,
  add constraint audit_entry_office_kind check (office_kind in
    ('ADMINISTRATOR', 'LEADER', 'PLANNER', 'DEPARTMENT_HEAD', 'OFFICER', 'ANALYST', 'AUDITOR', 'VIEWER', 'NONE', 'OPERATOR',
     'STRANGER'));

-- Records that somebody failed to sign in as the account with this name; a name that nobody has is recorded nowhere. The
-- actor is nobody: neither an account nor a name is known of whoever it was.
create function app.record_refused_sign_in(name text, why text, from_address text, moment timestamptz, request text)
returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  victim account;
begin
  select * into victim from account where login = name;
  if not found then return; end if;
  perform app.act_as_account(victim.province_id, victim.id);
  perform set_config('app.account', '00000000-0000-0000-0000-000000000000', true),
          set_config('app.actor_name', '', true), set_config('app.office_kind', 'STRANGER', true);
  perform app.record_audit(victim.pos, moment, 'refuseSignIn', 'Account', victim.id, null,
                           jsonb_build_object('refusedFor', why, 'address', from_address), request);
end $$;

-- Failed attempts to sign in as the account signed in, of the last 30 days, the newest first.
create function app.own_refused_sign_ins(most integer)
returns table (at timestamptz, address text, reason text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.at, e.after ->> 'address', e.after ->> 'refusedFor'
    from audit_entry e
   where e.province_id = current_setting('app.province')::smallint and e.subject_id = ${OWN_ACCOUNT}
     and e.subject = 'Account' and e.verb = 'refuseSignIn'
     and e.recorded_at > clock_timestamp() - interval '30 days'
   order by e.recorded_at desc limit most
$$;

revoke all on function app.record_refused_sign_in(text, text, text, timestamptz, text),
  app.own_refused_sign_ins(integer) from public;
${['record_refused_sign_in(text, text, text, timestamptz, text)', 'own_refused_sign_ins(integer)']
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
