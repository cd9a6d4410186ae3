import { Migration } from '@mikro-orm/migrations';
import { isAbove, isOwn, isWithin, protect } from '../row-security.ts';

/**
 * Room indicators: a unit lets regimes that it keeps ask for an indicator, also one of the shared catalogue or of a unit
 * above, from a day on and, once it was ended, to a day. It binds whom the regime binds.
 */
export class M067OwnRegimesAsk extends Migration {
  override up(): void {
    this.addSql(`
create table regime_asking (
  province_id smallint not null,
  id uuid not null,
  pos integer not null,
  regime_id uuid not null constraint regime_asking_regime_fk references regime (id),
  indicator_id uuid not null constraint regime_asking_indicator_fk references indicator (id),
  valid_from date not null,
  valid_to date,
  constraint regime_asking_pk primary key (province_id, id)
);
comment on table regime_asking is 'a regime asks for an indicator that another one supplies; said by who keeps the regime';
comment on column regime_asking.pos is 'of the unit that keeps the regime';
comment on column regime_asking.valid_to is 'the last day; before valid_from: it was taken back before it began';
create index regime_asking_indicator on regime_asking (indicator_id);
create index regime_asking_regime on regime_asking (regime_id);

${protect('regime_asking', {
  select: `${isWithin()} or ${isAbove()}`,
  insert: isOwn(),
  update: isOwn(),
  columns: { update: 'valid_to' },
})}
`);
  }
}
