import { Migration } from '@mikro-orm/migrations';
import { isAbove, isNamed, isOwn, isWithin, OWN_UNIT, protect } from '../row-security.ts';

/**
 * Room targets: one dated ledger. An entry is never overwritten: adjusting closes the old one and adds a new one, and
 * so does withdrawing, so that "what was in force on day D" is a query over the ISSUED entries. `by_pos` is who set it,
 * `pos` whom it binds; for a unit's own target and its proposal to the unit above they are the same.
 */
export class M006Targets extends Migration {
  override up(): void {
    this.addSql(`
create table target (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint target_unit_fk references unit (id),
  pos integer not null,
  by_unit_id uuid not null constraint target_by_unit_fk references unit (id),
  by_pos integer not null,
  indicator_id uuid not null constraint target_indicator_fk references indicator (id),
  year smallint not null,
  source text not null constraint target_source check (source in ('ASSIGNED', 'OWN')),
  state text not null constraint target_state check (state in ('DRAFT', 'PROPOSED', 'ISSUED', 'WITHDRAWN')),
  text text not null,
  reading jsonb,
  comparator text,
  lo numeric(24, 6),
  hi numeric(24, 6),
  unit_of_measure text,
  question text,
  decision_id uuid,
  in_force_from date,
  in_force_to date,
  replaces_id uuid,
  reason text,
  acknowledged_at timestamptz,
  acknowledged_by text,
  named integer[] not null default '{}',
  illustrative boolean not null default false,
  revision integer not null default 1,
  constraint target_pk primary key (province_id, id),
  constraint target_decision_fk foreign key (province_id, decision_id) references decision (province_id, id),
  constraint target_replaces_fk foreign key (province_id, replaces_id) references target (province_id, id),
  constraint target_from_above check (case when state = 'PROPOSED' then source = 'ASSIGNED' and unit_id = by_unit_id
    else (source = 'OWN') = (unit_id = by_unit_id) end),
  constraint target_dates check (in_force_to is null or in_force_to >= in_force_from),
  constraint target_dated check (state = 'DRAFT' or in_force_from is not null)
);
comment on column target.text is 'the officials'' own words, kept to the letter';
comment on column target.reading is 'the typed target that was read from the words (packages/measure, Target); null where it could not be read';
comment on column target.question is 'what the reader must still be told; an issued target has none, or keeps the fault of its document';
comment on column target.in_force_to is 'the first day on which it no longer holds; null while it holds';
comment on column target.replaces_id is 'the entry that this one closed; a WITHDRAWN entry says since when nothing holds in its place';
create index target_of_unit on target (pos, year, indicator_id) include (lo, hi);
create index target_unit on target (unit_id);
create index target_by_unit on target (by_unit_id, year);
create index target_indicator on target (indicator_id, year);
create index target_decision on target (province_id, decision_id);
create index target_replaces on target (province_id, replaces_id);
create unique index target_one_draft on target (province_id, unit_id, by_unit_id, indicator_id, year, source)
  where state = 'DRAFT';
create unique index target_one_in_force on target (province_id, unit_id, by_unit_id, indicator_id, year, source)
  where state = 'ISSUED' and in_force_to is null;
create unique index target_one_proposal on target (province_id, unit_id, indicator_id, year)
  where state = 'PROPOSED' and in_force_to is null;

-- The ledger's own law, whatever the statement: what has left its draft is closed once by who set it, acknowledged by
-- whom it binds, and never changed otherwise. \`named\` grows while more units are given theirs in the same decision.
create function app.keep_ledger() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  own integer := nullif(current_setting('app.pos', true), '')::int;
  changeable text[] := '{revision}';
begin
  if old.state = 'DRAFT' then return new; end if;
  if old.by_pos = own then
    changeable := changeable || '{named}'::text[];
    if old.in_force_to is null then changeable := changeable || '{in_force_to}'::text[]; end if;
  end if;
  if old.pos = own and old.by_pos <> own and old.acknowledged_at is null then
    changeable := changeable || '{acknowledged_at,acknowledged_by}'::text[];
  end if;
  if to_jsonb(new) - changeable is distinct from to_jsonb(old) - changeable then
    raise exception 'an entry of the ledger of targets is not overwritten' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger target_ledger before update on target for each row execute function app.keep_ledger();

create table plan_basis (
  province_id smallint not null,
  plan_id uuid not null,
  pos integer not null,
  target_ids uuid[] not null,
  looked_at timestamptz not null,
  looked_by text not null,
  constraint plan_basis_pk primary key (province_id, plan_id),
  constraint plan_basis_plan_fk foreign key (province_id, plan_id) references plan (province_id, id)
);
comment on table plan_basis is 'the assigned targets that an issued plan was built on, or that its owner has looked at since; the plan is stale while others are in force';

${protect('target', {
  select: `${isOwn('by_pos')}
    or (state in ('ISSUED', 'WITHDRAWN') and (${isWithin()} or ${isNamed()} or (source = 'OWN' and ${isAbove()})))
    or (state = 'PROPOSED' and ${isWithin()})`,
  insert: `${isOwn('by_pos')} and by_unit_id = ${OWN_UNIT} and ${isWithin()}`,
  update: `(${isOwn('by_pos')} and ${isWithin()}) or (state = 'ISSUED' and ${isOwn()})`,
  delete: `${isOwn('by_pos')} and state = 'DRAFT'`,
})}
${protect('plan_basis', { select: isWithin(), insert: isOwn(), update: isOwn() })}
revoke all on function app.keep_ledger() from public;
`);
  }
}
