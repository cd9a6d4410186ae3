import { Migration } from '@mikro-orm/migrations';
import { isAbove, isOwn, isWithin, protect } from '../row-security.ts';

/**
 * Room indicators: a scale of grades says what else a grade is called, and who keeps an indicator sets its scale and its
 * rule of scoring from a day on; a province for the whole catalogue, and for all indicators that have no rule.
 */
export class M017IndicatorRules extends Migration {
  override up(): void {
    this.addSql(`
alter table indicator_edition drop constraint indicator_edition_grades;
alter table indicator_edition alter column grades type jsonb using to_jsonb(grades);
alter table indicator_edition add constraint indicator_edition_grades
  check (grades is null or (jsonb_typeof(grades) = 'array' and jsonb_array_length(grades) > 1));

create table indicator_rule (
  province_id smallint not null,
  id uuid not null,
  unit_id uuid not null constraint indicator_rule_unit_fk references unit (id),
  pos integer not null,
  indicator_id uuid constraint indicator_rule_indicator_fk references indicator (id),
  valid_from date not null,
  grades jsonb constraint indicator_rule_grades
    check (grades is null or (jsonb_typeof(grades) = 'array' and jsonb_array_length(grades) > 1)),
  scoring jsonb constraint indicator_rule_scoring
    check (scoring is null or scoring ->> 'rule' in ('PERCENT', 'TOLERANCE', 'BANDS', 'LINEAR', 'ALL_VALID')),
  constraint indicator_rule_pk primary key (province_id, id),
  constraint indicator_rule_once unique (province_id, pos, indicator_id, valid_from),
  constraint indicator_rule_of_all check (indicator_id is not null or grades is null)
);
comment on table indicator_rule is 'how an indicator is graded and scored from a day on, as its keeper says; the last begun by a day holds';
comment on column indicator_rule.indicator_id is 'null: every indicator of the province that has no rule of its own';
comment on column indicator_rule.grades is 'its ordinal scale, worst first: names, or {"name", "also": what else it is called}; null: as the catalogue has it';
comment on column indicator_rule.scoring is 'cách chấm; null: as the catalogue has it';
create index indicator_rule_indicator on indicator_rule (indicator_id);
create index indicator_rule_unit on indicator_rule (unit_id);
${protect('indicator_rule', { select: `${isWithin()} or ${isAbove()}`, insert: isOwn(), update: isOwn() })}
`);
  }
}
