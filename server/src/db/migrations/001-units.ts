import { Migration } from '@mikro-orm/migrations';
import { OWN_UNIT, protect, SIGNED_IN } from '../row-security.ts';

/** Room units: identities, their dated versions with a tree position, successions, departments. */
export class M001Units extends Migration {
  override up(): void {
    this.addSql(`
create schema app;
create extension if not exists btree_gist;

-- The last position of the subtree at a position: 8 bits province, 10 bits district, 12 bits commune.
create function app.subtree_end(pos integer) returns integer language sql immutable parallel safe as $$
  select case when pos & 4194303 = 0 then pos | 4194303 when pos & 4095 = 0 then pos | 4095 else pos end
$$;

create table unit (
  id uuid constraint unit_pk primary key,
  key text not null constraint unit_key_unique unique
);
comment on column unit.key is 'stable key of the identity in the loaded data, so that loading twice adds nothing';

create table unit_version (
  id uuid constraint unit_version_pk primary key,
  unit_id uuid not null constraint unit_version_unit_fk references unit (id),
  province_id smallint not null,
  code text not null,
  name text not null,
  level text not null constraint unit_version_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  type text not null,
  parent_id uuid constraint unit_version_parent_fk references unit (id),
  pos integer not null,
  valid_from date,
  valid_to date,
  legal_basis text,
  search_key text not null,
  validity daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
  constraint unit_version_one_at_a_time exclude using gist (unit_id with =, validity with &&),
  constraint unit_version_one_per_position exclude using gist (pos with =, validity with &&)
);
create index unit_version_unit on unit_version (unit_id);
create index unit_version_parent on unit_version (parent_id);
create index unit_version_code on unit_version (code);
create index unit_version_pos on unit_version (pos);

create table unit_succession (
  id uuid constraint unit_succession_pk primary key,
  from_unit_id uuid not null constraint unit_succession_from_fk references unit (id),
  to_unit_id uuid not null constraint unit_succession_to_fk references unit (id),
  kind text not null,
  effective_on date not null,
  legal_basis text,
  constraint unit_succession_once unique (from_unit_id, to_unit_id, effective_on)
);
create index unit_succession_to on unit_succession (to_unit_id);

create table department (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint department_unit_fk references unit (id),
  name text not null,
  ordinal smallint not null,
  valid_from date,
  valid_to date,
  constraint department_pk primary key (province_id, id),
  constraint department_name_once unique (province_id, unit_id, name)
);
create index department_unit on department (unit_id);

${protect('unit', { select: SIGNED_IN, operator: true })}
${protect('unit_version', { select: SIGNED_IN, operator: true })}
${protect('unit_succession', { select: SIGNED_IN, operator: true })}
${protect('department', {
  select: SIGNED_IN,
  insert: `unit_id = ${OWN_UNIT}`,
  update: `unit_id = ${OWN_UNIT}`,
  operator: true,
})}
`);
  }
}
