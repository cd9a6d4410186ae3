import { Migration } from '@mikro-orm/migrations';
import { grantToServing, isOwn, isWithin, OWN_ACCOUNT, OWN_UNIT, protect } from '../row-security.ts';

const PROVINCE = `nullif(current_setting('app.province', true), '')::smallint`;

/**
 * Rooms imports, indicators and people: what was made of one spreadsheet is kept together, and is taken back in one act
 * while nothing stands on it. Figures and their files are found by their indicator again, which 031 had given up because
 * nothing was ever deleted: without these indexes each indicator taken back would read every figure of the country.
 */
export class M061ImportsKept extends Migration {
  override up(): void {
    this.addSql(`
create table sheet_import (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint sheet_import_unit_fk references unit (id),
  pos integer not null,
  sheet text not null,
  file text not null,
  digest text not null,
  row_count integer not null constraint sheet_import_of_something check (row_count > 0),
  made_at timestamptz not null,
  made_by_account_id uuid not null,
  made_by text not null,
  undone_at timestamptz,
  undone_by text,
  undone_reason text,
  constraint sheet_import_pk primary key (province_id, id),
  constraint sheet_import_undone_for_a_reason
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
);
comment on table sheet_import is 'a spreadsheet that was taken in: what was made of it names it';
comment on column sheet_import.sheet is 'which kind of spreadsheet, as its addresses have it';
comment on column sheet_import.digest is 'of all that was made, as it was confirmed';
comment on column sheet_import.made_by is 'the name it was done under';
comment on column sheet_import.undone_at is 'when all that it made was taken back; null: it was not';
create index sheet_import_unit on sheet_import (unit_id, sheet, made_at);
create index sheet_import_pos on sheet_import (pos);
${protect('sheet_import', {
  select: isOwn(),
  insert: `${isOwn()} and made_by_account_id = ${OWN_ACCOUNT}`,
  update: isOwn(),
  columns: { update: 'undone_at, undone_by, undone_reason' },
})}

alter table indicator
  add column import_id uuid,
  add constraint indicator_import_fk foreign key (province_id, import_id) references sheet_import (province_id, id);
comment on column indicator.import_id is 'the spreadsheet it was made of; null: it was made by hand';
create index indicator_import on indicator (province_id, import_id);
alter table account
  add column import_id uuid,
  add constraint account_import_fk foreign key (province_id, import_id) references sheet_import (province_id, id);
comment on column account.import_id is 'the spreadsheet it was made of; null: it was made by hand';
create index account_import on account (province_id, import_id);
${grantToServing('select (import_id), insert (import_id) on account')}

create index figure_indicator on figure (indicator_id);
create index figure_evidence_indicator on figure_evidence (indicator_id);

-- Whether an import of the reader's unit that is not taken back yet.
create function app.is_own_import(taken uuid, of_sheet text) returns boolean
language sql stable as $$
  select exists (select from sheet_import s
                  where s.province_id = ${PROVINCE} and s.id = taken and s.sheet = of_sheet and s.undone_at is null
                    and ${isOwn('s.pos')} and s.unit_id = ${OWN_UNIT})
$$;

-- Takes back all indicators of one import of the reader's unit; answers how many. What still refers to one of them stops
-- it, whether the reader sees that or not.
create function app.take_catalogue_back(taken uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone integer;
begin
  if not app.is_own_import(taken, 'catalogue') then raise exception 'no import of this unit that can be taken back'; end if;
  delete from indicator_edition e using indicator i
   where e.indicator_id = i.id and i.province_id = ${PROVINCE} and i.import_id = taken and ${isOwn('i.pos')};
  delete from indicator i where i.province_id = ${PROVINCE} and i.import_id = taken and ${isOwn('i.pos')};
  get diagnostics gone = row_count;
  return gone;
end $$;

-- Of the accounts of one import of the reader's unit, those that somebody has got into or that a second person has
-- confirmed or issued a code for.
create function app.standing_on_accounts(taken uuid) returns table (full_name text, login text, opened boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.full_name, a.login,
         a.password_hash is not null
         or exists (select from identity d where d.province_id = a.province_id and d.account_id = a.id) as opened
    from account a
   where a.province_id = ${PROVINCE} and a.import_id = taken and ${isWithin('a.pos')}
     and current_setting('app.office_kind', true) = 'ADMINISTRATOR'
     and (a.password_hash is not null or a.erased_at is not null
          or exists (select from identity d where d.province_id = a.province_id and d.account_id = a.id)
          or exists (select from session s where s.province_id = a.province_id and s.account_id = a.id)
          or exists (select from office o where o.province_id = a.province_id and o.account_id = a.id
                                            and o.confirmed_at is not null)
          or exists (select from invitation n where n.province_id = a.province_id and n.account_id = a.id
                                                and n.code_at is not null))
   order by a.full_name collate "C", a.login
$$;

-- Takes back all accounts of one import of the reader's unit, with their offices, links and what waits to be mailed to
-- them; answers how many.
create function app.take_accounts_back(taken uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  accounts uuid[];
begin
  if current_setting('app.office_kind', true) is distinct from 'ADMINISTRATOR'
     or not app.is_own_import(taken, 'accounts') or exists (select from app.standing_on_accounts(taken)) then
    raise exception 'no import of this unit that can be taken back';
  end if;
  select coalesce(array_agg(a.id), '{}') into accounts
    from account a where a.province_id = ${PROVINCE} and a.import_id = taken and ${isWithin('a.pos')};
  delete from mail m where m.province_id = ${PROVINCE} and m.account_id = any(accounts);
  delete from notice n where n.province_id = ${PROVINCE} and n.account_id = any(accounts);
  delete from invitation i where i.province_id = ${PROVINCE} and i.account_id = any(accounts);
  delete from refused_sign_in r where r.province_id = ${PROVINCE} and r.account_id = any(accounts);
  delete from office o where o.province_id = ${PROVINCE} and o.account_id = any(accounts);
  delete from account a where a.province_id = ${PROVINCE} and a.id = any(accounts);
  return cardinality(accounts);
end $$;

revoke all on function app.is_own_import(uuid, text), app.take_catalogue_back(uuid), app.standing_on_accounts(uuid),
  app.take_accounts_back(uuid) from public;
${['take_catalogue_back(uuid)', 'standing_on_accounts(uuid)', 'take_accounts_back(uuid)']
  .map((f) => grantToServing(`execute on function app.${f}`))
  .join('\n')}
`);
  }
}
