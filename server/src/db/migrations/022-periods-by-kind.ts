import { Migration } from '@mikro-orm/migrations';

/**
 * Room periods: a period is called by its kind, its year and how firm its figures are, in the language of the reader.
 * Nothing is lost with the Vietnamese label: the operator's regimes made it of the same parts.
 */
export class M022PeriodsByKind extends Migration {
  override up(): void {
    this.addSql('alter table period drop column label');
  }
}
