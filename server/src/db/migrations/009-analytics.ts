import { JUDGE_BOUND_SQL } from '@dich/measure';
import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/**
 * Room analytics: the judge for verdicts in bulk, the SQL twin of `judge` in packages/measure. It reads no table. Once
 * the product has been released a change of its text needs a migration of its own, which replaces the function.
 */
export class M009Analytics extends Migration {
  override up(): void {
    this.addSql(`
${JUDGE_BOUND_SQL.replace('function judge_bound', 'function app.judge_bound')}
revoke all on function app.judge_bound from public;
${grantToServing('execute on function app.judge_bound')}
`);
  }
}
