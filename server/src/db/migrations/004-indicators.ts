import { Migration } from '@mikro-orm/migrations';
import { isAbove, isOwn, isWithin, protect, SIGNED_IN } from '../row-security.ts';

/** Room indicators: the catalogue. An indicator is an identity; what it means on a date is its edition of that date. */
export class M004Indicators extends Migration {
  override up(): void {
    this.addSql(`
create table indicator (
  id uuid constraint indicator_pk primary key,
  code text not null constraint indicator_code_unique unique,
  province_id smallint not null,
  unit_id uuid constraint indicator_unit_fk references unit (id),
  pos integer not null,
  parent_id uuid constraint indicator_parent_fk references indicator (id),
  constraint indicator_owner check ((unit_id is null) = (pos = 0))
);
comment on column indicator.pos is 'position of the unit whose own indicator it is; 0: of the shared catalogue';
create index indicator_parent on indicator (parent_id);
create index indicator_unit on indicator (unit_id);

create table indicator_edition (
  id uuid constraint indicator_edition_pk primary key,
  indicator_id uuid not null constraint indicator_edition_indicator_fk references indicator (id),
  edition smallint not null,
  pos integer not null,
  valid_from date not null,
  name text not null,
  definition text,
  kind text not null constraint indicator_edition_kind check (kind in
    ('QUANTITY', 'RATIO', 'RATE_OF_CHANGE', 'STATUS', 'GRADE', 'COMPOSITE', 'FREQUENCY')),
  direction text not null constraint indicator_edition_direction check (direction in ('HIGHER', 'LOWER', 'BAND', 'NONE')),
  unit_of_measure text not null,
  numerator_name text,
  denominator_name text,
  operand_unit text,
  over_time text not null constraint indicator_edition_over_time check (over_time in
    ('SUM', 'LAST', 'AVERAGE', 'MIN', 'MAX', 'NONE')),
  typed_as text not null constraint indicator_edition_typed_as check (typed_as in ('PERIOD', 'CUMULATIVE')),
  over_units text not null constraint indicator_edition_over_units check (over_units in
    ('SUM', 'RATIO_OF_SUMS', 'WEIGHTED_AVERAGE', 'AVERAGE', 'MIN', 'MAX', 'COUNT_ACHIEVED', 'NONE')),
  weight_indicator_id uuid constraint indicator_edition_weight_fk references indicator (id),
  supplied_by text not null constraint indicator_edition_supplied_by check (supplied_by in
    ('DEPARTMENTS', 'SUB_UNITS', 'BOTH')),
  sum_policy text not null constraint indicator_edition_sum_policy check (sum_policy in
    ('CHILDREN_EQUAL', 'CHILDREN_AT_LEAST', 'EACH_AT_LEAST', 'WEIGHTED_MEAN', 'NOT_COMPARABLE')),
  quota_to_sub_units boolean not null,
  applies_to_types text[],
  percent_formula text not null constraint indicator_edition_percent_formula check (percent_formula in
    ('R_OVER_T', 'T_OVER_R', 'TWO_T_MINUS_R', 'BASELINE_GAP')),
  regime_id uuid constraint indicator_edition_regime_fk references regime (id),
  note text,
  constraint indicator_edition_once unique (indicator_id, edition),
  constraint indicator_edition_ratio check (kind <> 'RATIO' or over_units in ('RATIO_OF_SUMS', 'NONE')),
  constraint indicator_edition_weight check (over_units <> 'WEIGHTED_AVERAGE' or weight_indicator_id is not null)
);
comment on column indicator_edition.applies_to_types is 'types of unit that report it ("Xã"); null: every type';
create index indicator_edition_weight_indicator on indicator_edition (weight_indicator_id);
create index indicator_edition_regime on indicator_edition (regime_id);

${['indicator', 'indicator_edition']
  .map((table) =>
    protect(table, {
      select: `(pos = 0 and ${SIGNED_IN}) or ${isWithin()} or ${isAbove()}`,
      insert: isOwn(),
      update: isOwn(),
      operator: true,
    }),
  )
  .join('\n')}
`);
  }
}
