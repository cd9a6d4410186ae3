import { Migration } from '@mikro-orm/migrations';

/** Room indicators: what is said for all indicators is said once for a day, too; a rule for all names no indicator. */
export class M023OneRuleForAll extends Migration {
  override up(): void {
    this.addSql(`
alter table indicator_rule
  drop constraint indicator_rule_once,
  add constraint indicator_rule_once unique nulls not distinct (province_id, pos, indicator_id, valid_from)
`);
  }
}
