import { Migration } from '@mikro-orm/migrations';

/** Room reports: what is sent before its period is over is an estimate (ước thực hiện), in the version and in its figures. */
export class M021SentAsEstimate extends Migration {
  override up(): void {
    this.addSql(`
alter table report_version add column estimate boolean not null default false;
comment on column report_version.estimate is 'ước thực hiện: sent before its period was over, as an estimate of it';
alter table figure add column estimate boolean not null default false;
comment on column figure.estimate is 'of a version that was sent as an estimate';
`);
  }
}
